import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';

/**
 * The digest of every table and the list of the stored files, by name. Only when a session was last used is left out:
 * being asked is enough to change that.
 */
export function contentOf(dataFolder: string): Record<string, string> {
  const database = new SQLite(join(dataFolder, 'kaji.db'), { readonly: true });
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const tables = names.map((name) => [name, digestOf(database.prepare(`SELECT * FROM "${name}"`).all())]);
  database.close();
  return { ...Object.fromEntries(tables), files: filesOf(dataFolder) };
}

function digestOf(rows: unknown[]): string {
  const text = JSON.stringify(rows, (key, value) => (key === 'seen_at' ? undefined : value));
  return `${rows.length} ${createHash('sha256').update(text).digest('hex')}`;
}

function filesOf(dataFolder: string): string {
  return readdirSync(dataFolder, { recursive: true })
    .map(String)
    .filter((name) => name.startsWith('evidence'))
    .sort()
    .join('\n');
}
