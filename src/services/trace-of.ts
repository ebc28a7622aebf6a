import type { AuditAct, Trace } from '#core/audit.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The trace of an act on something that belongs to an assessment. */
export function traceOf(
  assessment: Pick<AssessmentRecord, 'region' | 'unit'>,
  act: AuditAct,
  object: { kind: string; id: string },
  payload: Trace['payload'],
): Trace {
  const { region, unit } = assessment;
  return { act, regionId: region.id, unitId: unit.id, objectKind: object.kind, objectId: object.id, payload };
}
