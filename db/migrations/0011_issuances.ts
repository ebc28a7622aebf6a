import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, date, instant, oneOf } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** What went out as official documents, their bytes, and what was withdrawn. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE issuances (
      id text PRIMARY KEY,
      code text NOT NULL UNIQUE CHECK (length(code) = 32),
      region_id text NOT NULL,
      unit_id text NOT NULL,
      subject text NOT NULL CHECK (${oneOf('subject', ['LAPORAN_TRIWULAN', 'HASIL_PENILAIAN'])}),
      report_id text UNIQUE REFERENCES quarterly_reports (id),
      assessment_id text REFERENCES assessments (id),
      revision integer NOT NULL CHECK (revision >= 0),
      number text CHECK (length(number) BETWEEN 1 AND 200),
      date text NOT NULL CHECK (${date('date')}),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
      model_sha256 text NOT NULL CHECK (length(model_sha256) = 64),
      replaces_id text UNIQUE REFERENCES issuances (id),
      issued_by text NOT NULL REFERENCES users (id),
      issued_at text NOT NULL CHECK (${instant('issued_at')}),
      UNIQUE (assessment_id, revision),
      FOREIGN KEY (unit_id, region_id) REFERENCES units (id, region_id),
      CHECK ((subject = 'LAPORAN_TRIWULAN') = (report_id IS NOT NULL)),
      CHECK ((subject = 'HASIL_PENILAIAN') = (assessment_id IS NOT NULL)),
      CHECK (replaces_id <> id)
    )${tableEnd}`,
    `CREATE TABLE issued_files (
      issuance_id text NOT NULL REFERENCES issuances (id),
      kind text NOT NULL CHECK (${oneOf('kind', ['quarterly', 'minutes', 'assessor-pdf', 'assessor-workbook'])}),
      form text NOT NULL CHECK (${oneOf('form', ['TERBIT', 'SIAP_TTE'])}),
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      size integer NOT NULL CHECK (size > 0),
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      drawn_at text NOT NULL CHECK (${instant('drawn_at')}),
      PRIMARY KEY (issuance_id, kind, form)
    )${tableEnd}`,
    `CREATE TABLE issuance_withdrawals (
      issuance_id text PRIMARY KEY REFERENCES issuances (id),
      reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 10000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')})
    )${tableEnd}`,
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const rules: readonly RowRule[] = [
  {
    name: 'issuances_fixed',
    table: 'issuances',
    on: 'UPDATE',
    when: `OLD.number IS NOT NULL OR ${changed([
      'id',
      'code',
      'region_id',
      'unit_id',
      'subject',
      'report_id',
      'assessment_id',
      'revision',
      'date',
      'title',
      'model_sha256',
      'replaces_id',
      'issued_by',
      'issued_at',
    ])}`,
    message: 'what was issued never changes; a missing number is added once',
  },
  {
    name: 'issuances_never_deleted',
    table: 'issuances',
    on: 'DELETE',
    message: 'what was issued is never deleted',
  },
  {
    name: 'issuances_replace_their_own',
    table: 'issuances',
    on: 'INSERT',
    when: `NEW.replaces_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM issuances earlier WHERE earlier.id = NEW.replaces_id
      AND earlier.unit_id = NEW.unit_id AND earlier.subject = NEW.subject AND earlier.revision < NEW.revision)`,
    message: 'a revision replaces an earlier issue of the same unit and subject',
  },
  ...frozen('issued_files'),
  ...frozen('issuance_withdrawals'),
];
