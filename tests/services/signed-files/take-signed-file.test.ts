import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyDocument } from '#services/issuances/verify-document.ts';
import { openSignedFile } from '#services/signed-files/open-signed-file.ts';
import { readSigningPage } from '#services/signed-files/read-signing-page.ts';
import { findIssuance, insertWithdrawal } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { type Credentials, makeCredentials } from '#tests/support/signing/certificates.ts';
import { reportToSign } from '#tests/support/signing/documents.ts';
import { signPdf } from '#tests/support/signing/sign-pdf.ts';
import { handIn, toSign } from '#tests/support/signing/signed-upload.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const kind = 'quarterly';

let by: Credentials;

beforeAll(async () => {
  by = await makeCredentials({ name: 'Sekar Ayuningtyas', kind: 'ECDSA' });
});

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a report that comes back signed', () => {
  eachDatabase((open) => {
    test('is kept beside what was issued, with what its signature says', async () => {
      const { workplace, issuanceId, head, reportId } = await aSignedReport(aWorkplace(await open()));
      const issued = await toSign(head, issuanceId, kind);
      const signed = await signPdf(issued, { by });
      const { signedFileId } = await handIn(head, { issuanceId, kind }, signed, 'Sekar Ayuningtyas.pdf');
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'BERKAS_BERTANDA_TANGAN_DITERIMA',
        object_kind: 'laporan',
        object_id: reportId,
        payload: { kind, sha256: sha256Of(signed), signer: 'Sekar Ayuningtyas' },
      });
      const page = await readSigningPage(head, { issuanceId, kind, recheck: signedFileId });
      expect(page).toMatchObject({
        toSign: { sha256: sha256Of(issued) },
        signed: [
          {
            id: signedFileId,
            sha256: sha256Of(signed),
            issuedSha256: sha256Of(issued),
            fileName: 'Sekar Ayuningtyas.pdf',
            result: {
              signatures: [
                { signer: { name: 'Sekar Ayuningtyas' }, time: { at: '2026-04-05T03:42:00.000Z' } },
              ],
              comparison: { with: 'BYTE', added: [] },
            },
          },
        ],
        recheck: { signedFileId, outcome: { accepted: true } },
      });
      const { stream, fileName } = await openSignedFile(head, { signedFileId });
      expect(await buffer(stream)).toEqual(signed);
      expect(fileName).toBe('Sekar Ayuningtyas.pdf');
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'DOKUMEN_DIUNDUH',
        payload: { form: 'BERTANDA_TANGAN' },
      });
    });

    test('is known on the public page, without the name somebody gave the file', async () => {
      const { workplace, issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const signed = await signPdf(await toSign(head, issuanceId, kind), { by });
      await handIn(head, { issuanceId, kind }, signed, 'Sekar Ayuningtyas.pdf');
      const { code = '' } = (await findIssuance(workplace.read, issuanceId)) ?? {};
      const found = await verifyDocument(workplace, { code });
      expect(found?.files).toContainEqual(
        expect.objectContaining({ kind, form: 'BERTANDA_TANGAN', sha256: sha256Of(signed) }),
      );
      expect(JSON.stringify(found)).not.toContain('Sekar');
    });

    test('is taken once, and again with a further signature', async () => {
      const { issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const signed = await signPdf(await toSign(head, issuanceId, kind), { by });
      await handIn(head, { issuanceId, kind }, signed);
      expect(await refusalOf(handIn(head, { issuanceId, kind }, signed))).toBe('already-exists');
      const second = await makeCredentials({ name: 'Laras Puspawardani' });
      await handIn(head, { issuanceId, kind }, await signPdf(signed, { by: second }));
      const { signed: kept } = await readSigningPage(head, { issuanceId, kind, recheck: null });
      expect(kept.map(({ result }) => result.signatures.length).toSorted()).toEqual([1, 2]);
    });

    test('is refused and not kept when its signatures or its text are not right', async () => {
      const { workplace, issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const issued = await toSign(head, issuanceId, kind);
      const signed = await signPdf(issued, { by });
      const altered = Buffer.from(signed);
      altered[9000] = (altered[9000] ?? 0) ^ 1;
      const cases: [string, Buffer][] = [
        ['signed-unsigned', Buffer.concat([issued, Buffer.from('\n')])],
        ['signed-altered', altered],
        ['signed-appended', Buffer.concat([signed, Buffer.from('%')])],
        ['signed-other-document', await signPdf(await reportToSign(), { by })],
        ['signed-truncated', signed.subarray(0, -100)],
        ['file-not-pdf', Buffer.from('bukan PDF')],
      ];
      for (const [refusal, file] of cases) {
        expect(await refusalOf(handIn(head, { issuanceId, kind }, file))).toBe(refusal);
        expect(await workplace.files.check(sha256Of(file)), refusal).toBe('HILANG');
      }
      const { signed: kept } = await readSigningPage(head, { issuanceId, kind, recheck: null });
      expect(kept).toEqual([]);
    });

    test('says so when the stored file is gone', async () => {
      const { workplace, issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const signed = await signPdf(await toSign(head, issuanceId, kind), { by });
      const { signedFileId } = await handIn(head, { issuanceId, kind }, signed);
      const later = new Date(Date.now() + 60_000);
      await workplace.files.sweep(later, async (sha256) => sha256 !== sha256Of(signed));
      expect(await readSigningPage(head, { issuanceId, kind, recheck: signedFileId })).toMatchObject({
        recheck: { outcome: 'LOST' },
      });
      expect(await refusalOf(openSignedFile(head, { signedFileId }))).toBe('issued-file-lost');
    });

    test('is not taken any more once the report is withdrawn', async () => {
      const { workplace, issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const signed = await signPdf(await toSign(head, issuanceId, kind), { by });
      const deed = { by: head.actor.userId, at: workplace.now() };
      await workplace.write((trx) => insertWithdrawal(trx, { issuanceId, reason: 'Keliru.' }, deed));
      expect(await refusalOf(handIn(head, { issuanceId, kind }, signed))).toBe('issuance-not-in-force');
    });
  });
});
