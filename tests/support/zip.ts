import { crc32, deflateRawSync } from 'node:zlib';

/** A plain ZIP of these parts: the first stored as it is (as OpenDocument asks of `mimetype`), the others deflated. */
export function zipOf(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const header = headerOf(name, text, files.length === 0 ? 0 : 8);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header.common, header.name, header.body]);
    directory.push(centralEntry(header, offset));
    files.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  return Buffer.concat([...files, table, endRecord(files.length, table.length, offset)]);
}

interface Header {
  common: Buffer;
  name: Buffer;
  body: Buffer;
}

function headerOf(fileName: string, text: string, method: 0 | 8): Header {
  const content = Buffer.from(text);
  const body = method === 8 ? deflateRawSync(content) : content;
  const name = Buffer.from(fileName);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  return { common, name, body };
}

function centralEntry({ common, name }: Header, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, name]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
