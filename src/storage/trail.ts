import { type Selectable, type SqlBool, sql } from 'kysely';
import { type AuditAct, assessorsWorkings } from '#core/audit.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Reader } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { inReach } from './reach-filter.ts';

export interface TrailEntry {
  sequence: number;
  at: string;
  actorName: string;
  act: AuditAct;
  regionName: string | null;
  unitName: string | null;
  objectKind: string;
  objectId: string;
  payload: Record<string, unknown>;
  hash: string;
}

/** What is asked for; null leaves a part out. Instants, half-open. */
export interface TrailWish {
  act: AuditAct | null;
  from: string | null;
  until: string | null;
  /** Part of a name. */
  person: string | null;
}

export interface TrailScope {
  /** Of its units, without the assessors' workings. */
  reach: Reach;
  /** Whose own entries are seen wherever they belong. */
  userId: string;
}

/** The newest first, one page of them. */
export async function listTrail(
  db: Reader,
  scope: TrailScope,
  wish: TrailWish,
  { limit, offset }: { limit: number; offset: number },
): Promise<TrailEntry[]> {
  const rows = await selectTrail(db, scope, wish)
    .leftJoin('regions', 'regions.id', 'audit_entries.region_id')
    .leftJoin('units', 'units.id', 'audit_entries.unit_id')
    .selectAll('audit_entries')
    .select(['regions.name as region_name', 'units.name as unit_name'])
    .orderBy('audit_entries.sequence', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toEntry);
}

export async function countTrail(db: Reader, scope: TrailScope, wish: TrailWish): Promise<number> {
  const row = await selectTrail(db, scope, wish)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function selectTrail(db: Reader, { reach, userId }: TrailScope, wish: TrailWish) {
  const columns = { region: 'audit_entries.region_id', unit: 'audit_entries.unit_id' };
  const ofRegions = inReach({ ...reach, unitIds: [] }, columns);
  const ofUnits = inReach({ ...reach, regionIds: [] }, columns);
  let query = db
    .selectFrom('audit_entries')
    .where((eb) =>
      eb.or([
        ofRegions,
        eb.and([ofUnits, eb('audit_entries.act', 'not in', assessorsWorkings)]),
        eb('audit_entries.actor_id', '=', userId),
      ]),
    );
  if (wish.act !== null) query = query.where('audit_entries.act', '=', wish.act);
  if (wish.from !== null) query = query.where('audit_entries.at', '>=', wish.from);
  if (wish.until !== null) query = query.where('audit_entries.at', '<', wish.until);
  if (wish.person !== null) query = query.where(nameHas(wish.person));
  return query;
}

// `like` minds the case on PostgreSQL and not on SQLite; lower() makes them agree.
function nameHas(part: string) {
  const pattern = `%${part.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`lower(audit_entries.actor_name) like ${pattern} escape '\\'`;
}

function toEntry(
  row: Selectable<Database['audit_entries']> & { region_name: string | null; unit_name: string | null },
): TrailEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    actorName: row.actor_name,
    act: row.act,
    regionName: row.region_name,
    unitName: row.unit_name,
    objectKind: row.object_kind,
    objectId: row.object_id,
    payload: JSON.parse(row.payload),
    hash: row.hash,
  };
}
