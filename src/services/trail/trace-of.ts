import type { AuditAct, ObjectKind, Trace } from '#core/audit.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The trace of an act on an assessment, or on a thing of its unit that `object` names. */
export function traceOf(
  { id, region, unit }: Pick<AssessmentRecord, 'id' | 'region' | 'unit'>,
  act: AuditAct,
  payload: Trace['payload'],
  object: { kind: ObjectKind; id: string } = { kind: 'penilaian', id },
): Trace {
  return { act, regionId: region.id, unitId: unit.id, objectKind: object.kind, objectId: object.id, payload };
}
