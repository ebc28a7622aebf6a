import { describe, expect, test } from 'vitest';
import { Refusal } from '#core/refusal.ts';
import { readResults } from '#services/assessments/read-results.ts';
import { aBegunAssessment, anAssessment, answerAll, aVerdict, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod, aTown, type Town } from '#tests/support/regions.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const words = { radar: 'Radar', trend: 'Tren' };

describe('read-results', () => {
  eachDatabase((open) => {
    test('says what changed between two finished quarters, and draws the way', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const before = await anAssessment(workplace, town, {
        periodId: await aPeriod(workplace, town, { quarter: 2 }),
      });
      await finish(workplace, town, before, { 'S02.01': 'DITERAPKAN_SEBAGIAN' });
      await finish(workplace, town, assessmentId, { 'S01.01': 'DITERAPKAN_SEBAGIAN' });
      const results = await readResults(head, { assessmentId, words });
      expect(results.changes).toEqual({
        period: { year: 2026, quarter: 2 },
        newlyMet: ['S02'],
        lost: ['S01'],
      });
      expect(results.quarters).toEqual([
        { year: 2026, quarter: 2, self: '100,00', factual: '83,33' },
        { year: 2026, quarter: 3, self: '100,00', factual: '91,67' },
      ]);
      expect(results.charts.trend).toContain('<svg');
      // Two standards make no radar.
      expect(results.charts.radar).toBeNull();
    });

    test('compares nothing while the quarter is not judged, and shows the unit no verdicts', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      await aVerdict(workplace, town, { assessmentId, criterionId: 'S01.01' });
      const results = await readResults(head, { assessmentId, words });
      expect([results.changes, results.charts.trend]).toEqual([null, null]);
      expect(results.model.assessment.officialSource).toBe('MANDIRI');
      expect(results.model.standards.every(({ factual }) => factual === null)).toBe(true);
    });

    test("does not find another town's", async () => {
      const { workplace, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(readResults(stranger, { assessmentId, words })).rejects.toEqual(new Refusal('not-found'));
    });
  });
});

async function finish(
  workplace: TestWorkplace,
  town: Town,
  assessmentId: string,
  lower: Record<string, 'DITERAPKAN_SEBAGIAN'>,
): Promise<void> {
  await answerAll(workplace, town, assessmentId);
  await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
  for (const criterionId of ['S01.01', 'S01.02', 'S02.01']) {
    await aVerdict(workplace, town, { assessmentId, criterionId }, lower[criterionId]);
  }
  await walkTo(workplace, town, assessmentId, 'FINAL');
}
