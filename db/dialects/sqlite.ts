import SQLite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { literal, type SchemaDialect } from './dialect.ts';

const pragmas = {
  journal_mode: 'wal',
  // 2 = FULL: with better-sqlite3's default a commit survives a crash of the process, not of the machine.
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  busy_timeout: 5000,
} as const;

/** Lists of ids make statements of any length, so that there are more than the application's own few hundred. */
const mostKeptStatements = 500;

export const sqliteSchema: SchemaDialect = {
  tableEnd: ' STRICT',
  refuse: ({ name, table, on, when = '1', message }) => [
    `CREATE TRIGGER ${name} BEFORE ${on} ON ${table} FOR EACH ROW WHEN ${when}
      BEGIN SELECT RAISE(ABORT, ${literal(message)}); END`,
  ],
};

/** Opens (and creates) the file. Throws when the file system does not grant a durable journal. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new SQLite(file, { timeout: pragmas.busy_timeout });
  for (const [name, value] of Object.entries(pragmas)) database.pragma(`${name} = ${value}`);
  verifyPragmas(database);
  return new DurableSqliteDialect({ database: withKeptStatements(database) });
}

function verifyPragmas(database: SQLite.Database): void {
  for (const [name, expected] of Object.entries(pragmas)) {
    const actual = database.pragma(name, { simple: true });
    if (actual === expected) continue;
    database.close();
    throw new Error(
      `SQLite keeps ${name} = ${actual}, but evidence needs ${expected}. Move KAJI_DATA to a local disk.`,
    );
  }
}

/**
 * Kysely prepares every query anew, and that takes as long as most queries. A kept statement serves one query at a
 * time: each ends before the next begins, as long as nobody streams rows.
 */
function withKeptStatements(database: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>();
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql);
      // The one used last stands last; the first is the longest unused.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > mostKeptStatements && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => database.close(),
  };
}

class DurableSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  // A plain BEGIN that later writes fails at once with SQLITE_BUSY_SNAPSHOT when another process wrote in between.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  // Kysely says false, and a migration that fails half way would leave half a schema.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
