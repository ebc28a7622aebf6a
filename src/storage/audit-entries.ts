import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Trace } from '#core/audit.ts';
import { canonicalJson } from '#core/canonical-json.ts';
import { type Actor, systemActor } from '#core/people/actor.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** Who acts and when, as the trail keeps it; `actor: null` is the system or a person not yet signed in. */
export interface Witness {
  actor: Pick<Actor, 'userId' | 'name'> | null;
  at: string;
}

const entriesAtOnce = 1000;

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

/** Whether the trail holds such an entry. */
export async function hasEntry(
  db: Reader,
  { act, objectKind, objectId }: Pick<Trace, 'act' | 'objectKind' | 'objectId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('audit_entries')
    .select('sequence')
    .where('object_kind', '=', objectKind)
    .where('object_id', '=', objectId)
    .where('act', '=', act)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The hash at the end of the chain: printed on issued reports, so that a rewritten trail can be told. */
export async function auditHead(db: Reader): Promise<string> {
  const { hash } = await db.selectFrom('audit_head').select('hash').executeTakeFirstOrThrow();
  return hash;
}

/** The sequence of the first entry that does not fit the chain, or null when the whole trail holds. */
export async function firstBrokenEntry(db: Reader): Promise<number | null> {
  let [sequence, previous] = [0, '0'.repeat(64)];
  for (;;) {
    // Read before the entries: once there are no further ones, it must be the hash of the last.
    const head = await auditHead(db);
    const entries = await entriesAfter(db, sequence);
    if (entries.length === 0) return previous === head ? null : sequence + 1;
    for (const entry of entries) {
      if (!fits(entry, sequence, previous)) return entry.sequence;
      ({ sequence, hash: previous } = entry);
    }
    // A long trail keeps the thread for seconds; others get a turn meanwhile.
    await nextTurn();
  }
}

function entriesAfter(db: Reader, sequence: number) {
  return db
    .selectFrom('audit_entries')
    .selectAll()
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(entriesAtOnce)
    .execute();
}

type Entry = Awaited<ReturnType<typeof entriesAfter>>[number];

function fits({ payload, hash, ...entry }: Entry, before: number, previous: string): boolean {
  return (
    entry.sequence === before + 1 &&
    entry.previous_hash === previous &&
    entry.payload_hash === sha256(payload) &&
    hash === sha256(canonicalJson(entry))
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
