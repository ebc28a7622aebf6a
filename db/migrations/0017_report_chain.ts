import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { instant } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** Notes on signed reports, and what a revision or a withdrawal forbids. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE report_notes (
      id text PRIMARY KEY,
      report_id text NOT NULL REFERENCES quarterly_reports (id),
      text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')})
    )${tableEnd}`,
    'CREATE INDEX report_notes_report ON report_notes (report_id)',
    ...rules.flatMap((rule) => [...refuse(rule)]),
  ];
}

const replaced = (issuance: string) =>
  `EXISTS (SELECT 1 FROM issuances later WHERE later.replaces_id = ${issuance})`;

const withdrawn = (issuance: string) =>
  `EXISTS (SELECT 1 FROM issuance_withdrawals gone WHERE gone.issuance_id = ${issuance})`;

const rules: readonly RowRule[] = [
  ...frozen('report_notes'),
  {
    name: 'report_notes_on_signed',
    table: 'report_notes',
    on: 'INSERT',
    when: `(SELECT state FROM quarterly_reports WHERE id = NEW.report_id) = 'DRAF'`,
    message: 'a report is noted on once it is signed',
  },
  {
    name: 'quarterly_reports_stay_once_gone',
    table: 'quarterly_reports',
    on: 'UPDATE',
    when: `OLD.state <> NEW.state AND EXISTS (SELECT 1 FROM issuances own WHERE own.report_id = OLD.id
      AND (${replaced('own.id')} OR ${withdrawn('own.id')}))`,
    message: 'a replaced or withdrawn report goes no further',
  },
  {
    name: 'quarterly_reports_revise_signed',
    table: 'quarterly_reports',
    on: 'INSERT',
    when: `NEW.revision > 0 AND NOT EXISTS (SELECT 1 FROM quarterly_reports earlier
      WHERE earlier.unit_id = NEW.unit_id AND earlier.year = NEW.year AND earlier.quarter = NEW.quarter
      AND earlier.revision = NEW.revision - 1 AND earlier.state <> 'DRAF')`,
    message: 'a revision follows the signed report before it',
  },
  {
    name: 'issuances_of_what_was_frozen',
    table: 'issuances',
    on: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM quarterly_reports report WHERE report.id = NEW.report_id
        AND report.unit_id = NEW.unit_id AND report.revision = NEW.revision AND report.model_sha256 = NEW.model_sha256)
      AND NOT EXISTS (SELECT 1 FROM snapshots result JOIN assessments judged ON judged.id = result.assessment_id
        WHERE judged.id = NEW.assessment_id AND judged.unit_id = NEW.unit_id AND judged.state = 'FINAL'
        AND result.kind = 'HASIL_AKHIR' AND result.sha256 = NEW.model_sha256)`,
    message: 'what is issued was frozen before',
  },
  {
    name: 'issuances_replace_the_same',
    table: 'issuances',
    on: 'INSERT',
    when: `NEW.replaces_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM issuances earlier WHERE earlier.id = NEW.replaces_id
      AND (earlier.assessment_id = NEW.assessment_id OR EXISTS (SELECT 1 FROM quarterly_reports then_signed
        JOIN quarterly_reports now_signed ON now_signed.unit_id = then_signed.unit_id
        AND now_signed.year = then_signed.year AND now_signed.quarter = then_signed.quarter
        WHERE then_signed.id = earlier.report_id AND now_signed.id = NEW.report_id)))`,
    message: 'a revision replaces an issue of the same assessment, or of the same quarter',
  },
  {
    name: 'issuance_withdrawals_of_what_stands',
    table: 'issuance_withdrawals',
    on: 'INSERT',
    when: replaced('NEW.issuance_id'),
    message: 'what was replaced is not withdrawn any more',
  },
];
