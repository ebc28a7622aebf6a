import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { record, type Witness } from '#storage/audit-entries.ts';
import { insertUnit, type UnitRecord, unitCodeTaken } from '#storage/units.ts';

export type FreshUnit = Pick<UnitRecord, 'code' | 'name' | 'kind'>;

/** Upload quota of a new unit per period. */
const quotaMib = 2048;

/** Makes the unit inside a transaction. Refuses `already-exists` when the region has the code. */
export async function addUnit(
  { newId }: Pick<Workplace, 'newId'>,
  trx: Writer,
  witness: Witness,
  fresh: FreshUnit & { regionId: string },
): Promise<string> {
  const { regionId, code, name, kind } = fresh;
  if (await unitCodeTaken(trx, regionId, code)) throw new Refusal('already-exists', { field: 'code' });
  const unitId = newId();
  await insertUnit(trx, { id: unitId, regionId, code, name, kind, quotaMib }, witness.at);
  const trace = { act: 'UNIT_DIBUAT', regionId, unitId, objectKind: 'unit', objectId: unitId } as const;
  await record(trx, witness, { ...trace, payload: { code, name, kind } });
  return unitId;
}
