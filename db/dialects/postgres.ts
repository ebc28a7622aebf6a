import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type AnySchema, type DialectDifferences, frozenMessage } from './dialect.ts';

// Any fixed number: it names the one lock every writing transaction takes.
const writerLock = 54_2015;
const oid = { bool: 16, int8: 20, numeric: 1700 } as const;

export const postgresDifferences: DialectDifferences = {
  name: 'postgres',
  strictTable: (table) => table,
  async refuseChange(db, table) {
    await refuse(db, 'update', table, '1 = 1');
    await refuse(db, 'delete', table, '1 = 1');
  },
  refuseUpdateWhen: (db, table, condition) => refuse(db, 'update', table, condition),
  refuseDeleteWhen: (db, table, condition) => refuse(db, 'delete', table, condition),
};

export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    options: '-c synchronous_commit=on -c timezone=UTC',
    types: { getTypeParser },
  });
  // An idle connection that the server closed is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return new SerialWritesDialect({ pool, onCreateConnection: verifyServer });
}

/** Text sorts by code point as in SQLite, or lists and documents would differ between the two databases. */
async function verifyServer(connection: DatabaseConnection): Promise<void> {
  const { rows } = await connection.executeQuery<{ encoding: string; linguistic: 0 | 1 }>(
    CompiledQuery.raw(`select current_setting('server_encoding') as encoding, 'a' < 'B' as linguistic`),
  );
  const server = rows[0];
  if (server?.encoding === 'UTF8' && server.linguistic === 0) return;
  throw new Error(
    `PostgreSQL database has encoding ${server?.encoding} and sorts by language. ` +
      `Create it with: CREATE DATABASE kaji TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  );
}

/** Counts, sums and booleans come back as SQLite gives them: numbers, and 0 or 1. */
function getTypeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === oid.bool) return (value) => (value === 't' ? 1 : 0);
  if (type === oid.int8 || type === oid.numeric) return Number;
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
}

class SerialWritesDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new SerialWritesDriver(this.#config);
  }
}

/**
 * One writing transaction at a time, as BEGIN IMMEDIATE gives on SQLite: the audit chain needs an order of all writes anyway, a
 * check sees everything committed before it (each statement of READ COMMITTED reads anew, after the lock), and nothing
 * has to be tried again as SERIALIZABLE would demand. Reads take no lock.
 */
class SerialWritesDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writerLock})`));
  }
}

async function refuse(
  db: AnySchema,
  event: 'update' | 'delete',
  table: string,
  condition: string,
): Promise<void> {
  const name = await freeTriggerName(db, event, table);
  const row = event === 'update' ? 'NEW' : 'OLD';
  await sql`
    create function ${sql.ref(name)}() returns trigger language plpgsql as ${sql.lit(`
      begin
        if ${condition} then raise exception '${frozenMessage(table)}'; end if;
        return ${row};
      end`)}`.execute(db);
  await sql`
    create trigger ${sql.ref(name)} before ${sql.raw(event)} on ${sql.table(table)}
    for each row execute function ${sql.ref(name)}()`.execute(db);
  if (condition === '1 = 1') await refuseTruncate(db, name, table);
}

// TRUNCATE fires no row trigger.
async function refuseTruncate(db: AnySchema, name: string, table: string): Promise<void> {
  await sql`
    create trigger ${sql.ref(`${name}_all`)} before truncate on ${sql.table(table)}
    for each statement execute function ${sql.ref(name)}()`.execute(db);
}

async function freeTriggerName(db: AnySchema, event: string, table: string): Promise<string> {
  const { rows } = await sql`
    select 1 from pg_trigger where tgrelid = ${table}::regclass and not tgisinternal`.execute(db);
  return `${table}_refuse_${event}_${rows.length + 1}`;
}
