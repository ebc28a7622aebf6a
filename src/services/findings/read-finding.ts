import type { WorksheetCriterion, WorksheetFinding } from '#core/assessment/worksheet.ts';
import { may } from '#core/people/permissions.ts';
import { evidenceReach, reaches } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import { ofAssessment, ofStandard } from '#services/assessments/load-worksheet.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type FindingStep, findingChain, findingSteps } from '#storage/finding-steps.ts';
import { assessmentOfFinding } from '#storage/findings.ts';
import { findingIn } from './finding-in.ts';
import { type FindingLine, foundLine } from './finding-line.ts';

export interface FindingPage {
  line: FindingLine;
  verdict: WorksheetCriterion['verdict'];
  /** Of the unit's answer. */
  answerEvidence: WorksheetCriterion['evidence'];
  /** Of the correction. */
  evidence: WorksheetFinding['evidence'];
  /** What happened to it in all its periods, oldest first. */
  steps: readonly FindingStep[];
  /** Why the corrections as a whole were sent back the last time; null unless they stand sent back. */
  sentBack: string | null;
  may: { correct: boolean; decide: boolean; openEvidence: boolean };
}

/** One finding's story. Refuses `not-found` also while it is not yet the actor's to see. */
export async function readFinding(context: Context, input: { findingId: string }): Promise<FindingPage> {
  const { actor, read, now } = context;
  const { findingId } = input;
  const assessmentId = await assessmentOfFinding(read, findingId);
  if (assessmentId === null) throw new Refusal('not-found');
  const { assessment, sheet } = await viewWorksheet(context, read, assessmentId);
  const found = findingIn(sheet, findingId);
  const { state } = assessment.stage;
  const target = ofStandard(assessment, found);
  const line = foundLine(assessment, found, now());
  const open = found.finding.state !== 'DISETUJUI' && line.goesOnIn === null;
  const steps = await findingSteps(read, await findingChain(read, { findingId, assessmentId }));
  return {
    line,
    verdict: found.item?.verdict ?? null,
    answerEvidence: found.item?.evidence ?? [],
    evidence: found.finding.evidence,
    steps,
    sentBack: state === 'TINDAKAN_PERBAIKAN' ? sentBack(steps) : null,
    may: {
      correct: state === 'TINDAKAN_PERBAIKAN' && open && may(actor, 'correction.save', target),
      decide:
        state === 'VERIFIKASI_PERBAIKAN' && open && may(actor, 'assessment.judge', ofAssessment(assessment)),
      openEvidence: reaches(evidenceReach(actor), { ...target, state }),
    },
  };
}

/** The reason given since the corrections were handed in last. */
function sentBack(steps: readonly FindingStep[]): string | null {
  const last = steps.findLast(
    ({ act }) => act === 'TINDAKAN_PERBAIKAN_DIKIRIM' || act === 'TINDAKAN_PERBAIKAN_DIKEMBALIKAN',
  );
  const reason = last?.payload['reason'];
  return typeof reason === 'string' ? reason : null;
}
