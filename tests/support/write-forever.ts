import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';

// Stores one file after another until it is killed, and says so after the third.
const files = diskEvidenceFiles({ folder: process.argv[2] ?? '', maxFileBytes: 2 ** 22, keepFreeBytes: 0 });
for (let count = 1; ; count += 1) {
  const chunks = Array.from({ length: 32 }, () => randomBytes(32_768));
  await files.receive(Readable.from([Buffer.from('%PDF-1.7\n'), ...chunks]), 'uji.pdf');
  if (count === 3) process.stdout.write('ready\n');
}
