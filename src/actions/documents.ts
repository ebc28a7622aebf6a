import { z } from 'zod';
import { requestDocument } from '#services/documents/request-document.ts';
import { id } from './fields.ts';
import { formAction } from './respond.ts';

export const documents = {
  requestDocument: formAction({
    input: z.strictObject({
      kind: z.enum(['assessor-pdf', 'assessor-workbook', 'minutes', 'quarterly']),
      /** Of the assessment; with the kind `quarterly`, of the report. */
      id,
    }),
    service: requestDocument,
    // The page then shows how far the document is, and a script asks after it.
    to: ({ kind, id }, job) =>
      kind === 'quarterly' ? `/laporan/${id}?berkas=${job.id}` : `/penilaian/${id}/dokumen?berkas=${job.id}`,
    data: ({ id, fileName }) => ({ jobId: id, fileName }),
  }),
};
