import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { may } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { ofAssessment, ofStandard } from '#services/assessments/load-worksheet.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type FindingStep, findingSteps } from '#storage/finding-steps.ts';
import { assessmentOfFinding } from '#storage/findings.ts';
import { findingIn } from './finding-in.ts';
import { type FindingLine, findingLine } from './finding-line.ts';

export interface FindingPage {
  line: FindingLine;
  verdict: WorksheetCriterion['verdict'];
  evidence: WorksheetCriterion['evidence'];
  /** What happened to it, oldest first. */
  steps: readonly FindingStep[];
  /** What this person may do with it now. */
  mayCorrect: boolean;
  mayDecide: boolean;
}

/** One finding's story. Refuses `not-found` also while it is not yet the actor's to see. */
export async function readFinding(context: Context, input: { findingId: string }): Promise<FindingPage> {
  const { actor, read, now } = context;
  const assessmentId = await assessmentOfFinding(read, input.findingId);
  if (assessmentId === null) throw new Refusal('not-found');
  const { assessment, sheet } = await viewWorksheet(context, read, assessmentId);
  const found = findingIn(sheet, input.findingId);
  const { state } = assessment.stage;
  return {
    line: findingLine(assessment, found, now()),
    verdict: found.item.verdict,
    evidence: found.item.evidence,
    steps: await findingSteps(read, { assessmentId, findingId: input.findingId }),
    mayCorrect:
      state === 'TINDAKAN_PERBAIKAN' &&
      found.finding.state !== 'DISETUJUI' &&
      may(actor, 'correction.save', ofStandard(assessment, found.standard)),
    mayDecide: state === 'VERIFIKASI_PERBAIKAN' && may(actor, 'assessment.judge', ofAssessment(assessment)),
  };
}
