import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { type Connection, connect } from '#db/connect.ts';

export type TestDatabase = Connection & { readonly url: string };

/**
 * Runs a block of tests once on SQLite and once on PostgreSQL. Each call of `open` gives an own, migrated, empty
 * database; it is closed and removed after the test that opened it.
 *
 *     eachDatabase((open) => {
 *       test('keeps what was saved', async () => {
 *         const { db } = await open();
 *       });
 *     });
 */
export function eachDatabase(block: (open: () => Promise<TestDatabase>) => void): void {
  describe.each(Object.entries(makers))('%s', (_name, make) => {
    const made: { close(): Promise<void> }[] = [];
    afterEach(async () => {
      for (const database of made.splice(0)) await database.close();
    });
    block(async () => {
      const database = await make();
      made.push(database);
      return database;
    });
  });
}

const makers = { SQLite: openSqlite, PostgreSQL: openPostgres };

async function openSqlite(): Promise<TestDatabase> {
  const { folder, sqliteTemplate } = inject('databases');
  const file = join(folder, `${freshName()}.db`);
  copyFileSync(sqliteTemplate, file);
  const url = `sqlite:${file}`;
  return { ...connect(url), url };
}

async function openPostgres(): Promise<TestDatabase> {
  const { url, remove } = await makePostgres(inject('databases').postgresTemplate);
  const connection = connect(url);
  const close = async () => {
    await connection.close();
    await remove();
  };
  return { ...connection, close, url };
}

/** A database of its own on the run's PostgreSQL, a copy of `template`. */
export async function makePostgres(template: string): Promise<{ url: string; remove(): Promise<void> }> {
  const name = freshName();
  await administer(`create database ${name} template ${template}`);
  return {
    url: inject('databases').postgresUrl.replace(/postgres$/, name),
    remove: () => administer(`drop database ${name} with (force)`),
  };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databases').postgresUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function freshName(): string {
  return `kaji_${randomBytes(8).toString('hex')}`;
}
