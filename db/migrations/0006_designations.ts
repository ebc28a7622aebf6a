import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/**
 * The register of designations (MJK54 Ps.9). No row ever changes: a revocation is a row of its own, and its being there is the
 * state. Standards and linked findings are written before the row they belong to, so that nothing can be added to a decree later.
 */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [...tables(tableEnd), ...rules().flatMap((rule) => [...refuse(rule)])];
}

function tables(tableEnd: string): readonly string[] {
  const decree = `decree_number text NOT NULL CHECK (length(trim(decree_number)) BETWEEN 1 AND 200),
      decree_date text NOT NULL CHECK (${date('decree_date')})`;
  const reason = 'reason text NOT NULL CHECK (length(trim(reason)) BETWEEN 1 AND 10000)';
  const deed = `by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')})`;
  return [
    `CREATE TABLE designations (
      id text PRIMARY KEY,
      region_id text NOT NULL,
      unit_id text NOT NULL,
      assessment_id text NOT NULL REFERENCES assessments (id),
      kind text NOT NULL CHECK (kind IN ('BERTAHAP', 'PENUH')),
      ${decree},
      valid_from text NOT NULL CHECK (${date('valid_from')}),
      valid_until text NOT NULL CHECK (${date('valid_until')}),
      dual_role_user text REFERENCES users (id),
      ${deed},
      FOREIGN KEY (unit_id, region_id) REFERENCES units (id, region_id),
      CHECK (valid_from >= decree_date),
      CHECK (valid_until > valid_from)
    )${tableEnd}`,
    'CREATE INDEX designations_assessment ON designations (assessment_id)',
    'CREATE INDEX designations_region ON designations (region_id)',
    `CREATE TABLE designation_standards (
      designation_id text NOT NULL REFERENCES designations (id) DEFERRABLE INITIALLY DEFERRED,
      standard_code text NOT NULL,
      PRIMARY KEY (designation_id, standard_code)
    )${tableEnd}`,
    `CREATE TABLE designation_warnings (
      id text PRIMARY KEY,
      designation_id text NOT NULL REFERENCES designations (id),
      letter_number text NOT NULL CHECK (length(trim(letter_number)) BETWEEN 1 AND 200),
      letter_date text NOT NULL CHECK (${date('letter_date')}),
      ${reason},
      deadline text NOT NULL CHECK (${date('deadline')}),
      ${deed},
      UNIQUE (designation_id, letter_number),
      CHECK (deadline > letter_date)
    )${tableEnd}`,
    `CREATE TABLE designation_revocations (
      designation_id text PRIMARY KEY REFERENCES designations (id),
      ${decree},
      ${reason},
      effective_date text NOT NULL CHECK (${date('effective_date')}),
      dual_role_user text REFERENCES users (id),
      ${deed},
      CHECK (effective_date >= decree_date)
    )${tableEnd}`,
    `CREATE TABLE revocation_findings (
      designation_id text NOT NULL
        REFERENCES designation_revocations (designation_id) DEFERRABLE INITIALLY DEFERRED,
      finding_id text NOT NULL REFERENCES findings (id),
      PRIMARY KEY (designation_id, finding_id)
    )${tableEnd}`,
    `CREATE TABLE designation_scans (
      designation_id text NOT NULL REFERENCES designations (id),
      decree text NOT NULL CHECK (decree IN ('PENETAPAN', 'PENCABUTAN')),
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      md5 text NOT NULL CHECK (length(md5) = 32),
      size integer NOT NULL CHECK (size > 0),
      media_type text NOT NULL CHECK (media_type = 'application/pdf'),
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      ${deed},
      PRIMARY KEY (designation_id, decree)
    )${tableEnd}`,
    `ALTER TABLE region_settings ADD COLUMN publish_designations integer NOT NULL DEFAULT 0
      CHECK (publish_designations IN (0, 1))`,
  ];
}

const isRevoked = 'EXISTS (SELECT 1 FROM designation_revocations WHERE designation_id = NEW.designation_id)';
const decreeDate = '(SELECT decree_date FROM designations WHERE id = NEW.designation_id)';

