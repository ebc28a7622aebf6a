import { describe, expect, test } from 'vitest';
import { readCriterionWorkplace } from '#services/assessments/read-criterion-workplace.ts';
import {
  aBegunAssessment,
  aLink,
  anAnswer,
  anAssessment,
  anEvidence,
  aVerdict,
  seated,
  walkTo,
} from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('read-criterion-workplace', () => {
  eachDatabase((open) => {
    test('shows the criterion with its articles in full, the answer, the evidence and what is beside it', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const criterionId = 'S01.01';
      await anAnswer(workplace, town, { assessmentId, criterionId });
      for (const date of ['2023-09-29', '2023-10-15', '2026-06-01']) {
        const evidenceId = await anEvidence(workplace, town, { date });
        await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
      }
      const place = { assessmentId, criterionId, filter: 'STANDAR' } as const;
      const read = await readCriterionWorkplace(head, place);
      expect(read).toMatchObject({
        standard: { code: 'S01' },
        answer: { value: 'DITERAPKAN_MENYELURUH', version: 1 },
        gap: null,
        verdict: null,
        lastPeriod: null,
        side: { previous: null, next: 'S01.02' },
        may: { answer: true, judge: false, openEvidence: true },
      });
      const administrator = workplace.as(town.people.ADMIN_SISTEM);
      const seen = await readCriterionWorkplace(administrator, place);
      expect(seen).toMatchObject({ evidence: { length: 3 }, may: { answer: false, openEvidence: false } });
      expect(read.articles).toMatchObject([{ regulation: { code: 'CTH1' }, article: { name: '2' } }]);
      const ages = new Map(read.evidence.map(({ date, age }) => [date, age]));
      expect(ages.get('2023-09-29')).toEqual({ validUntil: '2026-09-29', expired: true, expiresSoon: false });
      expect(ages.get('2023-10-15')).toEqual({ validUntil: '2026-10-15', expired: false, expiresSoon: true });
      expect(ages.get('2026-06-01')).toMatchObject({ expired: false, expiresSoon: false });
    });

    test('shows what was said the last time, and the verdict then only where it is out', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const earlier = await anAssessment(workplace, town, {
        periodId: await aPeriod(workplace, town, { quarter: 2 }),
      });
      const criterionId = 'S01.01';
      await anAnswer(workplace, town, { assessmentId: earlier, criterionId }, { note: 'Dahulu.' });
      await walkTo(workplace, town, earlier, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      await aVerdict(workplace, town, { assessmentId: earlier, criterionId });
      const assessmentId = await anAssessment(workplace, town, { periodId: await aPeriod(workplace, town) });
      const place = { assessmentId, criterionId, filter: 'STANDAR' } as const;
      const head = workplace.as(town.people.KEPALA_LPSE);
      const said = {
        assessmentId: earlier,
        year: 2026,
        quarter: 2,
        note: 'Dahulu.',
        value: 'DITERAPKAN_MENYELURUH',
      };
      expect((await readCriterionWorkplace(head, place)).lastPeriod).toMatchObject({
        ...said,
        factual: null,
      });
      await walkTo(workplace, town, earlier, 'FINAL');
      expect((await readCriterionWorkplace(head, place)).lastPeriod).toMatchObject({
        ...said,
        factual: 'DITERAPKAN_MENYELURUH',
      });
      const assessor = await seated(workplace, town, assessmentId, town.people.PENILAI);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect((await readCriterionWorkplace(workplace.as(assessor), place)).lastPeriod).toBeNull();
    });

    test('who may answer follows assignment, state and scope; strangers and unknown ids find nothing', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const place = { assessmentId, criterionId: 'S01.01', filter: 'STANDAR' } as const;
      const may = async (actor = town.people.KEPALA_LPSE, criterionId = 'S01.01') =>
        (await readCriterionWorkplace(workplace.as(actor), { ...place, criterionId })).may.answer;
      expect(await may()).toBe(true);
      expect(await may(town.people.TIM_LPSE)).toBe(false);
      expect(await may(town.people.KEPALA_LPSE, 'S13.01')).toBe(false);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect(await may()).toBe(false);
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(readCriterionWorkplace(stranger, place)).rejects.toMatchObject({ code: 'not-found' });
      const unknown = readCriterionWorkplace(head, { ...place, criterionId: '../x' });
      await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
    });
  });
});
