import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '#db/connect.ts';

test('every SQLite connection is durable and keeps its references', async () => {
  const { db } = onSqlite();
  const pragma = async (name: string) =>
    Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
  expect(await pragma('journal_mode')).toBe('wal');
  expect(await pragma('synchronous')).toBe(2);
  expect(await pragma('foreign_keys')).toBe(1);
  expect(await pragma('trusted_schema')).toBe(0);
  expect(await pragma('busy_timeout')).toBe(5000);
});

test('a SQLite database that cannot keep a durable journal is refused', () => {
  expect(() => connect('sqlite::memory:')).toThrow('journal_mode');
});

test('on SQLite, a second process waits for the first to finish writing instead of failing', async () => {
  const folder = temporaryFolder();
  const [first, second] = [onSqlite(folder), onSqlite(folder)];
  await sql`create table counts (x integer not null) strict`.execute(first.db);
  await sql`insert into counts (x) values (0)`.execute(first.db);
  const add = ({ db }: Connection) =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ x: number }>`select x from counts`.execute(trx);
      await sql`update counts set x = ${(rows[0]?.x ?? 0) + 1}`.execute(trx);
    });
  for (let round = 0; round < 20; round += 1) {
    await add(first);
    await add(second);
  }
  expect((await sql`select x from counts`.execute(second.db)).rows).toEqual([{ x: 40 }]);
});

test('a PostgreSQL database that sorts by language is refused, with the command that makes a right one', async () => {
  const url = await aDatabase(`template template0 locale_provider icu icu_locale 'id' locale 'C'`);
  const { db, close } = connect(url);
  await expect(sql`select 1`.execute(db)).rejects.toThrow("LC_COLLATE 'C'");
  await close();
});

test('on PostgreSQL, TRUNCATE cannot empty an append-only table', async () => {
  const { db, schema, close } = connect(await aDatabase('template template0'));
  await sql`create table frozen (x integer)`.execute(db);
  const rule = { name: 'frozen_no_delete', table: 'frozen', on: 'DELETE', message: 'rows stay' } as const;
  for (const statement of schema.refuse(rule)) await sql.raw(statement).execute(db);
  await expect(sql`truncate frozen`.execute(db)).rejects.toThrow('rows stay');
  await close();
});

function onSqlite(folder = temporaryFolder()): Connection {
  const connection = connect(`sqlite:${join(folder, 'kaji.db')}`);
  onTestFinished(() => connection.close());
  return connection;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaji-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

let databases = 0;

async function aDatabase(definition: string): Promise<string> {
  const { postgresUrl } = inject('databases');
  databases += 1;
  const name = `dialect_${process.pid}_${databases}`;
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`create database ${name} ${definition}`);
  await client.end();
  return postgresUrl.replace(/postgres$/, name);
}
