/** A message and the id of the input it belongs to. */
export interface FieldMessage {
  id: string;
  message: string;
}

/** What every field says beside its input. */
export interface FieldTexts {
  /** Of the input; hint and error are derived from it. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  /** Adds "(opsional)": fields are required unless they say otherwise. */
  optional?: boolean | undefined;
}

/** The value of aria-describedby that ties an input to its hint and its error. */
export function describedBy({ id, hint, error }: Omit<FieldTexts, 'label' | 'optional'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What an input carries so that a reader of the screen hears its hint and its error. */
export function inputWiring(field: Omit<FieldTexts, 'label' | 'optional'>) {
  return {
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}
