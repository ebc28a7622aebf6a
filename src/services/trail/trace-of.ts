import type { AuditAct, ObjectKind, Trace } from '#core/audit.ts';

/** The trace of an act on an assessment, or on a thing of its unit that `object` names. */
export function traceOf(
  { id, region, unit }: { id: string; region: { id: string }; unit: { id: string } },
  act: AuditAct,
  payload: Trace['payload'],
  object: { kind: ObjectKind; id: string } = { kind: 'penilaian', id },
): Trace {
  return { act, regionId: region.id, unitId: unit.id, objectKind: object.kind, objectId: object.id, payload };
}
