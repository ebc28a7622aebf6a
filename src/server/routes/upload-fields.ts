import { z } from 'zod';
import { confidentialities, evidenceKinds } from '#core/evidence.ts';
import { Refusal } from '#core/refusal.ts';

const line = z.string().trim().max(500);

/** The fields beside a file, all optional in the form; an unknown one is refused. */
const uploadFields = z.strictObject({
  title: line.default(''),
  kind: z.enum(evidenceKinds).default('DOKUMEN'),
  documentNumber: line.default(''),
  documentDate: z.iso.date(),
  confidentiality: z.enum(confidentialities).default('TERBUKA'),
  page: line.default(''),
  remark: z.string().trim().max(5_000).default(''),
});

export type UploadFields = z.output<typeof uploadFields>;

/** @throws Refusal `input-shape`, with the name of the first wrong field. */
export function parseUploadFields(fields: Record<string, string>): UploadFields {
  const parsed = uploadFields.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('input-shape', { field: String(issue?.path[0] ?? '') });
}
