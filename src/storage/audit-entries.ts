import { createHash } from 'node:crypto';
import { type Actor, systemActor } from '#core/actor.ts';
import type { Trace } from '#core/audit.ts';
import { canonicalJson } from '#core/canonical-json.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** Who acts and when, as the trail keeps it; `actor: null` is the system or a person not yet signed in. */
export interface Witness {
  actor: Pick<Actor, 'userId' | 'name'> | null;
  at: string;
}

/** Adds one entry to the chain, inside the transaction of the change it tells of. */
export async function record(trx: Writer, { actor, at }: Witness, trace: Trace): Promise<void> {
  const head = await trx
    .updateTable('audit_head')
    .set((eb) => ({ sequence: eb('sequence', '+', 1) }))
    .returning(['sequence', 'hash'])
    .executeTakeFirstOrThrow();
  const payload = canonicalJson(trace.payload);
  const entry = {
    sequence: head.sequence,
    at,
    actor_id: actor === null || actor.userId === systemActor.userId ? null : actor.userId,
    actor_name: actor?.name ?? '',
    region_id: trace.regionId,
    unit_id: trace.unitId,
    act: trace.act,
    object_kind: trace.objectKind,
    object_id: trace.objectId,
    payload_hash: sha256(payload),
    previous_hash: head.hash,
  };
  const hash = sha256(canonicalJson(entry));
  await trx
    .insertInto('audit_entries')
    .values({ ...entry, payload, hash })
    .execute();
  await trx.updateTable('audit_head').set({ hash }).execute();
}

/** The hash at the end of the chain: printed on issued reports, so that a rewritten trail can be told. */
export async function auditHead(db: Reader): Promise<string> {
  const { hash } = await db.selectFrom('audit_head').select('hash').executeTakeFirstOrThrow();
  return hash;
}

/** The sequence of the first entry that does not fit the chain, or null when the whole trail holds. */
export async function firstBrokenEntry(db: Reader): Promise<number | null> {
  const entries = await db.selectFrom('audit_entries').selectAll().orderBy('sequence').execute();
  let previous = '0'.repeat(64);
  for (const [index, { payload, hash, ...entry }] of entries.entries()) {
    const fits =
      entry.sequence === index + 1 &&
      entry.previous_hash === previous &&
      entry.payload_hash === sha256(payload) &&
      hash === sha256(canonicalJson(entry));
    if (!fits) return entry.sequence;
    previous = hash;
  }
  return previous === (await auditHead(db)) ? null : entries.length + 1;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
