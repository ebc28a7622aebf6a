import { expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { defaultSettings } from '#core/region/region-settings.ts';
import { decimalText } from '#core/scoring/fraction.ts';
import { listAssessments } from '#services/assessments/list-assessments.ts';
import { readAssessmentOverview } from '#services/assessments/read-assessment-overview.ts';
import { readScope } from '#services/assessments/read-scope.ts';
import { readStart } from '#services/assessments/read-start.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import type { Context } from '#services/context.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { saveSettings } from '#services/regions/save-settings.ts';
import { aLink, anAnswer, anEvidence, seated, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aFinding, aVerdict } from '#tests/support/judging.ts';
import { aPeriod, aTown, type Town } from '#tests/support/regions.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

/** S01 with a mandatory and an optional criterion, S13 outside the regulation. */
function anInstrument({ version = 1, weight = 1, standardWeight = 1 } = {}) {
  const optional = smallCriterion({ id: 'S01.02', text: 'Kebijakan dijalankan.', mandatory: false });
  const outside = { letter: null, outsideRegulation: true };
  return smallInstrument({
    version,
    standards: [
      smallStandard({ weight: standardWeight, criteria: [smallCriterion({ weight }), optional] }),
      smallStandard({ code: 'S02', letter: 'b', criteria: [smallCriterion({ id: 'S02.01' })] }),
      smallStandard({ code: 'S13', ...outside, criteria: [smallCriterion({ id: 'S13.01' })] }),
    ],
  });
}

const first: Catalogue = smallCatalogue([anInstrument()]);
const second: Catalogue = smallCatalogue([
  anInstrument(),
  anInstrument({ version: 2, weight: 3, standardWeight: 4 }),
]);

eachDatabase((open) => {
  test('a running assessment keeps the choices of its beginning on screens and in documents; the next has the new ones', async () => {
    const workplace = aWorkplace(await open(), first);
    const town = await aTown(workplace);
    const running = await started(workplace, town, 3);
    await change(workplace, town);
    const next = await started(workplace, town, 4);
    const shown = { standards: ['S01', 'S02', 'S13'], status: 'MEMENUHI', verdicts: true };
    const hidden = { standards: ['S01', 'S02'], status: 'BELUM_MEMENUHI', verdicts: false };
    const head = workplace.as(town.people.KEPALA_LPSE);
    expect(await screens(head, running)).toEqual(hidden);
    expect(await screens(head, next)).toEqual(shown);
    expect(await document(head, running)).toEqual(hidden);
    expect(await document(head, next)).toEqual(shown);
    const listed = new Map((await listAssessments(head)).map(({ id, openFindings }) => [id, openFindings]));
    expect([listed.get(running), listed.get(next)]).toEqual([0, 1]);
    const { queue, others } = await listFindings(head);
    expect([...queue, ...others].map((line) => line.assessmentId)).toEqual([next]);
    const periodId = await aPeriod(workplace, town, { year: 2027, quarter: 1 });
    const ahead = await readStart(head, { periodId, unitId: town.lpse, instrument: 'LPSE' });
    expect(ahead.standards.map(({ code }) => code)).toEqual(shown.standards);
  });

  test('the database itself keeps them', async () => {
    const workplace = aWorkplace(await open(), first);
    const town = await aTown(workplace);
    await started(workplace, town, 3);
    const update = (changes: object) => workplace.db.updateTable('assessments').set(changes).execute();
    for (const changes of [
      { policy_kind: 'AMBANG', policy_threshold: 50 },
      { show_budget_standard: 1 },
      { show_factual_early: 1 },
    ]) {
      await expect(update(changes)).rejects.toThrow('the choices of its beginning');
    }
    await expect(update({ show_factual_early: 2 })).rejects.toThrow();
  });

  test('weights are those of the pinned version, also when a newer one is there', async () => {
    const database = await open();
    const before = aWorkplace(database, first);
    const town = await aTown(before);
    const running = await started(before, town, 3);
    const after = aWorkplace(database, second);
    const next = await started(after, town, 4);
    const head = after.as(town.people.KEPALA_LPSE);
    // 5/6 of S01 and nothing of S02; then (3·3 + 2)/12 of S01, which counts four times.
    expect(await scoresOf(head, running)).toEqual(['41,67', '41,67']);
    expect(await scoresOf(head, next)).toEqual(['73,33', '73,33']);
  });
});

/** In the factual assessment: S01.01 is met, S01.02 in part with a finding, and S02 not answered. */
async function started(workplace: TestWorkplace, town: Town, quarter: 3 | 4): Promise<string> {
  const head = workplace.as(town.people.KEPALA_LPSE);
  const place = { unitId: town.lpse, instrument: 'LPSE', standards: ['S01', 'S02'] } as const;
  const periodId = await aPeriod(workplace, town, { quarter });
  const { assessmentId } = await startAssessment(head, { periodId, ...place });
  const evidenceId = await anEvidence(workplace, town);
  for (const criterionId of ['S01.01', 'S01.02']) {
    const value = criterionId === 'S01.01' ? 'DITERAPKAN_MENYELURUH' : 'DITERAPKAN_SEBAGIAN';
    await anAnswer(workplace, town, { assessmentId, criterionId }, { value });
    await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
  }
  await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
  const lead = workplace.as(await seated(workplace, town, assessmentId, town.people.KETUA_TIM_PENILAI, true));
  const partly = { value: 'DITERAPKAN_SEBAGIAN', finding: aFinding } as const;
  await giveVerdict(lead, aVerdict({ assessmentId }, 'S01.02', partly));
  return assessmentId;
}

async function change(workplace: TestWorkplace, { regionId, people }: Town): Promise<void> {
  const policy = { kind: 'AMBANG', threshold: 50 } as const;
  const chosen = { policy, showBudgetStandard: true, showFactualEarly: true };
  const values = { ...defaultSettings('Kota Contoh'), ...chosen };
  await saveSettings(workplace.as(people.KEPALA_DINAS), {
    regionId,
    validFrom: '2026-08-10',
    seen: 1,
    saved: { section: 'KEBIJAKAN', values },
  });
}

async function screens(head: Context, assessmentId: string) {
  const { standards, factualShown } = await readAssessmentOverview(head, { assessmentId });
  const scope = await readScope(head, { assessmentId });
  expect(scope.standards.map(({ standard }) => standard.code)).toEqual(standards.map(({ code }) => code));
  const status = standards[0]?.self.status;
  return { standards: standards.map(({ code }) => code), status, verdicts: factualShown };
}

async function document(head: Context, assessmentId: string) {
  const { standards, findings } = await readAssessmentModel(head, head.read, assessmentId);
  const status = standards[0]?.self.status;
  return { standards: standards.map(({ code }) => code), status, verdicts: findings.length > 0 };
}

/** On the screen and in the documents. */
async function scoresOf(head: Context, assessmentId: string) {
  const { self } = await readAssessmentOverview(head, { assessmentId });
  const { group } = await readAssessmentModel(head, head.read, assessmentId);
  return [self.score && decimalText(self.score), group.self.score];
}
