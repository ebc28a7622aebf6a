import { fieldNames } from '#text/field-names.ts';
import type { FieldMessage } from './field.ts';

/** A form of the page, fresh or shown again after a refusal with everything that was typed. */
export interface PostedForm {
  /** True when this very form was sent and refused. */
  refused: boolean;
  /** The sentence of the refusal as a whole. */
  message: string | null;
  /** What was typed, else what is stored. */
  value(name: string, stored?: string | null): string;
  /** Whether a box or choice is set: as it was sent, else as it is stored. */
  checked(name: string, value: string, stored: boolean): boolean;
  /** Every value sent under the name, in order; null on a fresh page. */
  list(name: string): readonly string[] | null;
  error(name: string): string | null;
  /** What the input of the name carries: `<TextField {...form.field('name', stored)} label=… />`. */
  field(name: string, stored?: string | null): PostedField;
  /** For the summary at the top; ids are the field names behind `prefix`. */
  errors: readonly FieldMessage[];
  /** What the refusal lists. */
  data: unknown;
}

interface PostedField {
  /** The name behind the form's `prefix`. */
  id: string;
  name: string;
  value: string;
  error: string | null;
}

/** The part of a page's `Astro` that tells what became of a post. */
interface Posted {
  url: URL;
  locals: { refused?: RefusedForm | null | undefined };
}

interface RefusedForm {
  message: string;
  fields: Record<string, string>;
  values: Record<string, string[]>;
  data: unknown;
}

/**
 * `action` is the name of the action the form posts to. `about` tells forms of one action apart by a hidden field;
 * `prefix` stands before the ids where several forms share the page.
 */
export function postedForm(
  { url, locals }: Posted,
  action: string,
  { about = {}, prefix = '' }: { about?: Record<string, string>; prefix?: string } = {},
): PostedForm {
  const answer = locals.refused ?? null;
  const mine = answer !== null && url.searchParams.get('_action') === action && isAbout(answer, about);
  const form = mine ? answer : null;
  const list = (name: string) => form?.values[name] ?? form?.values[`${name}[]`];
  const value = (name: string, stored?: string | null) =>
    list(name)?.[0] ?? (form === null ? (stored ?? '') : '');
  const error = (name: string) => form?.fields[name] ?? null;
  return {
    refused: mine,
    message: form?.message ?? null,
    value,
    checked: (name, value, stored) => (form === null ? stored : (list(name)?.includes(value) ?? false)),
    list: (name) => (form === null ? null : (list(name) ?? [])),
    error,
    field: (name, stored) => ({
      id: `${prefix}${name}`,
      name,
      value: value(name, stored),
      error: error(name),
    }),
    errors: form === null ? [] : fieldMessages(form, prefix),
    data: form?.data ?? null,
  };
}

function isAbout(answer: RefusedForm, about: Record<string, string>): boolean {
  return Object.entries(about).every(([name, value]) => answer.values[name]?.[0] === value);
}

function fieldMessages({ fields, message }: RefusedForm, prefix: string): FieldMessage[] {
  const named = Object.entries(fields).filter(([name]) => name !== '');
  if (named.length === 0) return [{ id: 'isi', message: fields[''] ?? message }];
  return named.map(([name, sentence]) => {
    const called = fieldNames[name];
    return { id: `${prefix}${name}`, message: called === undefined ? sentence : `${called}: ${sentence}` };
  });
}
