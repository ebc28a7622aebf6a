import { beforeAll, describe, expect, test } from 'vitest';
import { examineSignedPdf } from '#storage/signed-pdf/examine-signed-pdf.ts';
import { type Credentials, makeCredentials, testAuthority } from '#tests/support/signing/certificates.ts';
import { minutesToSign, reportToSign } from '#tests/support/signing/documents.ts';
import { examined } from '#tests/support/signing/examined.ts';
import { incremental, signPdf, stampPdf } from '#tests/support/signing/sign-pdf.ts';

const forTimestamps = ['1.3.6.1.5.5.7.3.8'];

let report: Buffer;
let head: Credentials;

beforeAll(async () => {
  report = await reportToSign();
  head = await makeCredentials({ name: 'Sekar Ayuningtyas' });
});

describe('a signed document is accepted', () => {
  test.each(['RSA', 'RSA-PSS', 'ECDSA'] as const)('signed with %s', async (kind) => {
    const by = await makeCredentials({ name: 'Sekar Ayuningtyas', kind });
    const verdict = await examined(await signPdf(report, { by }), report);
    expect(verdict).toEqual({
      accepted: true,
      signatures: [
        {
          kind: 'TANDA_TANGAN',
          signer: {
            name: 'Sekar Ayuningtyas',
            organisation: 'Instansi Uji',
            issuer: testAuthority,
            serial: expect.stringMatching(/^11[0-9A-F]{14}$/),
            validFrom: '2020-01-01T00:00:00.000Z',
            validUntil: '2040-01-01T00:00:00.000Z',
          },
          time: { at: '2026-04-05T03:42:00.000Z', source: 'PENANDA_TANGAN', authority: null },
        },
      ],
      comparison: { with: 'BYTE', added: [] },
    });
  });

  test("in the older form, with the time of the signer's own attribute", async () => {
    const signed = await signPdf(report, {
      by: head,
      subFilter: 'adbe.pkcs7.detached',
      names: null,
      signingTime: '2026-10-06T01:15:00Z',
    });
    expect(await examined(signed, report)).toMatchObject({
      accepted: true,
      signatures: [{ time: { at: '2026-10-06T01:15:00.000Z', source: 'PENANDA_TANGAN' } }],
    });
  });

  test('with the time of a token, and by whom', async () => {
    const authority = await makeCredentials({ name: 'Stempel Waktu Uji', usages: forTimestamps });
    const stampedBy = { authority, at: '2026-10-06T01:20:00Z' };
    expect(await examined(await signPdf(report, { by: head, stampedBy }), report)).toMatchObject({
      accepted: true,
      signatures: [
        { time: { at: '2026-10-06T01:20:00.000Z', source: 'STEMPEL_WAKTU', authority: 'Stempel Waktu Uji' } },
      ],
    });
  });

  test('when both parties of the minutes sign one after the other', async () => {
    const minutes = await minutesToSign();
    const lead = await makeCredentials({ name: 'Laras Puspawardani', kind: 'ECDSA' });
    const signed = await signPdf(await signPdf(minutes, { by: head }), { by: lead });
    expect(await examined(signed, minutes)).toMatchObject({
      accepted: true,
      signatures: [
        { kind: 'TANDA_TANGAN', signer: { name: 'Sekar Ayuningtyas' } },
        { kind: 'TANDA_TANGAN', signer: { name: 'Laras Puspawardani' } },
      ],
      comparison: { with: 'BYTE' },
    });
  });

  test('with a stamp of time over the whole at its end', async () => {
    const authority = await makeCredentials({ name: 'Stempel Waktu Uji', usages: forTimestamps });
    const stamped = await stampPdf(await signPdf(report, { by: head }), authority, '2026-10-06T01:30:00Z');
    expect(await examined(stamped, report)).toMatchObject({
      accepted: true,
      signatures: [
        { kind: 'TANDA_TANGAN' },
        { kind: 'STEMPEL_WAKTU_DOKUMEN', time: { at: '2026-10-06T01:30:00.000Z', source: 'STEMPEL_WAKTU' } },
      ],
    });
  });

  test('with what the signing service wrote on it, which is named', async () => {
    const stamped = withText(report, 'Ditandatangani di Muara Jernih');
    expect(await examined(await signPdf(stamped, { by: head }), report)).toMatchObject({
      accepted: true,
      comparison: { with: 'TEKS', added: ['Ditandatangani di Muara Jernih'] },
    });
  });

  test('by the process of its own as well', async () => {
    const facts = await examineSignedPdf(await signPdf(report, { by: head }), report);
    expect(facts).toMatchObject({ reading: 'OK', beginsWithIssued: true, signatures: [{ ranges: 'WHOLE' }] });
    expect(facts?.pages).toEqual(facts?.issuedPages);
    expect(facts?.pages[0]).toContain('ttd');
  });
});

/** Writes a line onto the last page, as a service does with its visible signature. */
function withText(pdf: Buffer, line: string): Buffer {
  const update = incremental(pdf);
  const [font, stream] = [update.fresh(), update.fresh()];
  update.put(font, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const drawn = `q BT /Tambahan 9 Tf 100 100 Td (${line}) Tj ET Q`;
  update.put(stream, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  const page = update.lastPage();
  const [, resources = ''] = /\/Resources (\d+) 0 R/.exec(update.get(page)) ?? [];
  const own = update.get(Number(resources));
  update.put(Number(resources), own.replace(/\/Font\s*<</, `/Font << /Tambahan ${font} 0 R `));
  update.put(page, update.get(page).replace(/\/Contents (\d+ 0 R)/, `/Contents [$1 ${stream} 0 R]`));
  return update.end();
}
