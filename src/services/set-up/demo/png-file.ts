import { crc32, deflateSync } from 'node:zlib';

const width = 96;
const height = 60;

/** A small picture of a window with some rows of "text", different for each seed. */
export function pngFile(seed: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = shade(x, y, seed);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey.
  head[8] = 8;
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function shade(x: number, y: number, seed: number): number {
  if (y < 8) return 60 + (seed % 150);
  const line = Math.floor(y / 6);
  const length = 30 + ((line * 37 + seed * 11) % 50);
  return y % 6 < 3 && x > 6 && x < length ? 120 : 245;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
