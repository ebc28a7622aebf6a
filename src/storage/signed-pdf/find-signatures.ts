import type { SignatureKind } from '#core/signature/signed-pdf.ts';

/** A signature dictionary (ISO 32000-1, 12.8.1) where its bytes stand in the file. */
export interface FoundSignature {
  kind: SignatureKind;
  /** `ETSI.CAdES.detached`; empty where none is named. */
  subFilter: string;
  ranges: 'WHOLE' | 'BEYOND' | 'ODD';
  coversUntil: number;
  /** The bytes it covers, but for its own place; empty unless `ranges` is WHOLE. */
  covered: readonly Buffer[];
  /** What stands in its place: DER, filled up with zeros. */
  contents: Buffer;
  /** `/M`: when it was signed, as the signer says. */
  claimedAt: string | null;
}

/** Whoever signs a document has signed it by then. */
const mostSignatures = 20;
const longestDictionary = 16_384;

/**
 * Every signature of a file, in the order of what it covers. Looked for in the bytes, and not in the structure a reader
 * builds from them: what is signed are bytes, and a structure can be told in two ways. Null: more than anybody makes.
 */
export function findSignatures(file: Buffer): FoundSignature[] | null {
  const found: FoundSignature[] = [];
  for (let at = file.indexOf(key); at >= 0; at = file.indexOf(key, at + key.length)) {
    if (found.length >= mostSignatures) return null;
    found.push(signatureAt(file, at));
  }
  return found.sort((a, b) => a.coversUntil - b.coversUntil);
}

const key = '/ByteRange';

function signatureAt(file: Buffer, at: number): FoundSignature {
  const [start, beforePlace, afterPlace, rest] = rangesAt(file, at);
  const coversUntil = afterPlace + rest;
  const dictionary = dictionaryAround(file, at, [beforePlace, afterPlace]);
  const described = describedBy(dictionary ?? '', coversUntil);
  const nothing = { covered: [], contents: Buffer.alloc(0) };
  // NaN, as of a range that is no number, is greater than nothing and equal to nothing.
  if (coversUntil > file.length) return { ...described, ranges: 'BEYOND', ...nothing };
  const whole = start === 0 && beforePlace > 0 && afterPlace > beforePlace && rest > 0;
  const contents = whole ? hexString(file, beforePlace, afterPlace) : null;
  if (dictionary === null || contents === null) return { ...described, ranges: 'ODD', ...nothing };
  const covered = [file.subarray(0, beforePlace), file.subarray(afterPlace, coversUntil)];
  return { ...described, ranges: 'WHOLE', covered, contents };
}

function rangesAt(file: Buffer, at: number): [number, number, number, number] {
  const text = file.toString('latin1', at, at + 200);
  const numbers =
    /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text) ?? [];
  const [, start, first, second, rest] = numbers.map(Number);
  return [start ?? Number.NaN, first ?? Number.NaN, second ?? Number.NaN, rest ?? Number.NaN];
}

/**
 * The text of the object the ranges stand in, without what stands in the signature's place. Null unless that place is
 * its own /Contents.
 */
function dictionaryAround(
  file: Buffer,
  at: number,
  [placeStart, placeEnd]: readonly [number, number],
): string | null {
  if (!(placeStart > 0 && placeEnd > placeStart && placeEnd <= file.length)) return null;
  const from = Math.min(at, placeStart);
  const until = Math.max(at, placeEnd);
  // Where the ranges stand in the place itself, they aren't signed.
  if (at >= placeStart && at < placeEnd) return null;
  if (from < placeStart && placeStart - from > longestDictionary) return null;
  if (until - placeEnd > longestDictionary) return null;
  const opening = file.lastIndexOf(' obj', from);
  const closing = file.indexOf('endobj', until);
  if (opening < 0 || from - opening > longestDictionary || closing < 0) return null;
  const before = file.toString('latin1', opening, placeStart);
  const after = file.toString('latin1', placeEnd, Math.min(closing, until + longestDictionary));
  const isOwn = /\/Contents\s*$/.test(before) && !`${before}${after}`.includes('endobj');
  return isOwn ? `${before} ${after}` : null;
}

/** `<3082…>`: hexadecimal digits and nothing else, so that everything but the signature itself is covered. */
function hexString(file: Buffer, start: number, end: number): Buffer | null {
  const text = file.toString('latin1', start, end);
  return /^<(?:[0-9A-Fa-f]{2})+>$/.test(text) ? Buffer.from(text.slice(1, -1), 'hex') : null;
}

function describedBy(dictionary: string, coversUntil: number) {
  const [, subFilter = ''] = /\/SubFilter\s*\/([A-Za-z0-9.]{1,40})/.exec(dictionary) ?? [];
  const kind: SignatureKind = subFilter === 'ETSI.RFC3161' ? 'STEMPEL_WAKTU_DOKUMEN' : 'TANDA_TANGAN';
  return { kind, subFilter, coversUntil, claimedAt: claimedTime(dictionary) };
}

/** `(D:20260405104200+07'00')` (ISO 32000-1, 7.9.4) */
function claimedTime(dictionary: string): string | null {
  const [, year, month, day, hour, minute, second, zone = 'Z', hours = '00', minutes = '00'] =
    /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z|[+-])(?:(\d\d)'?(\d\d)?'?)?)?\)/.exec(dictionary) ??
    [];
  const offset = zone === 'Z' ? 'Z' : `${zone}${hours}:${minutes}`;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
