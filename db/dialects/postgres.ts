import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { literal, type RowRule, type SchemaDialect } from './dialect.ts';

// Any fixed number: it names the one lock every writing transaction takes.
const writerLock = 54_2015;
const oid = { bool: 16, int8: 20, numeric: 1700 } as const;

export const postgresSchema: SchemaDialect = {
  tableEnd: '',
  refuse: (rule) => [
    ...rowTrigger(rule),
    ...(rule.when || rule.on !== 'DELETE' ? [] : truncateTrigger(rule)),
  ],
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
    onConnect: verifyServer,
  });
  // An idle connection that the server closed is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return new SerialWritesDialect({ pool });
}

/** Text sorts by code point as in SQLite, or lists and documents would differ between the two databases. */
async function verifyServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ encoding: string; linguistic: 0 | 1 }>(
    `select current_setting('server_encoding') as encoding, 'a' < 'B' as linguistic`,
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

function rowTrigger({ name, table, on, when = 'true', message }: RowRule): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $rule$ BEGIN
      IF ${when} THEN RAISE EXCEPTION USING MESSAGE = ${literal(message)}; END IF;
      RETURN ${on === 'DELETE' ? 'OLD' : 'NEW'};
    END $rule$`,
    `CREATE TRIGGER ${name} BEFORE ${on} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}

// TRUNCATE fires no row trigger.
function truncateTrigger({ name, table }: RowRule): string[] {
  return [
    `CREATE TRIGGER ${name}_all BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}
