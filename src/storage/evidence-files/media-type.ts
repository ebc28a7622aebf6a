import type { FileHandle } from 'node:fs/promises';
import { fileExtension } from '#core/evidence/file-name.ts';
import { Refusal } from '#core/refusal.ts';
import { officeMediaType } from './office-document.ts';
import { readRange } from './read-range.ts';
import { longestZipEnd, zipEnd } from './zip-directory.ts';

const extensions = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
} as const satisfies Record<string, readonly string[]>;

/** The types that are accepted; anything else, and anything that cannot be told, is refused. */
export type MediaType = keyof typeof extensions;

/**
 * Tells the type by the content; the name must agree with it.
 *
 * @throws Refusal `file-type`, `file-macro` or `file-type-mismatch`.
 */
export async function detectMediaType(file: FileHandle, size: number, name: string): Promise<MediaType> {
  const mediaType = await byContent(file, size);
  const expected: readonly string[] = extensions[mediaType];
  if (!expected.includes(fileExtension(name))) throw new Refusal('file-type-mismatch');
  return mediaType;
}

/** @throws Refusal `file-not-pdf`, whatever else it may be. */
export async function requirePdf(file: FileHandle): Promise<void> {
  if (bySignature(await readRange(file, 0, 16)) !== 'application/pdf') throw new Refusal('file-not-pdf');
}

/** @throws Refusal `emblem-type` for anything but a PNG or JPEG. */
export async function requirePicture(file: FileHandle): Promise<void> {
  const mediaType = bySignature(await readRange(file, 0, 16));
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') throw new Refusal('emblem-type');
}

async function byContent(file: FileHandle, size: number): Promise<MediaType> {
  const head = await readRange(file, 0, 16);
  if (startsWith(head, 'PK\x03\x04'))
    return officeMediaType((at, length) => readRange(file, at, length), size);
  const mediaType = bySignature(head);
  if (!mediaType || (await hidesArchive(file, size))) throw new Refusal('file-type');
  return mediaType;
}

function bySignature(head: Buffer): MediaType | null {
  if (startsWith(head, '%PDF-')) return 'application/pdf';
  if (startsWith(head, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(head, '\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR')) return 'image/png';
  return null;
}

/** A ZIP is read from its end, so a picture can be an archive (or a program) at the same time. */
async function hidesArchive(file: FileHandle, size: number): Promise<boolean> {
  const tail = await readRange(file, Math.max(0, size - longestZipEnd), longestZipEnd);
  return zipEnd(tail) !== null;
}

function startsWith(head: Buffer, signature: string): boolean {
  return head.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
}
