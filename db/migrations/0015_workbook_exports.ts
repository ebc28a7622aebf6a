import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { instant, oneOf, stateIs } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** What went out with each workbook to be filled in offline; what comes back is compared with it. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE workbook_exports (
      id text PRIMARY KEY CHECK (length(id) = 32),
      assessment_id text NOT NULL REFERENCES assessments (id),
      side text NOT NULL CHECK (${oneOf('side', ['UNIT', 'PENILAI'])}),
      instrument_code text NOT NULL CHECK (${oneOf('instrument_code', ['LPSE', 'JARINGAN', 'WEBSITE'])}),
      instrument_version integer NOT NULL CHECK (instrument_version > 0),
      exported_by text NOT NULL REFERENCES users (id),
      exported_at text NOT NULL CHECK (${instant('exported_at')}),
      base text NOT NULL CHECK (length(base) > 2),
      fingerprint text NOT NULL CHECK (length(fingerprint) = 64)
    )${tableEnd}`,
    'CREATE INDEX workbook_exports_of_assessment ON workbook_exports (assessment_id)',
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const rules: readonly RowRule[] = [
  {
    name: 'workbook_exports_while_it_can_be_filled',
    table: 'workbook_exports',
    on: 'INSERT',
    when: `NOT ((NEW.side = 'UNIT' AND ${stateIs('NEW', ['DRAF', 'DIKEMBALIKAN'])})
      OR (NEW.side = 'PENILAI' AND ${stateIs('NEW', ['PENILAIAN_FAKTUAL'])}))`,
    message: 'a workbook goes out while its side may work on the assessment',
  },
  {
    name: 'workbook_exports_of_pinned_instrument',
    table: 'workbook_exports',
    on: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM assessments WHERE id = NEW.assessment_id
      AND instrument_code = NEW.instrument_code AND instrument_version = NEW.instrument_version)`,
    message: 'a workbook holds the instrument its assessment is pinned to',
  },
  ...frozen('workbook_exports'),
];
