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

/** The fields beside a file, all optional in the form; an unknown one is refused. */
const uploadFields = z.strictObject({
  title: line(300),
  kind: z.enum(evidenceKinds).default('DOKUMEN'),
  documentNumber: line(200),
  documentDate: z.iso.date(),
  confidentiality: z.enum(confidentialities).default('TERBUKA'),
  page: line(100),
  remark: line(2_000),
});

export type UploadFields = z.output<typeof uploadFields>;

/** @throws Refusal `input-shape`, with the name of the first wrong field. */
export function parseUploadFields(fields: Record<string, string>): UploadFields {
  const parsed = uploadFields.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('input-shape', { field: String(issue?.path[0] ?? '') });
}
