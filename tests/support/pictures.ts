import { crc32, deflateSync } from 'node:zlib';

/** A whole PNG of one colour: 8 bits a channel with transparency unless told otherwise. */
export function aPng(width: number, height: number, { noise = false } = {}): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 4, 0x60)]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  if (noise) for (let at = 0; at < pixels.length; at += 1) if (at % row.length) pixels[at] = (at * 7919) >> 3;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head and the end of a JPEG, which is all that is read of it before it is drawn. */
export function aJpegHead(width: number, height: number, { components = 3, marker = 0xc0 } = {}): Buffer {
  const frame = Buffer.alloc(10 + components * 3);
  frame.set([0xff, marker], 0);
  frame.writeUInt16BE(8 + components * 3, 2);
  frame[4] = 8;
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  frame[9] = components;
  const begin = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  return Buffer.concat([begin, frame, Buffer.from('ffd9', 'hex')]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
