import type { ImportFault } from '#core/catalogue/import-fault.ts';
import { faultIn, type TableRow, type TableRows } from './template-table.ts';

const longestText = 10_000;

/**
 * Reads the cells of one row. What is missing or of the wrong kind is a fault and reads as something harmless, so that the
 * faults of the other cells are found too.
 */
export function rowValues<Field extends string>(
  { sheet, columns, headings }: TableRows<Field>,
  { number, texts }: TableRow<Field>,
  faults: ImportFault[],
) {
  const fault = faultIn(sheet, faults);
  const place = (field: Field) => ({ row: number, column: columns.get(field) ?? null });
  const missing = (field: Field) => fault(place(field), 'value-missing', headings[field] ?? '');
  const optional = (field: Field): string | null => {
    const text = texts.get(field) ?? null;
    if (text !== null && text.length > longestText) {
      fault(place(field), 'value-too-long', String(longestText));
      return text.slice(0, longestText);
    }
    return text;
  };
  const required = (field: Field): string => {
    const text = optional(field);
    if (text === null) missing(field);
    return text ?? '-';
  };
  const invalid = (field: Field) => fault(place(field), 'value-invalid', texts.get(field) ?? '');
  const count = (field: Field, text: string | null): number | null => {
    if (text === null) return null;
    const value = Number(text.replace(',', '.'));
    if (Number.isFinite(value)) return value;
    invalid(field);
    return 1;
  };
  return {
    required,
    optional,
    /** One of the words, whatever its case. */
    choice<Value>(field: Field, words: Readonly<Record<string, Value>>, otherwise: Value): Value {
      const text = optional(field);
      const found = Object.entries(words).find(([word]) => word.toLowerCase() === text?.toLowerCase());
      if (found !== undefined) return found[1];
      if (text === null) missing(field);
      else invalid(field);
      return otherwise;
    },
    number(field: Field): number {
      const text = optional(field);
      if (text === null) missing(field);
      return count(field, text) ?? 1;
    },
    optionalNumber: (field: Field) => count(field, optional(field)),
    lines(field: Field): string[] {
      const lines = (optional(field) ?? '').split('\n').map((line) => line.trim());
      return lines.filter((line) => line !== '');
    },
  };
}
