import { Kysely, type Transaction } from 'kysely';
import type { DialectDifferences } from './dialects/dialect.ts';
import { postgresDialect, postgresDifferences } from './dialects/postgres.ts';
import { sqliteDialect, sqliteDifferences } from './dialects/sqlite.ts';
import type { Database } from './schema.ts';

/** Can only read. */
export type Reader = Pick<Kysely<Database>, 'selectFrom'>;
/** Can write, and exists only inside a transaction. */
export type Writer = Transaction<Database>;

export interface Connection {
  readonly db: Kysely<Database>;
  readonly dialect: DialectDifferences;
  close(): Promise<void>;
}

/** @param url `postgres://…`, or `sqlite:` and the path of a file, which is created. */
export function connect(url: string): Connection {
  if (/^postgres(ql)?:\/\//.test(url)) return open(postgresDialect(url), postgresDifferences);
  if (url.startsWith('sqlite:')) return open(sqliteDialect(url.slice('sqlite:'.length)), sqliteDifferences);
  throw new Error('DATABASE_URL begins with postgres:// or sqlite: followed by a file path.');
}

function open(
  dialect: ConstructorParameters<typeof Kysely>[0]['dialect'],
  dialectDifferences: DialectDifferences,
): Connection {
  const db = new Kysely<Database>({ dialect });
  return { db, dialect: dialectDifferences, close: () => db.destroy() };
}
