import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import { Refusal } from '#core/refusal.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type IssuanceStory, issuanceStory } from '#services/issuances/issuance-story.ts';
import { mayRecordNumber } from '#services/issuances/record-number.ts';
import { offlineSidesOf } from '#services/offline/offline-sides.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import type { DocumentJob, DocumentSubject } from './rendering-jobs.ts';

export interface AssessmentDocuments {
  header: AssessmentHeader;
  /** What was asked for last; null when nothing was, or it is forgotten. */
  job: DocumentJob | null;
  /** For whom the actor may take the worksheet along to fill it in offline. */
  offline: readonly OfflineSide[];
  /** What the final result was issued as; null while it is not final. */
  current: IssuanceStory | null;
  /** Issues of earlier results, replaced or withdrawn; the newest first. */
  earlier: readonly IssuanceStory[];
  /** The number of the current issue is missing, and the actor may add it. */
  mayRecordNumber: boolean;
}

/** The page of an assessment's documents. Refuses `not-found`. */
export async function readDocuments(
  context: Context,
  input: { assessmentId: string; jobId: string | null },
): Promise<AssessmentDocuments> {
  const { assessment, sheet } = await loadWorksheet(context, context.read, input.assessmentId);
  const header = await headerOf(context, context.read, assessment);
  const issues = await storiesOf(context, assessment.id);
  const final = assessment.stage.state === 'FINAL';
  const current = (final && issues.find(({ issuance }) => issuance.state === 'BERLAKU')) || null;
  return {
    header,
    current,
    earlier: issues.filter((issue) => issue !== current),
    mayRecordNumber:
      current?.issuance.number === null && (await mayRecordNumber(context, context.read, current.issuance)),
    job: jobAbout(context, { kind: 'penilaian', id: assessment.id }, input.jobId),
    offline: offlineSidesOf(context, { assessment, sheet, header }),
  };
}

async function storiesOf({ read }: Context, assessmentId: string): Promise<IssuanceStory[]> {
  const issuances = await listIssuancesOf(read, 'HASIL_PENILAIAN', assessmentId);
  return Promise.all(issuances.map((issuance) => issuanceStory(read, issuance)));
}

/**
 * A job of the actor's about just this subject, which the caller has found within the actor's reach. Null for one that is
 * gone, and for another person's.
 */
export function jobAbout(
  { documents, actor }: Context,
  { kind, id }: DocumentSubject,
  jobId: string | null,
): DocumentJob | null {
  const job = jobId === null ? null : documents.find(jobId);
  if (job?.askedBy !== actor.userId) return null;
  if (job.subject.kind !== kind || job.subject.id !== id) throw new Refusal('not-found');
  return job;
}
