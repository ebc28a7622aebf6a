import { inState } from '#core/assessment/assessment.ts';
import { type Decision, decide, type GivenDecision } from '#core/judging/decision.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Writer } from '#db/connect.ts';
import { type LoadedWorksheet, loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { appointed } from '#services/judging/load-for-judging.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putDecision } from '#storage/findings.ts';
import { findingAt } from './finding-in.ts';

export interface DecisionInput extends GivenDecision {
  assessmentId: string;
  findingId: string;
  version: number;
}

/** An assessor's word on a correction. Refuses what `decide`, `loadForDecisions` and `findingAt` refuse. */
export async function decideFinding(context: Context, input: DecisionInput): Promise<{ version: number }> {
  await context.write(async (trx) => {
    const loaded = await loadForDecisions(context, trx, input.assessmentId);
    await decideWithin(context, trx, loaded, input);
  });
  return { version: input.version + 1 };
}

/** Refuses `not-found`, `not-allowed`, `own-work`, `wrong-state`, `appointment-expired`. */
export async function loadForDecisions(
  context: Context,
  trx: Writer,
  assessmentId: string,
): Promise<LoadedWorksheet> {
  const loaded = await loadWorksheet(context, trx, assessmentId);
  permit(context.actor, 'assessment.judge', ofAssessment(loaded.assessment));
  inState(loaded.assessment.stage, 'VERIFIKASI_PERBAIKAN');
  await appointed(context, trx, loaded.assessment);
  return loaded;
}

/** One decision as part of a larger change; for services that have checked the right to decide. */
export async function decideWithin(
  { actor, now }: Context,
  trx: Writer,
  { assessment, sheet }: LoadedWorksheet,
  input: Omit<DecisionInput, 'assessmentId'>,
): Promise<Decision> {
  const at = now();
  const { finding } = findingAt(sheet, input.findingId, input.version);
  const decision = decide(finding, input, { by: actor.userId, today: dateIn(assessment.region.zone, at) });
  await putDecision(trx, finding, decision, { by: actor.userId, at });
  const before = { state: finding.state, carriedOverTo: finding.carriedOverTo };
  const change = { findingId: finding.id, number: finding.number, ...decision, before };
  const act = input.decision === 'BAWA' ? 'TEMUAN_DIBAWA' : 'TEMUAN_DIPUTUSKAN';
  await record(trx, { actor, at }, traceOf(assessment, act, change));
  return decision;
}
