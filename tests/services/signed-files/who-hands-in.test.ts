import { beforeAll, describe, expect, test } from 'vitest';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { openSignedFile } from '#services/signed-files/open-signed-file.ts';
import { readSigningPage } from '#services/signed-files/read-signing-page.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { type Credentials, makeCredentials } from '#tests/support/signing/certificates.ts';
import { signPdf } from '#tests/support/signing/sign-pdf.ts';
import { handIn, toSign } from '#tests/support/signing/signed-upload.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

let by: Credentials;

beforeAll(async () => {
  by = await makeCredentials({ name: 'Sekar Ayuningtyas', kind: 'ECDSA' });
});

async function aFinalResult(workplace: TestWorkplace) {
  const judged = await aJudged(workplace);
  await judgeAll(judged);
  await concludeJudging(judged.lead, { assessmentId: judged.assessmentId });
  const [issuance] = await listIssuancesOf(workplace.read, 'HASIL_PENILAIAN', judged.assessmentId);
  if (issuance === undefined) throw new Error('A final result is issued.');
  return { ...judged, issuanceId: issuance.id };
}

describe('who hands in a signed document', () => {
  eachDatabase((open) => {
    test('of a report the head of the LPSE alone; a stranger does not find it', async () => {
      const { workplace, issuanceId, head, town } = await aSignedReport(aWorkplace(await open()));
      const signed = await signPdf(await toSign(head, issuanceId, 'quarterly'), { by });
      const place = { issuanceId, kind: 'quarterly' } as const;
      for (const role of ['TIM_LPSE', 'SEKDA', 'KEPALA_DINAS', 'INSPEKTUR'] as const) {
        const other = workplace.as(town.people[role]);
        expect(await refusalOf(handIn(other, place, signed)), role).toBe('not-allowed');
        expect((await readSigningPage(other, { ...place, recheck: null })).handsIn, role).toBe(false);
      }
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      expect(await refusalOf(handIn(stranger, place, signed))).toBe('not-found');
      const { signedFileId } = await handIn(head, place, signed);
      expect(await refusalOf(openSignedFile(stranger, { signedFileId }))).toBe('not-found');
    });

    test('of the minutes both parties, of the assessors’ report their leader', async () => {
      const { workplace, issuanceId, head, lead, member, town } = await aFinalResult(
        aWorkplace(await open()),
      );
      const minutes = { issuanceId, kind: 'minutes' } as const;
      const first = await signPdf(await toSign(head, issuanceId, 'minutes'), { by });
      await handIn(head, minutes, first);
      await handIn(lead, minutes, await signPdf(first, { by }));
      expect(await refusalOf(handIn(member, minutes, first))).toBe('not-allowed');
      const report = { issuanceId, kind: 'assessor-pdf' } as const;
      const signed = await signPdf(await toSign(lead, issuanceId, 'assessor-pdf'), { by });
      expect(await refusalOf(handIn(head, report, signed))).toBe('not-allowed');
      expect(await refusalOf(handIn(workplace.as(town.people.KEPALA_DINAS), report, signed))).toBe(
        'not-allowed',
      );
      await handIn(lead, report, signed);
    });
  });
});
