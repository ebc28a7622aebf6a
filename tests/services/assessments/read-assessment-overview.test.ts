import { describe, expect, test } from 'vitest';
import { decimalText } from '#core/scoring/fraction.ts';
import { listAssessments } from '#services/assessments/list-assessments.ts';
import { readAssessmentOverview } from '#services/assessments/read-assessment-overview.ts';
import { readStart } from '#services/assessments/read-start.ts';
import { readSubmissionCheck } from '#services/assessments/read-submission-check.ts';
import { readHome } from '#services/read-home.ts';
import {
  aBegunAssessment,
  anAnswer,
  answerAll,
  aVerdict,
  seated,
  walkTo,
} from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('read-assessment-overview, read-submission-check, list-assessments, read-home, read-start', () => {
  eachDatabase((open) => {
    test('tells completeness, score, gaps and what may be done next', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await anAnswer(
        workplace,
        town,
        { assessmentId, criterionId: 'S01.01' },
        { value: 'DITERAPKAN_SEBAGIAN' },
      );
      const overview = await readAssessmentOverview(head, { assessmentId });
      expect(overview.progress).toEqual({ total: 3, answered: 1, judged: 0 });
      expect(overview.gaps).toEqual([
        { standard: 'S01', criterion: 'S01.01', gap: 'BUKTI_TIDAK_ADA' },
        { standard: 'S01', criterion: 'S01.02', gap: 'BELUM_DIISI' },
        { standard: 'S02', criterion: 'S02.01', gap: 'BELUM_DIISI' },
      ]);
      const [first, second, ...others] = overview.standards;
      expect(first?.self).toMatchObject({
        answered: 1,
        total: 2,
        num: 2n,
        den: 6n,
        status: 'BELUM_MEMENUHI',
      });
      expect([second?.inScope, others.length]).toEqual([true, 0]);
      expect(overview.self.score && decimalText(overview.self.score)).toBe('16,67');
      expect(overview.factual).toBeNull();
      expect(overview.may).toMatchObject({ declareScope: true, submit: true, withdraw: false, judge: false });
      expect((await readSubmissionCheck(head, { assessmentId })).gaps).toHaveLength(3);
    });

    test('the standard outside the regulation is shown only where the region does', async () => {
      const hidden = await aBegunAssessment(aWorkplace(await open()));
      const shown = await aBegunAssessment(hidden.workplace, { showBudgetStandard: true });
      const outside = async ({ head, assessmentId }: typeof shown) =>
        (await readAssessmentOverview(head, { assessmentId })).standards.filter(
          (one) => one.outsideRegulation,
        );
      expect(await outside(hidden)).toEqual([]);
      expect(await outside(shown)).toMatchObject([{ inScope: false }]);
    });

    test('what may be done follows state, window and role', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      const check = await readSubmissionCheck(head, { assessmentId });
      expect(check).toMatchObject({
        gaps: [],
        maySubmit: true,
        frozen: { standards: 2, criteria: 3, answered: 3, files: 1, bytes: 1024 },
      });
      const read = workplace.as(town.people.INSPEKTUR);
      const closed = Object.values((await readAssessmentOverview(read, { assessmentId })).may);
      expect(closed).not.toContain(true);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const submitted = await readAssessmentOverview(head, { assessmentId });
      expect(submitted.may).toMatchObject({ submit: false, declareScope: false, withdraw: true });
      expect(submitted.header.submitted).toMatchObject({ name: head.actor.name });
      const assessor = workplace.as(await seated(workplace, town, assessmentId, town.people.PENILAI));
      expect((await readAssessmentOverview(assessor, { assessmentId })).may).toMatchObject({
        takeUp: true,
        judge: false,
        conclude: false,
      });
      workplace.clock.at = '2026-10-01T02:00:00.000Z';
      expect((await readAssessmentOverview(assessor, { assessmentId })).may.takeUp).toBe(false);
    });

    test('the unit sees factual values when they are out, or when the region shows them early', async () => {
      const hidden = await aBegunAssessment(aWorkplace(await open()));
      const { workplace } = hidden;
      const shown = await aBegunAssessment(workplace, { showFactualEarly: true });
      for (const { town, assessmentId, head } of [hidden, shown]) {
        await answerAll(workplace, town, assessmentId);
        await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
        for (const criterionId of ['S01.01', 'S01.02', 'S02.01']) {
          await aVerdict(workplace, town, { assessmentId, criterionId });
        }
        const overview = await readAssessmentOverview(head, { assessmentId });
        const early = head === shown.head;
        expect(overview.factualShown).toBe(early);
        expect(overview.factual === null).toBe(!early);
        expect(overview.verdictGaps).toBeNull();
        const assessor = workplace.as(await seated(workplace, town, assessmentId, town.people.PENILAI));
        const judged = await readAssessmentOverview(assessor, { assessmentId });
        expect(judged.factual?.achievementScope).toEqual([2, 2]);
        expect(judged.verdictGaps).toEqual([]);
        expect(judged.source).toBe('MANDIRI');
        await walkTo(workplace, town, assessmentId, 'FINAL');
        const final = await readAssessmentOverview(head, { assessmentId });
        expect(final.source).toBe('FAKTUAL');
        expect(final.factual?.score && decimalText(final.factual.score)).toBe('100,00');
        expect(final.delta && decimalText(final.delta)).toBe('0,00');
      }
    });

    test("another unit's, another region's and an unassigned assessor's view is not found", async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const stranger = (await aTown(workplace)).people.KEPALA_DINAS;
      const { PENYELENGGARA_JARINGAN_WEB, PENILAI, SEKDA } = town.people;
      for (const actor of [stranger, PENYELENGGARA_JARINGAN_WEB, PENILAI, SEKDA]) {
        const context = workplace.as(actor);
        await expect(readAssessmentOverview(context, { assessmentId })).rejects.toMatchObject({
          code: 'not-found',
        });
        await expect(readSubmissionCheck(context, { assessmentId })).rejects.toMatchObject({
          code: 'not-found',
        });
        expect(await listAssessments(context)).toEqual([]);
      }
    });

    test('the home page names what waits for whom', async () => {
      const { workplace, town, assessmentId, head, periodId } = await aBegunAssessment(
        aWorkplace(await open()),
      );
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      expect(ids((await readHome(head)).unitWork)).toEqual([assessmentId]);
      const network = await readHome(workplace.as(town.people.PENYELENGGARA_JARINGAN_WEB));
      expect(network.toStart.map(({ instrument, period }) => [instrument, period.id])).toEqual([
        ['JARINGAN', periodId],
        ['WEBSITE', periodId],
      ]);
      await answerAll(workplace, town, assessmentId);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const waiting = await readHome(head);
      expect([ids(waiting.unitWork), ids(waiting.unitWaiting)]).toEqual([[], [assessmentId]]);
      const assessor = await seated(workplace, town, assessmentId, town.people.PENILAI, true);
      const work = (await readHome(workplace.as(assessor))).assessorWork;
      expect(work).toMatchObject([
        { id: assessmentId, seat: { lead: true }, progress: { answered: 3, judged: 0 } },
      ]);
      const region = await readHome(workplace.as(town.people.KEPALA_DINAS));
      expect(region.regions).toMatchObject([{ id: periodId, places: [{}, {}, {}] }]);
      expect(region.unitWork).toEqual([]);
    });

    test('the page of a beginning offers what may be declared, to the head of the right unit', async () => {
      const { workplace, town, periodId, head } = await aBegunAssessment(aWorkplace(await open()));
      const place = { periodId, unitId: town.lpse, instrument: 'LPSE' } as const;
      const start = await readStart(head, place);
      expect(start).toMatchObject({ alreadyBegun: true, window: { open: true } });
      expect(start.standards.map(({ code }) => code)).toEqual(['S01', 'S02']);
      const staff = workplace.as(town.people.TIM_LPSE);
      await expect(readStart(staff, place)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(readStart(head, { ...place, instrument: 'WEBSITE' })).rejects.toMatchObject({
        code: 'not-found',
      });
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(readStart(stranger, place)).rejects.toMatchObject({ code: 'not-found' });
    });
  });
});
