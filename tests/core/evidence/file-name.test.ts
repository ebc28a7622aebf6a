import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, fileExtension } from '#core/evidence/file-name.ts';

test.each([
  ['Laporan Triwulan I.pdf', 'Laporan Triwulan I.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Budi\\SOP Server.docx', 'SOP Server.docx'],
  ['SK\u0000 Wali\u202eKota\u200b.pdf', 'SK WaliKota.pdf'],
  ['cafe\u0301.pdf', 'café.pdf'],
  ['  spasi \t\n ganda .pdf', 'spasi ganda .pdf'],
  ['...', 'berkas'],
  ['', 'berkas'],
  ['..pdf/', 'pdf'],
])('%j becomes %j', (given, expected) => {
  expect(cleanFileName(given)).toBe(expected);
});

test('a name of 300 characters keeps its extension and fits into 200 bytes', () => {
  const name = cleanFileName(`../${'é'.repeat(300)}\u0007.pdf`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^é+\.pdf$/);
});

test('any name becomes a single, visible, short segment, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = cleanFileName(given);
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
      expect(name.length).toBeGreaterThan(0);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(cleanFileName(name)).toBe(name);
    }),
  );
});

test('the extension is in lower case, and a hidden file has none', () => {
  expect(fileExtension('Laporan.PDF')).toBe('pdf');
  expect(fileExtension('.pdf')).toBe('');
  expect(fileExtension('tanpa')).toBe('');
});