const registers = [
  'designations',
  'designation_standards',
  'designation_warnings',
  'designation_revocations',
  'revocation_findings',
  'designation_scans',
];

function rules(): readonly RowRule[] {
  return [
    ...registers.flatMap(frozen),
    ...designationRules,
    ...afterwards,
    {
      name: 'assessments_designated_stay_final',
      table: 'assessments',
      on: 'UPDATE',
      when: `OLD.state = 'FINAL' AND NEW.state <> 'FINAL'
        AND EXISTS (SELECT 1 FROM designations WHERE assessment_id = OLD.id)`,
      message: 'an assessment a designation rests on stays final',
    },
  ];
}

const designationRules: readonly RowRule[] = [
  {
    name: 'designations_of_final_lpse',
    table: 'designations',
    on: 'INSERT',
    when: `NOT EXISTS (SELECT 1 FROM assessments a WHERE a.id = NEW.assessment_id AND a.state = 'FINAL'
      AND a.instrument_code = 'LPSE' AND a.unit_id = NEW.unit_id AND a.region_id = NEW.region_id)`,
    message: 'only the final LPSE assessment of the very unit is designated',
  },
  {
    name: 'designations_one_at_a_time',
    table: 'designations',
    on: 'INSERT',
    when: `EXISTS (SELECT 1 FROM designations d WHERE d.assessment_id = NEW.assessment_id AND NOT EXISTS
      (SELECT 1 FROM designation_revocations r WHERE r.designation_id = d.id))`,
    message: 'the assessment has a designation that is not revoked',
  },
  {
    name: 'designations_with_standards',
    table: 'designations',
    on: 'INSERT',
    when: 'NOT EXISTS (SELECT 1 FROM designation_standards WHERE designation_id = NEW.id)',
    message: 'a designation names at least one standard, written before it',
  },
  {
    name: 'designations_standards_in_scope',
    table: 'designations',
    on: 'INSERT',
    when: `EXISTS (SELECT 1 FROM designation_standards n WHERE n.designation_id = NEW.id AND NOT EXISTS
      (SELECT 1 FROM scope_standards s WHERE s.assessment_id = NEW.assessment_id
        AND s.standard_code = n.standard_code AND s.in_scope = 1))`,
    message: 'a standard outside the scope of the assessment is not designated',
  },
  {
    name: 'designation_standards_fixed',
    table: 'designation_standards',
    on: 'INSERT',
    when: 'EXISTS (SELECT 1 FROM designations WHERE id = NEW.designation_id)',
    message: 'the standards of a designation are those it was decided with',
  },
];

const afterwards: readonly RowRule[] = [
  {
    name: 'designation_warnings_in_time',
    table: 'designation_warnings',
    on: 'INSERT',
    when: `${isRevoked} OR NEW.letter_date < ${decreeDate}`,
    message: 'a warning comes after the decree and before the revocation',
  },
  {
    name: 'designation_revocations_in_time',
    table: 'designation_revocations',
    on: 'INSERT',
    when: `EXISTS (SELECT 1 FROM designations WHERE id = NEW.designation_id
      AND (NEW.decree_date < decree_date OR NEW.effective_date > valid_until))`,
    message: 'a revocation comes after the decree and within the validity',
  },
  {
    name: 'designation_revocations_own_findings',
    table: 'designation_revocations',
    on: 'INSERT',
    when: `EXISTS (SELECT 1 FROM revocation_findings l JOIN findings f ON f.id = l.finding_id
      JOIN assessments a ON a.id = f.assessment_id WHERE l.designation_id = NEW.designation_id
      AND a.unit_id <> (SELECT unit_id FROM designations WHERE id = NEW.designation_id))`,
    message: 'a revocation rests on findings of the very unit',
  },
  {
    name: 'revocation_findings_fixed',
    table: 'revocation_findings',
    on: 'INSERT',
    when: isRevoked,
    message: 'the findings of a revocation are those it was decided with',
  },
  {
    name: 'designation_scans_of_a_decree',
    table: 'designation_scans',
    on: 'INSERT',
    when: `NEW.decree = 'PENCABUTAN' AND NOT ${isRevoked}`,
    message: 'there is no revocation whose decree could be kept',
  },
];
