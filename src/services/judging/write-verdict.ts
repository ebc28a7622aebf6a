import type { Deed } from '#core/assessment/assessment.ts';
import type { WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { Writer } from '#db/connect.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { putVerdict } from '#storage/verdicts.ts';

export interface VerdictChange {
  assessment: AssessmentRecord;
  item: WorksheetCriterion;
  value: VerdictValue;
  note: string;
  /** The version the person saw; 0 for the first verdict. */
  version: number;
}

/**
 * Writes a verdict that was checked; gives what the trail says of it. The trace is the caller's. Refuses
 * `changed-meanwhile`.
 */
export async function writeVerdict(
  trx: Writer,
  { assessment, item, value, note, version }: VerdictChange,
  deed: Deed,
) {
  const { verdict, criterion } = item;
  const write = { assessmentId: assessment.id, criterionId: criterion.id, value, note, version };
  await putVerdict(trx, write, deed);
  const before = verdict && { value: verdict.value, note: verdict.note, by: verdict.deed.by };
  return { value, note, before };
}
