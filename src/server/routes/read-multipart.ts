import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { Refusal } from '#core/refusal.ts';

const limits = { files: 100, fields: 50, parts: 150, fieldSize: 20_000, fieldNameSize: 100, headerPairs: 20 };

/**
 * Reads a posted form as it arrives and hands over each file in turn, with the fields that stood before it.
 *
 * @throws Refusal `input-shape` when it is not such a form, `upload-interrupted` when it breaks off.
 */
export async function readMultipart(
  req: IncomingMessage,
  onFile: (name: string, body: Readable, fields: Record<string, string>) => Promise<void>,
): Promise<void> {
  const fields: Record<string, string> = {};
  const parser = parserFor(req);
  let work = Promise.resolve();
  parser.on('field', (name, value) => {
    fields[name] = value;
  });
  parser.on('file', (_field, body, name) => {
    const before = { ...fields };
    // Busboy only says so and then ends the file as if it were whole; destroyed, it can't be taken for one.
    body.on('error', (error) => body.destroy(error));
    work = work.then(() => (name ? onFile(name, body, before) : undefined)).finally(() => body.resume());
    work.catch(() => {});
  });
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    parser.on(limit, () => parser.destroy(new Error(limit)));
  }
  const broken = await pipeline(req, parser).then(
    () => false,
    () => true,
  );
  const [finished] = await Promise.allSettled([work]);
  if (broken) throw new Refusal('upload-interrupted');
  if (finished.status === 'rejected') throw finished.reason;
}

function parserFor(req: IncomingMessage) {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data;/i.test(type)) throw new Refusal('input-shape');
  try {
    return new Busboy({ headers: { ...req.headers, 'content-type': type }, limits });
  } catch {
    throw new Refusal('input-shape');
  }
}
