import type { SchemaDialect } from '#db/dialects/dialect.ts';
import { instant, oneOf } from '#db/sql-types.ts';

const states = ['DRAF', 'DITANDATANGANI', 'DITERIMA', 'DITERUSKAN', 'DIKEMBALIKAN'];

/** The quarterly report with its chain, and the audit trail. */
export function statements({ tableEnd }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE quarterly_reports (
      id text PRIMARY KEY,
      region_id text NOT NULL,
      unit_id text NOT NULL,
      year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
      quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
      revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
      state text NOT NULL CHECK (${oneOf('state', states)}),
      sections text NOT NULL,
      model text,
      model_sha256 text CHECK (length(model_sha256) = 64),
      signed_by text REFERENCES users (id),
      signed_at text CHECK (${instant('signed_at')}),
      created_by text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (unit_id, year, quarter, revision),
      FOREIGN KEY (unit_id, region_id) REFERENCES units (id, region_id),
      CHECK ((state = 'DRAF') = (model IS NULL)),
      CHECK ((model IS NULL) = (model_sha256 IS NULL)),
      CHECK ((model IS NULL) = (signed_at IS NULL)),
      CHECK ((signed_at IS NULL) = (signed_by IS NULL))
    )${tableEnd}`,
    `CREATE TABLE report_steps (
      id text PRIMARY KEY,
      report_id text NOT NULL REFERENCES quarterly_reports (id),
      from_state text CHECK (${oneOf('from_state', states)}),
      to_state text NOT NULL CHECK (${oneOf('to_state', states)}),
      note text CHECK (length(note) <= 10000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')})
    )${tableEnd}`,
    'CREATE INDEX report_steps_report ON report_steps (report_id)',
    `CREATE TABLE audit_entries (
      sequence integer PRIMARY KEY CHECK (sequence >= 1),
      at text NOT NULL CHECK (${instant('at')}),
      actor_id text REFERENCES users (id),
      actor_name text NOT NULL,
      region_id text REFERENCES regions (id),
      unit_id text REFERENCES units (id),
      act text NOT NULL,
      object_kind text NOT NULL,
      object_id text NOT NULL,
      payload text NOT NULL,
      payload_hash text NOT NULL CHECK (length(payload_hash) = 64),
      previous_hash text NOT NULL CHECK (length(previous_hash) = 64),
      hash text NOT NULL UNIQUE CHECK (length(hash) = 64)
    )${tableEnd}`,
    `CREATE TABLE audit_head (
      id integer PRIMARY KEY CHECK (id = 1),
      sequence integer NOT NULL,
      hash text NOT NULL CHECK (length(hash) = 64)
    )${tableEnd}`,
    `INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '${'0'.repeat(64)}')`,
    'CREATE INDEX audit_entries_object ON audit_entries (object_kind, object_id)',
  ];
}
