const endSignature = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/**
 * A copy of a zip archive in which every entry bears one modification time, since exceljs stamps each with the
 * clock. Only for archives made here: no comment at the end, no zip64.
 */
export function withFixedTimes(archive: Uint8Array, time: Date): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (view.getUint32(end, true) !== endSignature) throw new Error('Not a plain zip archive');
  const stamp = dosTime(time);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
    entry += entryLength + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return bytes;
}

// Date in the upper 16 bits, time in the lower (APPNOTE 4.4.6), counted in UTC.
function dosTime(time: Date): number {
  const date = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
