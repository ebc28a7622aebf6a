import { Refusal } from '#core/refusal.ts';

export const mostEmblemBytes = 1024 * 1024;

/** Of either side, in pixels: enough to print, and no picture that fills the memory when it is drawn. */
const emblemSides = { least: 32, most: 4000 } as const;

export interface EmblemHeader {
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/**
 * What the head of the file says; the picture itself is never decoded here. Refuses `emblem-type` for anything but a
 * whole PNG or JPEG, `emblem-kind` for one that documents do not carry, `emblem-size`.
 */
export function emblemHeader(bytes: Uint8Array): EmblemHeader {
  const header = pngHeader(bytes) ?? jpegHeader(bytes);
  if (header === null) throw new Refusal('emblem-type', { field: 'file' });
  const { least, most } = emblemSides;
  const fits = [header.width, header.height].every((side) => side >= least && side <= most);
  if (!fits) throw new Refusal('emblem-size', { field: 'file' });
  return header;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** ISO/IEC 15948, 11.2.2: IHDR comes first, and IEND last. */
function pngHeader(bytes: Uint8Array): EmblemHeader | null {
  if (!pngSignature.every((byte, at) => bytes[at] === byte) || text(bytes, 12, 4) !== 'IHDR') return null;
  if (text(bytes, bytes.length - 8, 4) !== 'IEND') throw new Refusal('emblem-type', { field: 'file' });
  return { mediaType: 'image/png', width: number32(bytes, 16), height: number32(bytes, 20) };
}

/** ISO/IEC 10918-1, B.2: segments up to the frame, which tells the size and the number of components. */
function jpegHeader(bytes: Uint8Array): EmblemHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  if (!endsAsJpeg(bytes)) throw new Refusal('emblem-type', { field: 'file' });
  for (let at = 2; at + 9 < bytes.length; ) {
    const [lead, marker = 0] = [bytes[at], bytes[at + 1]];
    if (lead !== 0xff) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return jpegFrame(bytes, at, marker);
    at += 2 + number16(bytes, at + 2);
  }
  throw new Refusal('emblem-type', { field: 'file' });
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Some cameras and programs add a few bytes behind the end of the picture. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-256);
  return tail.some((byte, at) => byte === 0xff && tail[at + 1] === 0xd9);
}

/**
 * Baseline, extended and progressive frames of grey or colour with eight bits. Printers' colours (CMYK) come out
 * wrong on screens and break the colour intent of an archived PDF.
 */
function jpegFrame(bytes: Uint8Array, at: number, marker: number): EmblemHeader {
  const drawable = marker <= 0xc2 && bytes[at + 4] === 8 && [1, 3].includes(bytes[at + 9] ?? 0);
  if (!drawable) throw new Refusal('emblem-kind', { field: 'file' });
  return { mediaType: 'image/jpeg', height: number16(bytes, at + 5), width: number16(bytes, at + 7) };
}

function number16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

function number32(bytes: Uint8Array, at: number): number {
  return number16(bytes, at) * 65_536 + number16(bytes, at + 2);
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
