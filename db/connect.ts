import { type Dialect, Kysely, type Transaction } from 'kysely';
import type { SchemaDialect } from './dialects/dialect.ts';
import { postgresDialect, postgresSchema } from './dialects/postgres.ts';
import { sqliteDialect, sqliteSchema } from './dialects/sqlite.ts';
import type { Database } from './schema.ts';

/** Can only read. */
export type Reader = Pick<Kysely<Database>, 'selectFrom'>;
/** Can write, and exists only inside a transaction. */
export type Writer = Transaction<Database>;

export interface Connection {
  readonly db: Kysely<Database>;
  readonly schema: SchemaDialect;
  close(): Promise<void>;
}

/** @param url `postgres://…`, or `sqlite:` and the path of a file, which is created. */
export function connect(url: string): Connection {
  if (/^postgres(ql)?:\/\//.test(url)) return open(postgresDialect(url), postgresSchema);
  if (url.startsWith('sqlite:')) return open(sqliteDialect(url.slice('sqlite:'.length)), sqliteSchema);
  throw new Error('DATABASE_URL begins with postgres://, or with sqlite: followed by the path of a file.');
}

function open(dialect: Dialect, schema: SchemaDialect): Connection {
  const db = new Kysely<Database>({ dialect });
  return { db, schema, close: () => db.destroy() };
}
