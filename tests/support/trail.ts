import type { TestWorkplace } from './workplace.ts';

/** The acts of the trail in order. */
export async function actsOf({ db }: TestWorkplace): Promise<string[]> {
  const rows = await db.selectFrom('audit_entries').select('act').orderBy('sequence').execute();
  return rows.map(({ act }) => act);
}
