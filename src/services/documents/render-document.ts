import type { Context } from '#services/context.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { type DocumentRequest, requestDocument } from './request-document.ts';

/** Draws a document and waits for it: for commands. Refuses `not-found`, `rendering-failed`. */
export async function renderDocument(context: Context, input: DocumentRequest): Promise<OpenedDocument> {
  const { id } = await requestDocument(context, input);
  await context.documents.ended(id);
  return openDocument(context, { jobId: id });
}
