import type { QuarterOf } from '#core/period/period.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { type CarriedFinding, listWaitingFindings, nextUnfinished } from '#storage/carried-findings.ts';
import { insertFinding } from '#storage/findings.ts';

/** An assessment that takes findings up, as far as that needs it. */
export interface TakingUp {
  id: string;
  region: { id: string };
  unit: { id: string };
  instrument: Pick<AssessmentRecord['instrument'], 'code'>;
  period: QuarterOf;
}

/**
 * Lets what earlier final assessments of the unit carried over go on in this one, whatever its scope: each as a finding
 * that points at its origin, with its words, the new target and who is to correct it. The old rows stand.
 */
export async function takeUpCarried(context: Context, trx: Writer, into: TakingUp): Promise<void> {
  const place = { unitId: into.unit.id, instrument: into.instrument.code, period: into.period };
  for (const finding of await listWaitingFindings(trx, place)) await takeUp(context, trx, into, finding);
}

/** For an assessment that has become final: what it carried over goes on in the unit's next one, where that has begun. */
export async function carryOn(context: Context, trx: Writer, from: AssessmentRecord): Promise<void> {
  const { region, unit, instrument, period } = from;
  const next = await nextUnfinished(trx, { unitId: unit.id, instrument: instrument.code, period });
  if (next !== null) await takeUpCarried(context, trx, { ...next, region, unit, instrument });
}

async function takeUp(
  { actor, now, newId }: Context,
  trx: Writer,
  into: TakingUp,
  { id: carriedFrom, createdBy, ...said }: CarriedFinding,
): Promise<void> {
  const at = now();
  const fresh = { ...said, id: newId(), assessmentId: into.id, carriedFrom };
  const number = await insertFinding(trx, fresh, { by: createdBy, at });
  await record(trx, { actor, at }, traceOf(into, 'TEMUAN_DILANJUTKAN', { ...fresh, number }));
}
