import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { World } from './world.ts';

/**
 * The digest of every table and the list of the stored files, by name. Left out are when a session was last used, since being
 * asked is enough to change that, and unread notices, which the server makes by itself meanwhile.
 */
export async function contentOf({ store, workplace }: World): Promise<Record<string, string>> {
  const { db } = workplace;
  const content: Record<string, string> = { files: filesOf(store.folder) };
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as 'notices')
      .selectAll()
      .execute();
    content[name] = digestOf(name === 'notices' ? rows.filter(({ read_at }) => read_at !== null) : rows);
  }
  return content;
}

/** PostgreSQL gives a changed row another place; the order says nothing. */
function digestOf(rows: object[]): string {
  const text = rows.map((row) =>
    JSON.stringify(row, (key, value) => (key === 'seen_at' ? undefined : value)),
  );
  return `${rows.length} ${createHash('sha256').update(text.sort().join()).digest('hex')}`;
}

function filesOf(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.startsWith('evidence'))
    .sort()
    .join('\n');
}
