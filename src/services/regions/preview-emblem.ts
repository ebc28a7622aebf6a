import type { Readable } from 'node:stream';
import { Refusal } from '#core/refusal.ts';
import { emblemHeader, mostEmblemBytes } from '#core/region/emblem.ts';
import type { Context } from '#services/context.ts';
import { type EmblemPlace, prepareEmblem } from './keep-emblem.ts';
import { previewDocument } from './preview-document.ts';
import { requireDrawable } from './require-drawable.ts';

/** The example with a picture that was only chosen. Nothing is kept. Refuses as `keepEmblem`. */
export async function previewEmblem(
  context: Context,
  place: EmblemPlace,
  body: Readable,
): Promise<Uint8Array> {
  await prepareEmblem(context, place);
  const bytes = await collected(body);
  const emblem = { ...emblemHeader(bytes), base64: bytes.toString('base64') };
  await requireDrawable(context, emblem);
  return previewDocument(context, { ...place, kind: 'quarterly', settings: {}, emblem });
}

async function collected(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > mostEmblemBytes) throw new Refusal('emblem-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
