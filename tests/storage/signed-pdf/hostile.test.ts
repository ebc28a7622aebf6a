import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '#reports/render-pdf.ts';
import { examineSignedPdf } from '#storage/signed-pdf/examine-signed-pdf.ts';
import { makeCredentials } from '#tests/support/signing/certificates.ts';
import { reportToSign } from '#tests/support/signing/documents.ts';
import { faultOf } from '#tests/support/signing/examined.ts';
import { incremental, signPdf } from '#tests/support/signing/sign-pdf.ts';

let report: Buffer;
let signed: Buffer;

beforeAll(async () => {
  report = await reportToSign();
  signed = await signPdf(report, { by: await makeCredentials({ name: 'Sekar Ayuningtyas' }) });
});

const refused = (file: Buffer) => faultOf(file, report);

/** The signed file with other ranges in their place. */
function withRanges(write: (ranges: readonly number[]) => string): Buffer {
  const text = signed.toString('latin1');
  const found = /\/ByteRange \[[^\]]*\]/.exec(text);
  if (found === null) throw new Error('It is signed.');
  const numbers = [...found[0].matchAll(/\d+/g)].map(Number);
  const written = `/ByteRange ${write(numbers)}`;
  if (written.length > found[0].length) throw new Error('There is no room for it.');
  return Buffer.from(text.replace(found[0], written.padEnd(found[0].length)), 'latin1');
}

describe('ranges that do not cover all but the signature are refused', () => {
  test.each<[string, (ranges: readonly number[]) => string, string]>([
    ['that begin late', ([, a, b, c]) => `[1 ${a} ${b} ${c}]`, 'signed-ranges'],
    ['that are negative', ([, a, b, c]) => `[0 -${a} ${b} ${c}]`, 'signed-ranges'],
    ['that overlap', ([, a = 0, , c]) => `[0 ${a} ${a - 5} ${c}]`, 'signed-ranges'],
    ['that leave out more', ([, a = 0, b, c]) => `[0 ${a - 9} ${b} ${c}]`, 'signed-ranges'],
    ['that leave out what follows', ([, a, b = 0, c = 0]) => `[0 ${a} ${b + 9} ${c - 9}]`, 'signed-ranges'],
    ['that cover nothing behind', ([, a, b]) => `[0 ${a} ${b} 0]`, 'signed-ranges'],
    ['that cover only themselves', () => '[0 0 0 0]', 'signed-ranges'],
    ['of six numbers', ([, a, b]) => `[0 ${a} ${b} 1 2 3]`, 'signed-ranges'],
    ['of words', () => '[0 /a /b /c]', 'signed-ranges'],
    ['elsewhere in the file', () => '7 0 R', 'signed-ranges'],
    ['beyond the end', ([, a, b]) => `[0 ${a} ${b} 9999999999]`, 'signed-truncated'],
  ])('%s', async (_, write, fault) => {
    expect(await refused(withRanges(write))).toBe(fault);
  });

  test('a place that holds more than hexadecimal digits', async () => {
    const text = signed.toString('latin1');
    const end = text.lastIndexOf('00>');
    expect(await refused(Buffer.from(`${text.slice(0, end)}%%>${text.slice(end + 3)}`, 'latin1'))).toBe(
      'signed-ranges',
    );
  });

  test('the ranges of a signature moved behind a wrapped one', async () => {
    // Signature wrapping: the signed bytes stay, and what the reader shows stands where nothing is covered.
    const start = signed.lastIndexOf('/Contents <') + '/Contents '.length;
    const wrapped = Buffer.concat([
      signed.subarray(0, start + 200),
      Buffer.from('> >> endobj 9 0 obj << /Length 0 >> endobj '),
      signed.subarray(start + 200),
    ]);
    expect(await refused(wrapped)).toBe('signed-ranges');
  });

  test('zeros behind the signature that are none', async () => {
    const text = signed.toString('latin1');
    const end = text.lastIndexOf('00>');
    const hidden = Buffer.from(`${text.slice(0, end)}41>${text.slice(end + 3)}`, 'latin1');
    expect(await refused(hidden)).toBe('signed-unreadable');
  });

  test('a signature of nothing appended behind one that is right', async () => {
    const update = incremental(signed);
    update.put(update.fresh(), '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [] /Contents <> >>');
    expect(await refused(update.end())).toBe('signed-ranges');
  });

  test('more signatures than anybody makes', async () => {
    const update = incremental(signed);
    for (let at = 0; at < 30; at++) update.put(update.fresh(), '<< /ByteRange [0 1 2 3] >>');
    expect(await refused(update.end())).toBe('signed-broken');
  });
});

test('a file that is locked is told from one that is broken', async () => {
  for (const password of [{ userPassword: 'rahasia' }, { ownerPassword: 'rahasia' }]) {
    const definition = { content: ['Laporan'], defaultStyle: { font: 'Liberation Sans' }, ...password };
    expect(await refused(Buffer.from(await renderPdf(definition, () => {})))).toBe('signed-encrypted');
  }
});

test('a file that blows up is given up, and the next is read', async () => {
  // 2 GiB of blanks in a few kilobytes.
  const blanks = deflateSync(Buffer.alloc(2 ** 25, Buffer.from([0x81, 0x20])));
  const update = incremental(report);
  const stream = update.fresh();
  const filters = '/Filter [/FlateDecode /RunLengthDecode]';
  const content = blanks.toString('latin1');
  update.put(stream, `<< /Length ${blanks.length} ${filters} >>\nstream\n${content}\nendstream`);
  const page = update.lastPage();
  update.put(page, update.get(page).replace(/\/Contents \d+ 0 R/, `/Contents ${stream} 0 R`));
  const [given, next] = await Promise.all([
    examineSignedPdf(update.end(), report),
    examineSignedPdf(signed, report),
  ]);
  expect(given).toBeNull();
  expect(next).toMatchObject({ reading: 'OK' });
}, 60_000);
