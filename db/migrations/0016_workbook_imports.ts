import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, instant, movesAllowed, oneOf, stateIs } from '#db/sql-types.ts';

const states = ['MENUNGGU', 'DIMASUKKAN', 'DIBATALKAN'];

/** Workbooks that came back from offline, each with what a person decided about it. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE workbook_imports (
      id text PRIMARY KEY,
      export_id text NOT NULL REFERENCES workbook_exports (id),
      assessment_id text NOT NULL REFERENCES assessments (id),
      filled text NOT NULL,
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
      file_sha256 text NOT NULL CHECK (length(file_sha256) = 64),
      file_size integer NOT NULL CHECK (file_size > 0),
      state text NOT NULL CHECK (${oneOf('state', states)}),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      decided_at text CHECK (${instant('decided_at')}),
      decisions text,
      CHECK ((state = 'MENUNGGU') = (decided_at IS NULL)),
      CHECK ((state = 'DIMASUKKAN') = (decisions IS NOT NULL))
    )${tableEnd}`,
    `CREATE UNIQUE INDEX workbook_imports_once ON workbook_imports (export_id) WHERE state = 'DIMASUKKAN'`,
    `CREATE UNIQUE INDEX workbook_imports_one_waiting ON workbook_imports (export_id, by_user, file_sha256)
      WHERE state = 'MENUNGGU'`,
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const moves = [
  ['MENUNGGU', 'DIMASUKKAN'],
  ['MENUNGGU', 'DIBATALKAN'],
];

const table = 'workbook_imports';
const sideIs = (side: string) => `(SELECT side FROM workbook_exports WHERE id = NEW.export_id) = '${side}'`;

const rules: readonly RowRule[] = [
  {
    name: 'workbook_imports_begin_waiting',
    table,
    on: 'INSERT',
    when: "NEW.state <> 'MENUNGGU'",
    message: 'a workbook that came back waits for a decision first',
  },
  {
    name: 'workbook_imports_of_their_export',
    table,
    on: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM workbook_exports out WHERE out.id = NEW.export_id
      AND out.assessment_id = NEW.assessment_id)`,
    message: 'a workbook comes back to the assessment it went out of',
  },
  {
    name: 'workbook_imports_legal_moves',
    table,
    on: 'UPDATE',
    when: `NOT (${movesAllowed(moves)})`,
    message: 'a workbook is decided on once',
  },
  {
    name: 'workbook_imports_fixed',
    table,
    on: 'UPDATE',
    when: changed([
      'id',
      'export_id',
      'assessment_id',
      'filled',
      'file_name',
      'file_sha256',
      'file_size',
      'by_user',
      'at',
    ]),
    message: 'what came back never changes',
  },
  {
    name: 'workbook_imports_in_their_turn',
    table,
    on: 'UPDATE',
    when: `NEW.state = 'DIMASUKKAN' AND NOT (
      (${sideIs('UNIT')} AND ${stateIs('NEW', ['DRAF', 'DIKEMBALIKAN'])})
      OR (${sideIs('PENILAI')} AND ${stateIs('NEW', ['PENILAIAN_FAKTUAL'])}))`,
    message: 'a workbook is taken in only while its side has the assessment',
  },
  {
    name: 'workbook_imports_never_deleted',
    table,
    on: 'DELETE',
    message: 'what came back is never deleted',
  },
];
