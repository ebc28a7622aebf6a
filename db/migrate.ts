import { readdir } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { AnySchema, DialectDifferences } from './dialects/dialect.ts';
import type { Database } from './schema.ts';

/** What every file of db/migrations exports. */
interface MigrationFile {
  up(db: AnySchema, dialect: DialectDifferences): Promise<void>;
}

const folder = new URL('./migrations/', import.meta.url);

/** Brings the schema up to this version, all or nothing per run; returns the names of the migrations it ran. */
export async function migrate(db: Kysely<Database>, dialect: DialectDifferences): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(dialect) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

async function readMigrations(dialect: DialectDifferences): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}_.*\.ts$/.test(name)).sort();
  const entries = files.map(async (file): Promise<[string, Migration]> => {
    const { up }: MigrationFile = await import(new URL(file, folder).href);
    return [file.replace(/\.ts$/, ''), { up: (db) => up(db, dialect) }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
