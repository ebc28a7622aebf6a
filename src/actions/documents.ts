import { z } from 'zod';
import { type DocumentRequest, requestDocument } from '#services/documents/request-document.ts';
import { id } from './fields.ts';
import { formAction } from './respond.ts';

export const documents = {
  requestDocument: formAction({
    input: z.strictObject({
      kind: z.enum([
        'assessor-pdf',
        'assessor-workbook',
        'minutes',
        'quarterly',
        'designation-decree',
        'revocation-decree',
      ]),
      id,
    }),
    service: requestDocument,
    // The page then shows how far the document is, and a script asks after it.
    to: ({ kind, id }, job) => withJob(pageOf(kind, id), job.id),
    data: ({ id, fileName }) => ({ jobId: id, fileName }),
  }),
};

/** The page the document was asked for on. */
function pageOf(kind: DocumentRequest['kind'], id: string): string {
  switch (kind) {
    case 'quarterly':
      return `/laporan/${id}`;
    case 'designation-decree':
      return `/penetapan/baru?penilaian=${id}`;
    case 'revocation-decree':
      return `/penetapan/${id}/cabut`;
    default:
      return `/penilaian/${id}/dokumen`;
  }
}

function withJob(path: string, jobId: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}berkas=${jobId}`;
}
