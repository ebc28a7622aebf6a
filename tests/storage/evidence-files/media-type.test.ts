import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectMediaType } from '#storage/evidence-files/media-type.ts';
import { samples } from '#tests/support/evidence-samples.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each([
  ['pdf', 'laporan.PDF', 'application/pdf'],
  ['png', 'foto.png', 'image/png'],
  ['jpeg', 'foto.jpeg', 'image/jpeg'],
  ['jpeg', 'foto.jpg', 'image/jpeg'],
  ['docx', 'sop.docx', word],
  ['xlsx', 'data.xlsx', excel],
  ['odt', 'sop.odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'data.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
] as const)('%s named %s is %s', async (sample, name, mediaType) => {
  await expect(detect(samples[sample], name)).resolves.toBe(mediaType);
});

test.each([
  ['svg', 'logo.svg'],
  ['svg', 'logo.png'],
  ['html', 'laman.html'],
  ['html', 'laman.pdf'],
  ['xml', 'data.xml'],
  ['zip', 'arsip.zip'],
  ['zip', 'arsip.docx'],
] as const)('%s named %s is refused by its content', async (sample, name) => {
  await expect(detect(samples[sample], name)).rejects.toMatchObject({ code: 'file-type' });
});

test.each([
  ['macroWorkbook', 'data.xlsx'],
  ['macroWorkbook', 'data.xlsm'],
  ['macroDocument', 'surat.docx'],
  ['macroOpenDocument', 'surat.odt'],
] as const)('%s named %s is refused for its macros', async (sample, name) => {
  await expect(detect(samples[sample], name)).rejects.toMatchObject({ code: 'file-macro' });
});

test.each([
  ['pdf', 'foto.jpg'],
  ['docx', 'data.xlsx'],
  ['pdf', 'laporan'],
  ['pdf', 'laporan.pdf.exe'],
] as const)('%s named %s is refused, because name and content disagree', async (sample, name) => {
  await expect(detect(samples[sample], name)).rejects.toMatchObject({ code: 'file-type-mismatch' });
});

test('a picture that is an archive as well is refused', async () => {
  const both = Buffer.concat([samples.png, samples.zip]);
  await expect(detect(both, 'foto.png')).rejects.toMatchObject({ code: 'file-type' });
});

test('a document with something before, between or after its parts is refused', async () => {
  for (const both of [
    Buffer.concat([samples.docx, samples.pdf]),
    Buffer.concat([Buffer.from('PK\x03\x04'), samples.docx]),
    Buffer.concat([samples.docx, samples.docx]),
    samples.docx.subarray(0, -1),
  ]) {
    await expect(detect(both, 'sop.docx')).rejects.toMatchObject({ code: 'file-type' });
  }
});

async function detect(content: Buffer, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaji-type-'));
  const path = join(folder, 'file');
  await writeFile(path, content);
  const file = await open(path, 'r');
  try {
    return await detectMediaType(file, content.length, name);
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}
