/** What a person wrote and the server does not have yet, with the record's version it was written on. */
export interface KeptText {
  version: string | null;
  fields: readonly (readonly [name: string, value: string])[];
  /** Posted in the ordinary way: a newer version of the record then means that it arrived. */
  sent?: boolean;
}

const prefix = 'kaji:';

/** The form's text fields and choices, without files and without its version. */
export function formFields(form: HTMLFormElement): KeptText {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const version = texts.find(([name]) => name === 'version')?.[1] ?? null;
  return { version, fields: texts.filter(([name]) => name !== 'version') };
}

export function keep(key: string | null, form: HTMLFormElement, sent = false): void {
  if (key === null) return;
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ ...formFields(form), sent }));
  } catch {
    // A full or forbidden store costs the safety copy, not the saving.
  }
}

export function kept(key: string | null): KeptText | null {
  if (key === null) return null;
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as KeptText | null;
  } catch {
    return null;
  }
}

export function dropKept(key: string | null): void {
  if (key === null) return;
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept either.
  }
}

/** Puts the kept values back; a field that is gone is passed over. */
export function fillForm(form: HTMLFormElement, fields: KeptText['fields']): void {
  const names = new Set(fields.map(([name]) => name));
  for (const element of form.elements) {
    const isBox = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
    if (isBox)
      element.checked = fields.some(([name, value]) => name === element.name && value === element.value);
    else if (isText(element) && names.has(element.name)) element.value = keptValue(fields, element.name);
  }
}

function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (element instanceof HTMLInputElement) return !/^(hidden|file|submit|button)$/.test(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function keptValue(fields: KeptText['fields'], wanted: string): string {
  return fields.find(([name]) => name === wanted)?.[1] ?? '';
}
