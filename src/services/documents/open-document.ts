import type { Readable } from 'node:stream';
import { Refusal } from '#core/refusal.ts';
import { reportMediaType } from '#reports/file-name.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { readJob } from './read-job.ts';
import { placeOf } from './request-document.ts';

export interface OpenedDocument {
  fileName: string;
  mediaType: string;
  size: number;
  stream: Readable;
}

/** A finished document to send. Refuses `rendering-failed`, and `not-found` while it is not finished. */
export async function openDocument(context: Context, input: { jobId: string }): Promise<OpenedDocument> {
  const { actor, now, documents } = context;
  const { id, state, kind, subject, fileName } = await readJob(context, input);
  if (state === 'GAGAL') throw new Refusal('rendering-failed');
  if (state !== 'SELESAI') throw new Refusal('not-found');
  const place = await placeOf(context, subject);
  await context.write((trx) =>
    record(
      trx,
      { actor, at: now() },
      {
        act: 'DOKUMEN_DIUNDUH',
        ...place,
        objectKind: subject.kind,
        objectId: subject.id,
        payload: { kind, fileName },
      },
    ),
  );
  return { fileName, mediaType: reportMediaType(kind), ...(await documents.open(id)) };
}
