import type { FindingInput } from '#core/judging/finding-text.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { insertFinding } from '#storage/findings.ts';

/** Writes down a finding that was checked; gives what the trail says of it. The trace is the caller's. */
export async function noteFinding(
  { actor, newId }: Context,
  trx: Writer,
  { assessment, criterionId, finding }: NotedFinding,
  at: string,
) {
  const fresh = { ...finding, id: newId(), assessmentId: assessment.id, criterionId };
  const number = await insertFinding(trx, fresh, { by: actor.userId, at });
  return { ...fresh, number };
}

interface NotedFinding {
  assessment: AssessmentRecord;
  criterionId: string;
  finding: FindingInput;
}
