import type { Context } from '#services/context.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { issuedDocument } from './issued-document.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { type DocumentRequest, requestDocument } from './request-document.ts';

/** A document for a command: the issued file where there is one, else drawn now. Refuses `not-found`, `rendering-failed`. */
export async function renderDocument(context: Context, input: DocumentRequest): Promise<OpenedDocument> {
  const issued = await issuedDocument(context, input);
  if (issued !== null) return openIssuedFile(context, issued);
  const { id } = await requestDocument(context, input);
  await context.documents.ended(id);
  return openDocument(context, { jobId: id });
}
