import { describe, expect, test } from 'vitest';
import { factualScoreInput, selfScoreInput } from '#core/assessment/worksheet.ts';
import { decimalText } from '#core/scoring/fraction.ts';
import { scoreGroup } from '#core/scoring/group-score.ts';
import type { ScoreInput } from '#core/scoring/score-input.ts';
import { scoreStandard } from '#core/scoring/standard-score.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { sealModel } from '#services/documents/seal-model.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { insertOfficial } from '#storage/officials.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aFinding, aJudged, aVerdict, judgeAll } from '#tests/support/judging.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace, newId } from '#tests/support/workplace.ts';

function groupOf(input: ScoreInput) {
  return scoreGroup(
    input.standards.map((standard) => scoreStandard(standard, input.policy, input.reference)),
  );
}

describe('the facts of an assessment’s documents', () => {
  eachDatabase((open) => {
    test('print the figures the screen computes, on both sides', async () => {
      const judged = await aJudged(aWorkplace(await open()), {
        answers: { 'S01.02': 'DITERAPKAN_SEBAGIAN' },
      });
      const { workplace, assessmentId, lead } = judged;
      await judgeAll(judged, ['S02.01']);
      const { sheet } = await loadWorksheet(lead, workplace.read, assessmentId);
      const model = await readAssessmentModel(lead, workplace.read, assessmentId);
      for (const [figures, input] of [
        [model.group.self, selfScoreInput(sheet)],
        [model.group.factual, factualScoreInput(sheet)],
      ] as const) {
        const group = groupOf(input);
        expect(figures?.score).toBe(group.score && decimalText(group.score));
        expect(figures?.scoreTotal).toBe(group.scoreTotal && decimalText(group.scoreTotal));
        expect(figures?.achievementTotal).toEqual(group.achievementTotal);
      }
      expect(model.group.self).toMatchObject({ score: '91,67', achievementTotal: [1, 2] });
      expect(model.group.factual).toMatchObject({ score: '83,33', achievementTotal: [1, 2] });
      expect(model.group.deltaIndex).toBe('0,67');
      expect(model.standards.map(({ code, delta }) => [code, delta])).toEqual([
        ['S01', '16,67'],
        ['S02', '-33,33'],
      ]);
      expect(model.findings).toMatchObject([{ number: 1, criterion: { id: 'S02.01' }, priority: 'TINGGI' }]);
    });

    test('show no half-judged score, and the standard outside the regulation only where the region does', async () => {
      const judged = await aJudged(aWorkplace(await open()), { showBudgetStandard: true });
      const { workplace, assessmentId, lead } = judged;
      await giveVerdict(lead, aVerdict(judged, 'S02.01'));
      const model = await readAssessmentModel(lead, workplace.read, assessmentId);
      expect(model.group.factual).toBeNull();
      expect(model.standards.map(({ code, factual }) => [code, factual?.score ?? null])).toEqual([
        ['S01', null],
        ['S02', '100,00'],
        ['S13', null],
      ]);
      expect(model.group.self.achievementTotal).toEqual([2, 2]);
      expect(model.group.self.achievementWithOutside).toEqual([2, 3]);
      expect(model.assessment.officialSource).toBe('MANDIRI');
    });

    test('keep verdicts from the unit until they are published, unless the region shows them', async () => {
      const hidden = await aJudged(aWorkplace(await open()));
      const { workplace } = hidden;
      const shown = await aJudged(workplace, { showFactualEarly: true });
      const partly = { value: 'DITERAPKAN_SEBAGIAN', finding: aFinding } as const;
      for (const judged of [hidden, shown])
        await giveVerdict(judged.lead, aVerdict(judged, 'S01.01', partly));
      const seen = async ({ assessmentId, head }: typeof hidden, context = head) =>
        (await readAssessmentModel(context, workplace.read, assessmentId)).findings;
      expect(await seen(hidden)).toEqual([]);
      expect(await seen(hidden, workplace.as(hidden.town.people.KEPALA_DINAS))).toHaveLength(1);
      expect(await seen(shown)).toHaveLength(1);
    });

    test('are frozen with the result: what changes later is not in them', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, head, lead, town } = judged;
      const official = { regionId: town.regionId, prefix: 'Plt.', position: 'Kepala LPSE', rank: null };
      const days = {
        validFrom: '2026-01-01',
        validUntil: null,
        enteredOn: '2026-08-10',
        employeeNumber: null,
      };
      const way = { signing: 'SENDIRI', onBehalfOf: '', through: '' } as const;
      const who = { id: newId(), unitId: town.lpse, role: 'KEPALA_LPSE', name: 'Sari Contoh' } as const;
      await workplace.write((trx) => insertOfficial(trx, { ...official, ...way, ...days, ...who }));
      await judgeAll(judged);
      await concludeJudging(lead, { assessmentId });
      const frozen = await readAssessmentModel(head, workplace.read, assessmentId);
      expect(frozen.officials.unitHead).toMatchObject({ prefix: 'Plt.', name: 'Sari Contoh' });
      expect(frozen.assessment).toMatchObject({ state: 'FINAL', officialSource: 'FAKTUAL' });
      expect(frozen.seal.auditHead).toMatch(/^[0-9a-f]{64}$/);
      expect(sealModel(frozen).seal.modelHash).toBe(frozen.seal.modelHash);
      const other = { ...official, ...way, ...days, ...who, name: 'Orang Lain', validFrom: '2026-08-10' };
      await saveOfficial(workplace.as(town.people.KEPALA_DINAS), other);
      workplace.clock.at = '2026-09-01T00:00:00.000Z';
      expect(await readAssessmentModel(head, workplace.read, assessmentId)).toEqual(frozen);
    });

    test("another town's assessment is not found", async () => {
      const { workplace, assessmentId } = await aJudged(aWorkplace(await open()));
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      const refused = readAssessmentModel(stranger, workplace.read, assessmentId);
      await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    });

    test('carry the unit’s final results before, of each quarter the last, and none that was opened again', async () => {
      const workplace = aWorkplace(await open());
      const before = await aJudged(workplace, { quarter: 2 });
      await judgeAll(before);
      const now = await aJudged(workplace, { town: before.town });
      const history = async () =>
        (await readAssessmentModel(now.lead, workplace.read, now.assessmentId)).history;
      expect(await history()).toEqual([]);
      await concludeJudging(before.lead, { assessmentId: before.assessmentId });
      const figures = { year: 2026, quarter: 2, self: '100,00', factual: '100,00' };
      expect(await history()).toEqual([figures]);
      const { assessmentId } = before;
      await reopenAssessment(before.lead, { assessmentId, reason: 'Bukti baru.' });
      expect(await history()).toEqual([]);
      await takeUpAssessment(before.lead, { assessmentId });
      await concludeJudging(before.lead, { assessmentId });
      expect(await history()).toEqual([figures]);
    });
  });
});
