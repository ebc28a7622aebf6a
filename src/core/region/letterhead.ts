import { Refusal } from '#core/refusal.ts';

/** The kop as a form asks for it. */
export interface LetterheadParts {
  government: string;
  office: string;
  address: string;
  /** Telephone, site, mail: one line each. */
  contact: readonly string[];
}

/** Lines as they are printed, largest first. Refuses `value-missing`: below the government stands the office. */
export function letterheadLines({ government, office, address, contact }: LetterheadParts): string[] {
  const small = [address, ...contact].filter((line) => line !== '');
  if (government === '') throw new Refusal('value-missing', { field: 'government' });
  if (office === '' && small.length > 0) throw new Refusal('value-missing', { field: 'office' });
  return [government, ...(office === '' ? [] : [office]), ...small];
}

export function letterheadParts([
  government = '',
  office = '',
  address = '',
  ...contact
]: readonly string[]): LetterheadParts {
  return { government, office, address, contact };
}
