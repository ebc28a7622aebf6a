import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { issuanceStory } from '#services/issuances/issuance-story.ts';
import { recordNumber } from '#services/issuances/record-number.ts';
import { verifyDocument } from '#services/issuances/verify-document.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { noteOnReport } from '#services/reports/note-on-report.ts';
import { readReport } from '#services/reports/read-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { withdrawReport } from '#services/reports/withdraw-report.ts';
import { findIssuance, listIssuancesOf } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aDraftReport, aSignedReport, type DraftedReport } from '#tests/support/reports.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const typedName = 'triwulan III  Tahun 2026';

/** Signed as version 3, received as 4, forwarded as 5. */
async function forwarded({ workplace, town, reportId }: DraftedReport): Promise<void> {
  const sekda = workplace.as(town.people.SEKDA);
  await receiveReport(sekda, { reportId, note: '', version: 3 });
  await forwardReport(sekda, { reportId, note: '', version: 4 });
}

describe('a signed report', () => {
  eachDatabase((open) => {
    test('is not signed without what only a person can say; the rest is only advised', async () => {
      const sections = { obstacles: ' ', conclusion: '' };
      const { head, reportId } = await aDraftReport(aWorkplace(await open()), { sections });
      expect((await readReport(head, { reportId })).gaps).toEqual({
        needed: ['obstacles', 'conclusion'],
        advised: ['decisions', 'activities', 'background', 'letterNumber'],
      });
      const signed = signQuarterlyReport(head, { reportId, version: 2 });
      await expect(signed).rejects.toMatchObject({
        code: 'section-missing',
        detail: { field: 'obstacles', data: ['obstacles', 'conclusion'] },
      });
    });

    test('keeps its place until its revision is signed; then it is replaced and moves no more', async () => {
      const signed = await aSignedReport(aWorkplace(await open()), { sections: { letterNumber: '027/1' } });
      const { workplace, town, head, reportId, issuanceId } = signed;
      const revision = await redraftReport(head, { reportId });
      expect((await readReport(head, { reportId })).issue?.issuance.state).toBe('BERLAKU');
      await signQuarterlyReport(head, { reportId: revision.reportId, version: 1 });
      const [old, now] = [await readReport(head, { reportId }), await readReport(head, revision)];
      expect(old).toMatchObject({
        report: { state: 'DITANDATANGANI', issuance: { state: 'DIGANTIKAN' } },
        successor: revision.reportId,
        may: { redraft: false, withdraw: false },
      });
      expect(now.model.seal).toMatchObject({
        revision: 1,
        issuance: { replaces: { revision: 0, number: '027/1', date: '2026-08-10' } },
      });
      const sekda = workplace.as(town.people.SEKDA);
      const move = { reportId, note: '', version: 3 };
      expect((await readReport(sekda, { reportId })).may).toMatchObject({ receive: false, return: false });
      expect(await refusalOf(receiveReport(sekda, move))).toBe('report-replaced');
      const gone = { reportId, reason: 'Keliru.', typedName };
      expect(await refusalOf(withdrawReport(head, gone))).toBe('report-replaced');
      const { db } = workplace;
      const forced = sql`UPDATE quarterly_reports SET state = 'DITERIMA' WHERE id = ${reportId}`;
      await expect(forced.execute(db)).rejects.toThrow('goes no further');
      const late = db
        .insertInto('issuance_withdrawals')
        .values({ issuance_id: issuanceId, reason: 'x', by_user: head.actor.userId, at: workplace.clock.at });
      await expect(late.execute()).rejects.toThrow('not withdrawn any more');
    });

    test('is revised from every state it may stand in, once', async () => {
      const signed = await aSignedReport(aWorkplace(await open()));
      await forwarded(signed);
      const { workplace, head, reportId, town } = signed;
      const revision = await redraftReport(head, { reportId });
      expect(await refusalOf(redraftReport(head, { reportId }))).toBe('already-exists');
      expect(await refusalOf(redraftReport(head, revision))).toBe('wrong-state');
      // The head of the region still reads what was forwarded.
      const mayor = workplace.as(town.people.WALIKOTA);
      expect((await readReport(mayor, { reportId })).report.revision).toBe(0);
      const skipped = sql`INSERT INTO quarterly_reports (id, region_id, unit_id, year, quarter, revision, state, sections,
        created_by, created_at) SELECT 'x', region_id, unit_id, year, quarter, 5, 'DRAF', sections, created_by,
        created_at FROM quarterly_reports WHERE id = ${reportId}`;
      await expect(skipped.execute(workplace.db)).rejects.toThrow('follows the signed report');
    });

    test('is withdrawn by who let it go: the head of the LPSE, and after forwarding the Sekda', async () => {
      const workplace = aWorkplace(await open());
      const early = await aSignedReport(workplace);
      const { town, head, reportId } = early;
      const sekda = workplace.as(town.people.SEKDA);
      const wish = { reportId, reason: ' Angka keliru. ', typedName };
      expect(await refusalOf(withdrawReport(sekda, wish))).toBe('not-allowed');
      expect(await refusalOf(withdrawReport(workplace.as(town.people.TIM_LPSE), wish))).toBe('not-allowed');
      expect(await refusalOf(withdrawReport(head, { ...wish, reason: ' ' }))).toBe('reason-missing');
      expect(await refusalOf(withdrawReport(head, { ...wish, typedName: 'ya' }))).toBe('name-differs');
      await withdrawReport(head, wish);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'LAPORAN_DITARIK',
        payload: { reason: 'Angka keliru.' },
      });
      expect(await refusalOf(withdrawReport(head, wish))).toBe('report-withdrawn');
      const move = { reportId, note: 'x', version: 3 };
      expect(await refusalOf(receiveReport(sekda, move))).toBe('report-withdrawn');
      const forced = sql`UPDATE quarterly_reports SET state = 'DITERIMA' WHERE id = ${reportId}`;
      await expect(forced.execute(workplace.db)).rejects.toThrow('goes no further');
      const late = await aSignedReport(workplace, { town, quarter: 2 });
      await forwarded(late);
      const wanted = { reportId: late.reportId, reason: 'Keliru.', typedName: 'Triwulan II Tahun 2026' };
      expect(await refusalOf(withdrawReport(head, wanted))).toBe('not-allowed');
      await withdrawReport(sekda, wanted);
      const mayor = await readReport(workplace.as(town.people.WALIKOTA), { reportId: late.reportId });
      expect(mayor.issue?.withdrawn).toMatchObject({ reason: 'Keliru.', name: sekda.actor.name });
    });

    test('carries the notes of the Sekda’s side, which nobody changes; a draft has none', async () => {
      const { workplace, town, head, reportId } = await aSignedReport(aWorkplace(await open()));
      const asisten = workplace.as(town.people.ASISTEN);
      expect(await refusalOf(noteOnReport(head, { reportId, text: 'x' }))).toBe('not-allowed');
      expect(await refusalOf(noteOnReport(asisten, { reportId, text: ' ' }))).toBe('value-missing');
      await noteOnReport(asisten, { reportId, text: ' Jelaskan S05. ' });
      const { notes, report } = await readReport(head, { reportId });
      expect(notes).toMatchObject([{ text: 'Jelaskan S05.', deed: { name: asisten.actor.name } }]);
      expect(report.state).toBe('DITANDATANGANI');
      const { db } = workplace;
      await expect(sql`UPDATE report_notes SET text = 'x'`.execute(db)).rejects.toThrow('never change');
      await expect(sql`DELETE FROM report_notes`.execute(db)).rejects.toThrow('never change');
      const draft = await aDraftReport(workplace, { town, quarter: 2 });
      const onDraft = sql`INSERT INTO report_notes (id, report_id, text, by_user, at)
        VALUES ('x', ${draft.reportId}, 'x', ${head.actor.userId}, ${workplace.clock.at})`;
      await expect(onDraft.execute(db)).rejects.toThrow('once it is signed');
    });

    test('gets a missing number once, which its public page shows', async () => {
      const { workplace, town, head, issuanceId } = await aSignedReport(aWorkplace(await open()));
      const sekda = workplace.as(town.people.SEKDA);
      const wish = { issuanceId, number: ' 027/15/2026 ' };
      expect(await refusalOf(recordNumber(sekda, wish))).toBe('not-allowed');
      await recordNumber(head, wish);
      expect(await refusalOf(recordNumber(head, { issuanceId, number: '2' }))).toBe('number-recorded');
      const { code = '' } = (await findIssuance(workplace.read, issuanceId)) ?? {};
      expect(await verifyDocument(workplace, { code })).toMatchObject({
        number: '027/15/2026',
        state: 'BERLAKU',
      });
      const again = sql`UPDATE issuances SET number = '3'`;
      await expect(again.execute(workplace.db)).rejects.toThrow('never changes');
    });
  });
});

describe('a final result', () => {
  eachDatabase((open) => {
    test('is withdrawn when it is reopened, and replaced by the next one', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead } = judged;
      await judgeAll(judged);
      await concludeJudging(lead, { assessmentId, minutesNumber: 'BA/1' });
      await reopenAssessment(lead, { assessmentId, reason: 'Register keliru.' });
      const first = await listIssuancesOf(workplace.read, 'HASIL_PENILAIAN', assessmentId);
      expect(first).toMatchObject([{ state: 'DITARIK', withdrawn: { reason: 'Register keliru.' } }]);
      await takeUpAssessment(lead, { assessmentId });
      await concludeJudging(lead, { assessmentId });
      const [now, then] = await listIssuancesOf(workplace.read, 'HASIL_PENILAIAN', assessmentId);
      expect(now).toMatchObject({ revision: 1, state: 'BERLAKU', replaces: then?.id, number: null });
      expect(then).toMatchObject({ revision: 0, state: 'DITARIK', replacedBy: now?.id });
      if (now === undefined) throw new Error('nothing issued');
      expect((await issuanceStory(workplace.read, now)).replaces?.number).toBe('BA/1');
    });
  });
});
