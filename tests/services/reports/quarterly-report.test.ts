import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { emptySections } from '#core/report/report-sections.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { listReports } from '#services/reports/list-reports.ts';
import { readReport } from '#services/reports/read-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { anAssessment, answerAll, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, type Judged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aUnit } from '#tests/support/regions.ts';
import { writtenSections } from '#tests/support/reports.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const third = { year: 2026, quarter: 3 } as const;

async function aDraft(workplace: TestWorkplace): Promise<Judged & { reportId: string }> {
  const judged = await aJudged(workplace);
  const { reportId } = await draftQuarterlyReport(judged.head, { ...third, unitId: judged.town.lpse });
  return { ...judged, reportId };
}

async function aSigned(workplace: TestWorkplace): Promise<Judged & { reportId: string }> {
  const draft = await aDraft(workplace);
  await saveReportSections(draft.head, { reportId: draft.reportId, version: 1, ...writtenSections });
  await signQuarterlyReport(draft.head, { reportId: draft.reportId, version: 2 });
  return draft;
}

describe('the quarterly report', () => {
  eachDatabase((open) => {
    test('shows n/16 against the last quarter, the history, and the finding that is open', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, town, head, lead, assessmentId } = judged;
      const earlier = await aPeriod(workplace, town, { quarter: 2 });
      const before = await anAssessment(workplace, town, { periodId: earlier, scope: ['S01'] });
      await answerAll(workplace, town, before);
      await walkTo(workplace, town, before, 'DIAJUKAN');
      await judgeAll(judged, ['S02.01']);
      await concludeJudging(lead, { assessmentId });
      const { reportId } = await draftQuarterlyReport(head, { ...third, unitId: town.lpse });
      const { model } = await readReport(head, { reportId });
      const [lpse, network, website] = model.groups;
      expect(lpse).toMatchObject({
        name: 'Standar LPSE',
        officialSource: 'MANDIRI',
        factual: null,
        official: { achievementTotal: [2, 2], score: '100,00' },
        previous: { label: 'TW II 2026', achievement: [1, 2], score: '100,00' },
        change: { met: 1, score: '0,00' },
        history: [
          { label: 'TW II 2026', achievement: [1, 2] },
          { label: 'TW III 2026', achievement: [2, 2] },
        ],
      });
      expect(lpse?.standards.map(({ code, movement }) => [code, movement])).toEqual([
        ['S01', null],
        ['S02', 'BARU_MEMENUHI'],
      ]);
      expect([network?.official, website?.officialSource]).toEqual([null, null]);
      expect(model.findings).toMatchObject([{ criterion: { id: 'S02.01' }, overdue: false }]);
      expect(model.findingSummary[0]).toEqual({ priority: 'TINGGI', open: 1, overdue: 0, closed: 0 });
      workplace.clock.at = '2026-11-02T00:00:00.000Z';
      const later = await readReport(head, { reportId });
      expect(later.model.findingSummary[0]).toMatchObject({ open: 1, overdue: 1 });
    });

    test('a save whose answer was lost may come again; another text on the old version may not', async () => {
      const { workplace, reportId, head } = await aDraft(aWorkplace(await open()));
      const written = { reportId, ...emptySections, obstacles: 'Tenaga ahli terbatas.' };
      expect(await saveReportSections(head, { ...written, version: 1 })).toMatchObject({ version: 2 });
      const trail = await actsOf(workplace);
      expect(await saveReportSections(head, { ...written, version: 1 })).toMatchObject({ version: 2 });
      expect(await actsOf(workplace)).toEqual(trail);
      const other = { ...written, obstacles: 'Lain.', version: 1 };
      expect(await refusalOf(saveReportSections(head, other))).toBe('changed-meanwhile');
    });

    test('is signed by the head alone and frozen with its hash; SQL cannot change it either', async () => {
      const { workplace, reportId, head, town } = await aDraft(aWorkplace(await open()));
      const words = { ...writtenSections, obstacles: 'Listrik padam dua kali.', letterNumber: '027/15/2026' };
      const staff = workplace.as(town.people.TIM_LPSE);
      await saveReportSections(staff, { reportId, version: 1, ...words });
      const stale = saveReportSections(head, { reportId, version: 1, ...words, obstacles: 'Lain.' });
      expect(await refusalOf(stale)).toBe('changed-meanwhile');
      expect(await refusalOf(signQuarterlyReport(staff, { reportId, version: 2 }))).toBe('not-allowed');
      await signQuarterlyReport(head, { reportId, version: 2 });
      const { report, model, may } = await readReport(head, { reportId });
      expect(report).toMatchObject({ state: 'DITANDATANGANI', signedAt: workplace.clock.at });
      expect(model.letter).toMatchObject({ number: '027/15/2026', date: '2026-08-10' });
      expect(model.sections.obstacles).toBe('Listrik padam dua kali.');
      expect(model.seal.auditHead).toMatch(/^[0-9a-f]{64}$/);
      expect(may).toMatchObject({ edit: false, sign: false });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'LAPORAN_DITANDATANGANI',
        payload: { sha256: report.modelSha256 },
      });
      const edit = saveReportSections(head, { reportId, version: 3, ...words });
      expect(await refusalOf(edit)).toBe('wrong-state');
      const { db } = workplace;
      await expect(sql`UPDATE quarterly_reports SET model = '{}'`.execute(db)).rejects.toThrow(
        'never changes',
      );
      await expect(sql`UPDATE quarterly_reports SET state = 'DITERUSKAN'`.execute(db)).rejects.toThrow(
        'not allowed',
      );
      await expect(sql`DELETE FROM quarterly_reports`.execute(db)).rejects.toThrow();
    });

    test('goes through the Asisten and the Sekda; the head of the region sees it only then', async () => {
      const { workplace, reportId, town } = await aSigned(aWorkplace(await open()));
      const as = (role: 'ASISTEN' | 'SEKDA' | 'WALIKOTA') => workplace.as(town.people[role]);
      expect(await refusalOf(readReport(as('WALIKOTA'), { reportId }))).toBe('not-found');
      const step = { reportId, note: 'Diteliti.' };
      expect(await refusalOf(forwardReport(as('SEKDA'), { ...step, version: 3 }))).toBe('wrong-state');
      await receiveReport(as('ASISTEN'), { ...step, version: 3 });
      expect(await refusalOf(forwardReport(as('ASISTEN'), { ...step, version: 4 }))).toBe('not-allowed');
      await forwardReport(as('SEKDA'), { ...step, version: 4 });
      const { report, steps } = await readReport(as('WALIKOTA'), { reportId });
      expect(report.state).toBe('DITERUSKAN');
      expect(steps.map(({ to }) => to)).toEqual(['DRAF', 'DITANDATANGANI', 'DITERIMA', 'DITERUSKAN']);
    });

    test('comes back with a reason and is drafted anew as a revision; the first stays as it was signed', async () => {
      const { workplace, reportId, town, head } = await aSigned(aWorkplace(await open()));
      const sekda = workplace.as(town.people.SEKDA);
      const silent = returnReport(sekda, { reportId, note: ' ', version: 3 });
      expect(await refusalOf(silent)).toBe('reason-missing');
      await returnReport(sekda, { reportId, note: 'Lengkapi kendala.', version: 3 });
      const second = await redraftReport(head, { reportId });
      expect(await refusalOf(redraftReport(head, { reportId }))).toBe('already-exists');
      const { report, model } = await readReport(head, second);
      expect(report).toMatchObject({ state: 'DRAF', revision: 1 });
      expect(model.seal.revision).toBe(1);
      expect(await refusalOf(readReport(sekda, second))).toBe('not-found');
      expect((await listReports(sekda)).reports.map(({ state }) => state)).toEqual(['DIKEMBALIKAN']);
    });

    test('one a quarter, none of the future, by the LPSE itself, and nobody else finds it', async () => {
      const { workplace, reportId, head, town } = await aDraft(aWorkplace(await open()));
      const draft = (context = head, changes: object = {}) =>
        refusalOf(draftQuarterlyReport(context, { ...third, unitId: town.lpse, ...changes }));
      expect(await draft()).toBe('already-exists');
      expect(await draft(head, { quarter: 4 })).toBe('date-in-future');
      expect(await draft(head, { unitId: town.bidang })).toBe('not-found');
      expect(await draft(workplace.as(town.people.KEPALA_DINAS), { quarter: 2 })).toBe('not-allowed');
      const unitId = await aUnit(workplace, town.regionId, 'LPSE');
      expect(await draft(head, { unitId, quarter: 2 })).toBe('not-found');
      expect(await draft(workplace.as(town.people.ASISTEN), { quarter: 2 })).toBe('not-found');
      const other = await aJudged(workplace);
      expect(await draft(other.head, { quarter: 2 })).toBe('not-found');
      expect(await refusalOf(readReport(other.head, { reportId }))).toBe('not-found');
      for (const role of ['SEKDA', 'ASISTEN', 'WALIKOTA', 'PENILAI', 'ADMIN_SISTEM'] as const) {
        const refused = await refusalOf(readReport(workplace.as(town.people[role]), { reportId }));
        expect([role, refused]).toEqual([role, 'not-found']);
      }
      expect((await listReports(head)).draftable).toMatchObject([{ year: 2026, quarter: 2 }]);
    });
  });
});
