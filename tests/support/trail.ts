import type { AuditAct } from '#core/audit.ts';
import type { TestWorkplace } from './workplace.ts';

/** The acts in the trail, oldest first. */
export async function actsOf({ db }: TestWorkplace): Promise<AuditAct[]> {
  const rows = await db.selectFrom('audit_entries').select('act').orderBy('sequence').execute();
  return rows.map(({ act }) => act);
}

/** The newest entry, with its payload as data. */
export async function lastEntry({ db }: TestWorkplace) {
  const { payload, ...entry } = await db
    .selectFrom('audit_entries')
    .select(['act', 'actor_id', 'region_id', 'unit_id', 'object_kind', 'object_id', 'payload'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { ...entry, payload: JSON.parse(payload) };
}
