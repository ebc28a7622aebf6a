import { beforeAll, describe, expect, test } from 'vitest';
import { type Credentials, makeCredentials } from '#tests/support/signing/certificates.ts';
import { otherReportToSign, reportAsIssued, reportToSign } from '#tests/support/signing/documents.ts';
import { faultOf } from '#tests/support/signing/examined.ts';
import { incremental, signPdf, stampPdf } from '#tests/support/signing/sign-pdf.ts';

let report: Buffer;
let signed: Buffer;
let head: Credentials;

beforeAll(async () => {
  report = await reportToSign();
  head = await makeCredentials({ name: 'Sekar Ayuningtyas' });
  signed = await signPdf(report, { by: head });
});

const refused = (file: Buffer) => faultOf(file, report);

describe('what happened to the file is told apart', () => {
  test('it is not signed', async () => {
    expect(await refused(report)).toBe('signed-unsigned');
  });

  test('only the time is stamped on it', async () => {
    const authority = await makeCredentials({ name: 'Stempel Waktu Uji', usages: ['1.3.6.1.5.5.7.3.8'] });
    expect(await refused(await stampPdf(report, authority, '2026-10-06T01:30:00Z'))).toBe('signed-unsigned');
  });

  test('something was appended: another page of objects, or only a few letters', async () => {
    const update = incremental(signed);
    update.put(update.root, update.get(update.root));
    expect(await refused(update.end())).toBe('signed-appended');
    expect(await refused(Buffer.concat([signed, Buffer.from('tambahan')]))).toBe('signed-appended');
  });

  test('a byte was changed, on a page or in what the signature says about itself', async () => {
    const middle = Buffer.from(signed);
    middle[10_000] = (middle[10_000] ?? 0) ^ 1;
    expect(await refused(middle)).toBe('signed-altered');
    const time = Buffer.from(signed.toString('latin1').replace('D:20260405', 'D:20250405'), 'latin1');
    expect(await refused(time)).toBe('signed-altered');
  });

  test('between two signatures something was changed', async () => {
    const twice = await signPdf(signed, { by: await makeCredentials({ name: 'Laras', kind: 'ECDSA' }) });
    twice[10_000] = (twice[10_000] ?? 0) ^ 1;
    expect(await refused(twice)).toBe('signed-altered');
  });

  test('it is another document, with a signature that is right', async () => {
    const other = await signPdf(await otherReportToSign(), { by: head });
    expect(await refused(other)).toBe('signed-other-document');
  });

  test('its pages were exchanged by an update before it was signed', async () => {
    const update = incremental(report);
    const stream = update.fresh();
    const drawn = 'BT ET';
    update.put(stream, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const page = update.lastPage();
    update.put(page, update.get(page).replace(/\/Contents \d+ 0 R/, `/Contents ${stream} 0 R`));
    expect(await refused(await signPdf(update.end(), { by: head }))).toBe('signed-other-document');
  });

  test('the issued file was signed, which says that it is not', async () => {
    expect(await refused(await signPdf(await reportAsIssued(), { by: head }))).toBe('signed-wrong-form');
  });

  test('it is cut off, at whatever place', async () => {
    expect(await refused(signed.subarray(0, signed.length - 40))).toBe('signed-truncated');
    expect(await refused(signed.subarray(0, report.length + 9000))).toBe('signed-truncated');
    expect(await refused(report.subarray(0, 20_000))).toBe('signed-truncated');
  });

  test('it is no PDF, or one that cannot be read', async () => {
    expect(await refused(Buffer.from('%PDF-1.7\nbukan PDF\nstartxref\n0\n%%EOF\n'))).toBe('signed-truncated');
    const broken = Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n');
    expect(await refused(broken)).toBe('signed-broken');
  });
});

describe('a signature that does not hold', () => {
  test('it says another digest than the bytes have', async () => {
    const digest = new Uint8Array(32).fill(7);
    expect(await refused(await signPdf(report, { by: head, digest }))).toBe('signed-altered');
  });

  test('it was made with another key than that of the certificate', async () => {
    const { certificate } = await makeCredentials({ name: 'Sekar Ayuningtyas' });
    const by = { key: head.key, certificate };
    expect(await refused(await signPdf(report, { by }))).toBe('signed-not-by-certificate');
  });

  test('it names another certificate, or none where it has to', async () => {
    const names = await makeCredentials({ name: 'Orang Lain' });
    expect(await refused(await signPdf(report, { by: head, names }))).toBe('signed-not-by-certificate');
    expect(await refused(await signPdf(report, { by: head, names: null }))).toBe('signed-not-by-certificate');
  });

  test('the certificate had run out, or was not yet in force', async () => {
    const old = await makeCredentials({ name: 'Sekar', until: '2026-04-05T03:41:59Z' });
    expect(await refused(await signPdf(report, { by: old }))).toBe('signed-certificate-dates');
    const young = await makeCredentials({ name: 'Sekar', from: '2026-04-05T03:42:01Z' });
    expect(await refused(await signPdf(report, { by: young }))).toBe('signed-certificate-dates');
  });

  test('key or algorithm are too weak', async () => {
    const weak = await makeCredentials({ name: 'Sekar', kind: 'RSA-1024' });
    expect(await refused(await signPdf(report, { by: weak }))).toBe('signed-weak');
  });

  test('the stamp of time is of another signature, or not by one who may', async () => {
    const authority = await makeCredentials({ name: 'Stempel', usages: ['1.3.6.1.5.5.7.3.8'] });
    const other = { authority, at: '2026-10-06T01:20:00Z', over: new Uint8Array(8) };
    expect(await refused(await signPdf(report, { by: head, stampedBy: other }))).toBe('signed-timestamp');
    const anybody = { authority: head, at: '2026-10-06T01:20:00Z' };
    expect(await refused(await signPdf(report, { by: head, stampedBy: anybody }))).toBe('signed-timestamp');
  });

  test('it is of a form Kaji does not know, or no signature at all', async () => {
    expect(await refused(await signPdf(report, { by: head, subFilter: 'adbe.pkcs7.sha1' }))).toBe(
      'signed-unreadable',
    );
    const text = signed.toString('latin1');
    const start = text.lastIndexOf('/Contents <') + '/Contents <'.length;
    const emptied = `${text.slice(0, start)}${'0'.repeat(400)}${text.slice(start + 400)}`;
    expect(await refused(Buffer.from(emptied, 'latin1'))).toBe('signed-unreadable');
  });
});
