import { z } from 'zod';
import { confidentialities, evidenceKinds } from '#core/evidence/evidence.ts';
import { Refusal } from '#core/refusal.ts';

/** Without NUL, which no database holds. */
const line = (longest: number) =>
  z
    .string()
    .transform((given) => given.replaceAll('\0', '').trim())
    .pipe(z.string().max(longest))
    .default('');

/** The fields beside a file for a library, nearly all optional in the form; an unknown one is refused. */
const libraryFields = z.strictObject({
  title: line(300),
  kind: z.enum(evidenceKinds).default('DOKUMEN'),
  documentNumber: line(200),
  documentDate: z.iso.date(),
  confidentiality: z.enum(confidentialities).default('TERBUKA'),
});

/** Beside a file for a criterion. */
const uploadFields = libraryFields.extend({ page: line(100), remark: line(2_000) });

export type UploadFields = z.output<typeof uploadFields>;

export type LibraryFields = z.output<typeof libraryFields>;

/** @throws Refusal `input-shape`, with the name of the first wrong field. */
export function parseUploadFields(fields: Record<string, string>): UploadFields {
  return parse(uploadFields, fields);
}

/** @throws Refusal as `parseUploadFields`; page and remark belong to a criterion. */
export function parseLibraryFields(fields: Record<string, string>): LibraryFields {
  return parse(libraryFields, fields);
}

/** Beside the picture of a letterhead: from which day on. @throws Refusal as `parseUploadFields`. */
export function parseEmblemFields(fields: Record<string, string>): { validFrom: string } {
  return parse(z.strictObject({ validFrom: z.iso.date() }), fields);
}

/** Beside the paper of a decree, of which everything is known. @throws Refusal as `parseUploadFields`. */
export function parseNoFields(fields: Record<string, string>): void {
  parse(z.strictObject({}), fields);
}

function parse<T>(shape: z.ZodType<T>, fields: Record<string, string>): T {
  const parsed = shape.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('input-shape', { field: String(issue?.path[0] ?? '') });
}
