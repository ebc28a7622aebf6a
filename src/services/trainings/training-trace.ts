import type { AuditAct, Trace } from '#core/audit.ts';
import type { TrainingRecord } from '#storage/trainings.ts';

/** The trace of an act on a training, or on a unit's part in it. */
export function trainingTrace(
  { id, region }: Pick<TrainingRecord, 'id' | 'region'>,
  act: AuditAct,
  payload: Trace['payload'],
  unitId: string | null = null,
): Trace {
  return { act, regionId: region.id, unitId, objectKind: 'bimtek', objectId: id, payload };
}
