import { valueOfAnswer } from '#core/assessment/answer.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { instrumentOf } from './fill.ts';
import { acceptEvidence, judgeOne } from './judge.ts';
import type { AssessmentPlan } from './plans.ts';
import { as, type Stage } from './stage.ts';
import { plannedCriteria } from './values.ts';

/** Whose file is rejected, and what the evidence left then carries. */
const rejected: { criterionId: string; value: VerdictValue } = {
  criterionId: 'S02.07',
  value: 'TIDAK_DILAKUKAN',
};

/** The team is in the middle of it: some standards judged, one file rejected, one "Tidak Berlaku" not yet ruled on. */
export async function judgeHalf(stage: Stage, assessmentId: string, plan: AssessmentPlan): Promise<void> {
  const assessor = await as(stage, 'assessor');
  await takeUpAssessment(assessor, { assessmentId });
  const { sheet } = await loadWorksheet(assessor, assessor.read, assessmentId);
  const bad = sheet.standards
    .flatMap(({ criteria }) => criteria)
    .filter(({ criterion }) => criterion.id === rejected.criterionId)
    .flatMap(({ evidence }) => evidence);
  const links = bad.map(({ linkId, reviewVersion }) => ({ linkId, version: reviewVersion }));
  const reason = 'Berkas tidak memuat tanda tangan dan bukti penyampaian laporan triwulan.';
  await reviewEvidence(assessor, { assessmentId, links, status: 'DITOLAK', reason });
  const judged = new Set(['S01', 'S02', 'S03']);
  const kept = { ...sheet, standards: sheet.standards.filter(({ standard }) => judged.has(standard.code)) };
  await acceptEvidence(
    assessor,
    assessmentId,
    kept,
    bad.map(({ linkId }) => linkId),
  );
  for (const planned of plannedCriteria(instrumentOf(stage, plan.instrument), plan)) {
    if (!judged.has(planned.standard.code)) continue;
    const lowered = planned.criterion.id === rejected.criterionId;
    const item = lowered ? { ...planned, factual: rejected.value } : planned;
    await judgeOne(stage, assessor, { assessmentId, plan, item, sheet });
    if (valueOfAnswer(planned.factual) < 3) {
      const note = 'Perlu dikonfirmasi dalam rapat tim.';
      await noteIndividually(assessor, { assessmentId, criterionId: item.criterion.id, note });
    }
  }
}
