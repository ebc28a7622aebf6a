import { z } from 'zod';
import { designationKinds } from '#core/designation/designation.ts';
import { ids } from './assessment-fields.ts';
import { date, id, text } from './fields.ts';

/** A designation as it is typed, and again as it is confirmed. */
export const designationShape = z.strictObject({
  assessmentId: id,
  kind: z.enum(designationKinds),
  standards: ids,
  decreeNumber: text(200),
  decreeDate: date,
  validFrom: date,
  validUntil: date,
});

export type DesignationFields = z.output<typeof designationShape>;

/** The words of the address in which the answers travel to the page that checks them. */
const words = {
  assessmentId: 'penilaian',
  kind: 'jenis',
  decreeNumber: 'nomor',
  decreeDate: 'tanggal',
  validFrom: 'mulai',
  validUntil: 'sampai',
} as const;

const standardWord = 'standar';

/** The answers as the query of an address; nothing is stored before they are confirmed. */
export function designationQuery(fields: DesignationFields): string {
  const named = Object.entries(words).map(([name, word]) => [word, fields[name as keyof typeof words]]);
  return new URLSearchParams([...named, ...fields.standards.map((code) => [standardWord, code])] as [
    string,
    string,
  ][]).toString();
}

/** What stands in an address, by the name of its field; as typed and not checked. */
export function typedIn(query: URLSearchParams): Record<keyof DesignationFields, string | string[]> {
  const named = Object.entries(words).map(([name, word]) => [name, query.get(word) ?? '']);
  return { ...Object.fromEntries(named), standards: query.getAll(standardWord) };
}
