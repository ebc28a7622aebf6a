import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { eachDatabase, type TestDatabase } from '#tests/support/databases.ts';

eachDatabase((open) => {
  test('counts, sums, means and comparisons are numbers on both databases', async () => {
    const { db } = await open();
    const { rows } = await sql<Record<string, unknown>>`
      select count(*) as counted, sum(x) as summed, avg(x * 1.0) as mean, max(x) = 3 as compared
      from (select 1 as x union all select 3) as numbers`.execute(db);
    expect(rows).toEqual([{ counted: 2, summed: 4, mean: 2, compared: 1 }]);
  });

  test('text sorts by code point, so that lists and documents are the same on both', async () => {
    const { db } = await open();
    const { rows } = await sql<{ t: string }>`
      select t from (select 'b' as t union all select 'B' union all select 'a' union all select 'é') as words order by t`.execute(
      db,
    );
    expect(rows.map((row) => row.t)).toEqual(['B', 'a', 'b', 'é']);
  });

  test('an append-only table refuses UPDATE and DELETE', async () => {
    const database = await open();
    await addFrozen(database);
    await expect(sql`update frozen set x = 2`.execute(database.db)).rejects.toThrow('rows stay');
    await expect(sql`delete from frozen`.execute(database.db)).rejects.toThrow('rows stay');
    const { rows } = await sql`select x from frozen`.execute(database.db);
    expect(rows).toEqual([{ x: 1 }]);
  });

  test('a rule with a condition lets the other changes through', async () => {
    const database = await open();
    await addTable(database, [
      { name: 'f1', table: 'frozen', on: 'UPDATE', when: 'OLD.x = 1', message: "it's 1" },
    ]);
    await sql`insert into frozen (x) values (1), (5)`.execute(database.db);
    await sql`update frozen set x = 6 where x = 5`.execute(database.db);
    await expect(sql`update frozen set x = 2 where x = 1`.execute(database.db)).rejects.toThrow("it's 1");
  });

  test('a value of the wrong type is refused', async () => {
    const database = await open();
    await addTable(database, []);
    await expect(sql`insert into frozen (x) values ('seribu')`.execute(database.db)).rejects.toThrow();
  });

  test('two transactions that read, wait and write do not lose an update', async () => {
    const database = await open();
    await addTable(database, []);
    await sql`insert into frozen (x) values (0)`.execute(database.db);
    const second = connect(database.url);
    const add = (db: TestDatabase['db']) =>
      db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ x: number }>`select x from frozen`.execute(trx);
        await sql`update frozen set x = ${(rows[0]?.x ?? 0) + 1}`.execute(trx);
      });
    await Promise.all([1, 2, 3, 4].map(() => add(database.db)));
    await add(second.db);
    await second.close();
    const { rows } = await sql<{ x: number }>`select x from frozen`.execute(database.db);
    expect(rows).toEqual([{ x: 5 }]);
  });

  test('a migrated database has nothing left to migrate', async () => {
    expect(await migrate(await open())).toEqual([]);
  });
});

test('an address of another database is refused', () => {
  expect(() => connect('mysql://example.go.id/kaji')).toThrow('DATABASE_URL');
});

async function addFrozen(database: TestDatabase): Promise<void> {
  await addTable(database, [
    { name: 'f1', table: 'frozen', on: 'UPDATE', message: 'rows stay' },
    { name: 'f2', table: 'frozen', on: 'DELETE', message: 'rows stay' },
  ]);
  await sql`insert into frozen (x) values (1)`.execute(database.db);
}

async function addTable(
  { db, schema }: TestDatabase,
  rules: readonly Parameters<TestDatabase['schema']['refuse']>[0][],
): Promise<void> {
  await sql.raw(`create table frozen (x integer not null)${schema.tableEnd}`).execute(db);
  for (const rule of rules) for (const statement of schema.refuse(rule)) await sql.raw(statement).execute(db);
}
