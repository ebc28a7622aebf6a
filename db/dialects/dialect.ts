import type { CreateTableBuilder, Kysely } from 'kysely';

// A migration sees the schema of its own day, not today's interface.
// biome-ignore lint/suspicious/noExplicitAny: Kysely types migrations this way.
export type AnySchema = Kysely<any>;

/** What the two databases write differently; migrations get it beside the connection. */
export interface DialectDifferences {
  readonly name: 'sqlite' | 'postgres';
  /** Ends a CREATE TABLE so that the database checks the type of every value. */
  strictTable<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>;
  /** Makes the table append-only: UPDATE and DELETE of any row fail. */
  refuseChange(db: AnySchema, table: string): Promise<void>;
  /** Freezes rows: UPDATE fails where `condition` holds. It is SQL over `OLD` and `NEW`. */
  refuseUpdateWhen(db: AnySchema, table: string, condition: string): Promise<void>;
  /** DELETE fails where `condition` holds. It is SQL over `OLD`; `1 = 1` refuses every one. */
  refuseDeleteWhen(db: AnySchema, table: string, condition: string): Promise<void>;
}

/** The text a refused change carries, so that logs and tests can tell it from other faults. */
export function frozenMessage(table: string): string {
  return `KAJI_FROZEN ${table}`;
}
