import type { FieldMessage } from './field.ts';

/** What a refused form gives back to its page; the page finds here what goes into each field. */
interface RefusedForm {
  message: string;
  fields: Readonly<Record<string, string>>;
  values: Readonly<Record<string, readonly string[]>>;
}

export interface FormState {
  /** What was typed, or else what stands in the store. */
  value(name: string, stored?: string | null): string;
  error(name: string): string | undefined;
  /** For the error summary; a refusal that belongs to no field leads to the form's first one. */
  errors: readonly FieldMessage[];
}

/** @param ids the ids of the form's inputs in the order of the page; each is named like its field */
export function formState(refused: RefusedForm | null, ids: readonly string[], prefix = ''): FormState {
  const named = Object.entries(refused?.fields ?? {}).filter(([name]) => ids.includes(name));
  const errors = named.map(([name, message]) => ({ id: prefix + name, message }));
  const whole = refused === null ? [] : [{ id: prefix + (ids[0] ?? ''), message: refused.message }];
  return {
    value: (name, stored) => refused?.values[name]?.[0] ?? stored ?? '',
    error: (name) => refused?.fields[name],
    errors: errors.length > 0 ? errors : whole,
  };
}
