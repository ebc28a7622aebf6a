import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, date, instant, movesAllowed, oneOf } from '#db/sql-types.ts';

const states = ['RANCANGAN', 'DISERAHKAN', 'DITETAPKAN', 'DITOLAK', 'DITARIK'];

/** A region's own versions of the checklists, set by a Keputusan Kepala Dinas (MJK54 Ps.6(4), 7(4), 8(4)). */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE instrument_versions (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      instrument_code text NOT NULL CHECK (${oneOf('instrument_code', ['LPSE', 'JARINGAN', 'WEBSITE'])}),
      instrument_version integer NOT NULL CHECK (instrument_version >= 1),
      content text NOT NULL,
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
      state text NOT NULL CHECK (${oneOf('state', states)}),
      imported_by text NOT NULL REFERENCES users (id),
      imported_at text NOT NULL CHECK (${instant('imported_at')}),
      handed_over_by text REFERENCES users (id),
      handed_over_at text CHECK (${instant('handed_over_at')}),
      decided_by text REFERENCES users (id),
      decided_at text CHECK (${instant('decided_at')}),
      decree_number text CHECK (length(trim(decree_number)) BETWEEN 1 AND 200),
      decree_date text CHECK (${date('decree_date')}),
      effective_from text CHECK (${date('effective_from')}),
      reason text CHECK (length(trim(reason)) BETWEEN 1 AND 2000),
      withdrawn_by text REFERENCES users (id),
      withdrawn_at text CHECK (${instant('withdrawn_at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK ((handed_over_by IS NULL) = (handed_over_at IS NULL)),
      CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
      CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
      CHECK (state <> 'RANCANGAN' OR handed_over_at IS NULL),
      CHECK (${oneOf('state', ['RANCANGAN', 'DITARIK'])} OR handed_over_at IS NOT NULL),
      CHECK ((${oneOf('state', ['DITETAPKAN', 'DITOLAK'])}) = (decided_at IS NOT NULL)),
      CHECK ((state = 'DITETAPKAN') = (decree_number IS NOT NULL)),
      CHECK ((decree_number IS NULL) = (decree_date IS NULL)),
      CHECK ((decree_number IS NULL) = (effective_from IS NULL)),
      CHECK ((state = 'DITOLAK') = (reason IS NOT NULL)),
      CHECK ((state = 'DITARIK') = (withdrawn_at IS NOT NULL)),
      CHECK (decided_by <> imported_by AND decided_by <> handed_over_by),
      CHECK (effective_from >= decree_date)
    )${tableEnd}`,
    `CREATE UNIQUE INDEX instrument_versions_number
      ON instrument_versions (region_id, instrument_code, instrument_version)
      WHERE state <> 'DITOLAK' AND state <> 'DITARIK'`,
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const moves = [
  ['RANCANGAN', 'DISERAHKAN'],
  ['RANCANGAN', 'DITARIK'],
  ['DISERAHKAN', 'DITETAPKAN'],
  ['DISERAHKAN', 'DITOLAK'],
  ['DISERAHKAN', 'DITARIK'],
];

const table = 'instrument_versions';

const rules: readonly RowRule[] = [
  {
    name: 'instrument_versions_begin_as_draft',
    table,
    on: 'INSERT',
    when: "NEW.state <> 'RANCANGAN'",
    message: 'a version begins as a draft',
  },
  {
    name: 'instrument_versions_legal_moves',
    table,
    on: 'UPDATE',
    when: `OLD.state <> NEW.state AND NOT (${movesAllowed(moves)})`,
    message: 'this move of the version is not allowed',
  },
  {
    name: 'instrument_versions_settled',
    table,
    on: 'UPDATE',
    when: oneOf('OLD.state', ['DITETAPKAN', 'DITOLAK', 'DITARIK']),
    message: 'a settled version never changes',
  },
  {
    name: 'instrument_versions_fixed',
    table,
    on: 'UPDATE',
    when: changed([
      'id',
      'region_id',
      'instrument_code',
      'instrument_version',
      'content',
      'sha256',
      'file_name',
      'imported_by',
      'imported_at',
    ]),
    message: 'what a version says never changes',
  },
  {
    name: 'instrument_versions_handed_over_once',
    table,
    on: 'UPDATE',
    when: `OLD.handed_over_at IS NOT NULL AND (${changed(['handed_over_by', 'handed_over_at'])})`,
    message: 'a version is handed over once',
  },
  {
    name: 'instrument_versions_in_order',
    table,
    on: 'UPDATE',
    when: `NEW.state = 'DITETAPKAN' AND EXISTS (SELECT 1 FROM instrument_versions earlier
      WHERE earlier.region_id = NEW.region_id AND earlier.instrument_code = NEW.instrument_code
        AND earlier.state = 'DITETAPKAN'
        AND (earlier.instrument_version >= NEW.instrument_version OR earlier.effective_from > NEW.effective_from))`,
    message: 'versions are published in the order of their numbers and dates',
  },
  {
    name: 'instrument_versions_never_deleted',
    table,
    on: 'DELETE',
    message: 'rows of this table are never deleted',
  },
];
