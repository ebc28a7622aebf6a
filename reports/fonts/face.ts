import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is known of a face without drawing it. */
export interface Face {
  /** Width of a character in a face of 1 point; null where the face has no such character. */
  advance(codePoint: number): number | null;
}

export type FaceName = keyof typeof files;

const files = {
  normal: 'LiberationSans-Regular.ttf',
  bold: 'LiberationSans-Bold.ttf',
  italics: 'LiberationSans-Italic.ttf',
  bolditalics: 'LiberationSans-BoldItalic.ttf',
} as const;

export const faceNames = Object.keys(files) as FaceName[];

export function facePath(name: FaceName): string {
  return fileURLToPath(new URL(`./${files[name]}`, import.meta.url));
}

const opened = new Map<FaceName, Face>();

/** Each face is read once. */
export function faceOf(name: FaceName): Face {
  const face = opened.get(name) ?? readFace(readFileSync(facePath(name)));
  opened.set(name, face);
  return face;
}

/** Reads a TrueType file's `cmap` (format 4) and `hmtx` tables, as OpenType 1.9 lays them out. */
function readFace(file: Buffer): Face {
  const tables = directory(file);
  const glyphs = glyphIndex(table(file, tables, 'cmap'));
  const widths = table(file, tables, 'hmtx');
  const counted = table(file, tables, 'hhea').readUInt16BE(34);
  const unitsPerEm = table(file, tables, 'head').readUInt16BE(18);
  return {
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return null;
      return widths.readUInt16BE(4 * Math.min(glyph, counted - 1)) / unitsPerEm;
    },
  };
}

function directory(file: Buffer): Map<string, number> {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  return new Map(entries.map((at) => [file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8)]));
}

function table(file: Buffer, tables: Map<string, number>, tag: string): Buffer {
  const start = tables.get(tag);
  if (start === undefined) throw new Error(`The face has no table "${tag}"`);
  return file.subarray(start);
}

function glyphIndex(cmap: Buffer): Map<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The face has no character map of format 4');
  const map = cmap.subarray(start);
  const size = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const last = map.readUInt16BE(14 + segment);
    for (let code = map.readUInt16BE(16 + size + segment); code <= last && code < 0xffff; code++) {
      const glyph = glyphOf(map, size, segment, code);
      if (glyph > 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Each segment of these faces is a run of glyphs. @param size two bytes a segment */
function glyphOf(map: Buffer, size: number, segment: number, code: number): number {
  const shift = map.readUInt16BE(16 + 2 * size + segment);
  if (map.readUInt16BE(16 + 3 * size + segment) !== 0) throw new Error('A segment with glyphs of its own');
  return (code + shift) & 0xffff;
}
