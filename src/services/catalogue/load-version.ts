import type { AuditAct, Trace } from '#core/audit.ts';
import { versionViews } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { findVersion, type VersionRecord } from '#storage/instrument-versions.ts';

/** A version within the actor's reach. Refuses `not-found`. */
export async function loadVersion({ actor }: Context, db: Reader, versionId: string): Promise<VersionRecord> {
  const record = await findVersion(db, versionViews(actor), versionId);
  if (record === null) throw new Refusal('not-found');
  return record;
}

/** The same as it was shown: refuses `changed-meanwhile` when it moved since. */
export async function loadVersionAt(
  context: Context,
  db: Reader,
  { versionId, version }: { versionId: string; version: number },
): Promise<VersionRecord> {
  const record = await loadVersion(context, db, versionId);
  if (record.version !== version) throw new Refusal('changed-meanwhile');
  return record;
}

export function versionTrace(
  {
    id,
    region,
    instrument,
    sha256,
  }: Pick<VersionRecord, 'id' | 'instrument' | 'sha256'> & {
    region: { id: string };
  },
  act: AuditAct,
  payload: Trace['payload'] = {},
): Trace {
  return {
    act,
    regionId: region.id,
    unitId: null,
    objectKind: 'edisi',
    objectId: id,
    payload: { instrument, sha256, ...payload },
  };
}
