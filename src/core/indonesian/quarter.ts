import type { Quarter } from '#core/period/period.ts';

const romans = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** The quarter's number as official documents write it: 3 → "III". */
export function quarterRoman(quarter: Quarter): string {
  return romans[quarter];
}

/** "Triwulan III Tahun 2026" */
export function quarterName(year: number, quarter: Quarter): string {
  return `Triwulan ${quarterRoman(quarter)} Tahun ${year}`;
}

/** "TW III 2026": where a chart or a column has no room for quarterName. */
export function quarterShortName(year: number, quarter: Quarter): string {
  return `TW ${quarterRoman(quarter)} ${year}`;
}
