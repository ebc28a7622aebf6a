import { type Judgement, judgedCriterion } from '#core/judging/judgement.ts';
import { seatOf } from '#core/people/actor.ts';
import { may } from '#core/people/permissions.ts';
import { isOpen } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { criterionInScope, loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { listNotes } from '#storage/assessor-notes.ts';
import { findAssessor } from '#storage/assessors.ts';
import { windowsOf } from '#storage/period-windows.ts';

/** Null for an actor who does not judge this assessment. Refuses `not-found`, `criterion-out-of-scope`. */
export async function readJudgement(
  context: Context,
  { assessmentId, criterionId }: { assessmentId: string; criterionId: string },
): Promise<Judgement | null> {
  const { read, actor, now } = context;
  const { assessment, sheet } = await loadWorksheet(context, read, assessmentId);
  if (!may(actor, 'assessment.judge', ofAssessment(assessment))) return null;
  const place = criterionInScope(sheet, criterionId);
  const today = dateIn(assessment.region.zone, now());
  const notes = await listNotes(read, { assessmentId, criterionId });
  const lead = seatOf(actor, assessmentId)?.lead === true;
  const { verdict } = place.item;
  return {
    ...judgedCriterion(sheet, place),
    assessmentId,
    zone: assessment.region.zone,
    today,
    ownNote: notes.find(({ deed }) => deed.by === actor.userId)?.note ?? '',
    otherNotes: notes.filter(({ deed }) => deed.by !== actor.userId),
    closed: await closedBy(context, assessment, today),
    verdictOfOther: verdict !== null && verdict.deed.by !== actor.userId && !lead,
  };
}

async function closedBy(
  { read, actor, now }: Context,
  { id, period, stage }: AssessmentRecord,
  today: string,
): Promise<Judgement['closed']> {
  if (stage.state !== 'PENILAIAN_FAKTUAL') return 'state';
  const windows = await windowsOf(read, period.id);
  if (!isOpen(windows.PENILAIAN_FAKTUAL, now())) return 'window';
  const seat = await findAssessor(read, id, actor.userId);
  return seat !== null && seat.appointmentExpires < today ? 'appointment' : null;
}
