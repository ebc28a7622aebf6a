import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Connection } from './connect.ts';
import type { SchemaDialect } from './dialects/dialect.ts';
import { migrations } from './migrations/list.ts';

/** Brings the schema up to this version, all or nothing; returns the names of the migrations it ran. */
export async function migrate({ db, schema }: Connection): Promise<string[]> {
  const provider = { getMigrations: async () => runnable(schema) };
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

function runnable(schema: SchemaDialect): Record<string, Migration> {
  const entries = Object.entries(migrations).map(([name, statements]): [string, Migration] => [
    name,
    { up: (db) => runAll(db, statements(schema)) },
  ]);
  return Object.fromEntries(entries);
}

// biome-ignore lint/suspicious/noExplicitAny: Kysely hands a migration this type; no interface fits the schema of a past day.
async function runAll(db: Kysely<any>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
