import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, date, instant, oneOf } from '#db/sql-types.ts';
import { frozen } from './0005_guards.ts';

/** The region's settings by section, each dated on its own; emblems; officials on behalf of others; one document's own words. */
export function statements(dialect: SchemaDialect): readonly string[] {
  const { tableEnd, refuse } = dialect;
  return [
    `CREATE TABLE emblems (
      sha256 text PRIMARY KEY CHECK (length(sha256) = 64),
      media_type text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
      width integer NOT NULL CHECK (width BETWEEN 32 AND 4000),
      height integer NOT NULL CHECK (height BETWEEN 32 AND 4000),
      size integer NOT NULL CHECK (size BETWEEN 1 AND 1048576),
      base64 text NOT NULL,
      created_at text NOT NULL CHECK (${instant('created_at')})
    )${tableEnd}`,
    datedSettings(dialect),
    ...copied,
    'DROP TABLE region_settings',
    ...officialColumns,
    documentOverrides(dialect),
    ...[...settingsRules, ...officialRules, ...overrideRules].flatMap((rule) => [...refuse(rule)]),
  ];
}

function datedSettings({ tableEnd }: SchemaDialect): string {
  const only = (section: string, columns: readonly string[]) =>
    columns.map((column) => `CHECK ((section = '${section}') = (${column} IS NOT NULL))`).join(',\n');
  return `CREATE TABLE dated_settings (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      section text NOT NULL CHECK (${oneOf('section', ['KOP', 'LAMBANG', 'NASKAH', 'KEBIJAKAN'])}),
      number integer NOT NULL CHECK (number > 0),
      valid_from text NOT NULL CHECK (${date('valid_from')}),
      entered_on text NOT NULL CHECK (${date('entered_on')}),
      removed_on text CHECK (${date('removed_on')}),
      letterhead text,
      emblem_sha256 text REFERENCES emblems (sha256),
      paper text CHECK (paper IN ('F4', 'A4')),
      margin_left integer CHECK (margin_left BETWEEN 15 AND 50),
      margin_top integer CHECK (margin_top BETWEEN 10 AND 50),
      margin_right integer CHECK (margin_right BETWEEN 10 AND 40),
      margin_bottom integer CHECK (margin_bottom BETWEEN 20 AND 50),
      font_size real CHECK (font_size BETWEEN 10 AND 12.5),
      place text CHECK (length(place) <= 100),
      legal_basis text,
      carbon_copies text,
      initials text,
      policy_kind text CHECK (policy_kind IN ('SEMUA', 'AMBANG')),
      policy_threshold integer CHECK (policy_threshold BETWEEN 0 AND 100),
      procedure_reference text,
      show_budget_standard integer CHECK (show_budget_standard IN (0, 1)),
      show_factual_early integer CHECK (show_factual_early IN (0, 1)),
      publish_designations integer CHECK (publish_designations IN (0, 1)),
      created_by text REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      UNIQUE (region_id, section, number),
      CHECK (valid_from >= entered_on),
      CHECK (removed_on < valid_from),
      CHECK (emblem_sha256 IS NULL OR section = 'LAMBANG'),
      CHECK ((policy_kind IS NOT NULL AND policy_kind = 'AMBANG') = (policy_threshold IS NOT NULL)),
      ${only('KOP', ['letterhead'])},
      ${only('NASKAH', pageColumns)},
      ${only('KEBIJAKAN', policyColumns)}
    )${tableEnd}`;
}

const pageColumns = [
  'paper',
  'margin_left',
  'margin_top',
  'margin_right',
  'margin_bottom',
  'font_size',
  'place',
  'legal_basis',
  'carbon_copies',
  'initials',
];

const policyColumns = [
  'policy_kind',
  'procedure_reference',
  'show_budget_standard',
  'show_factual_early',
  'publish_designations',
];

const ordered = `(SELECT count(*) FROM region_settings o
  WHERE o.region_id = s.region_id AND o.valid_from <= s.valid_from)`;

const head = 'id, region_id, section, number, valid_from, entered_on, created_at';

function headOf(section: string): string {
  return `'${section.toLowerCase()}-' || s.id, s.region_id, '${section}', ${ordered}, s.valid_from, s.valid_from, s.created_at`;
}

const copied: readonly string[] = [
  `INSERT INTO dated_settings (${head}, letterhead)
    SELECT ${headOf('KOP')}, s.letterhead FROM region_settings s`,
  `INSERT INTO dated_settings (${head}, ${pageColumns.join(', ')})
    SELECT ${headOf('NASKAH')}, s.paper, 30, 20, 20, 25, 11, s.place, s.legal_basis,
      '{"designation":' || s.carbon_copies || ',"quarterly":' || s.carbon_copies || '}', '[]'
    FROM region_settings s`,
  `INSERT INTO dated_settings (${head}, ${policyColumns.join(', ')}, policy_threshold)
    SELECT ${headOf('KEBIJAKAN')}, s.policy_kind, s.procedure_reference, s.show_budget_standard,
      s.show_factual_early, s.publish_designations, s.policy_threshold
    FROM region_settings s`,
];

const officialColumns: readonly string[] = [
  `ALTER TABLE officials ADD COLUMN signing text NOT NULL DEFAULT 'SENDIRI'
    CHECK (signing IN ('SENDIRI', 'AN', 'UB'))`,
  `ALTER TABLE officials ADD COLUMN on_behalf_of text NOT NULL DEFAULT ''
    CHECK ((signing = 'SENDIRI') = (on_behalf_of = ''))`,
  `ALTER TABLE officials ADD COLUMN through text NOT NULL DEFAULT '' CHECK (through = '' OR signing = 'UB')`,
  `ALTER TABLE officials ADD COLUMN entered_on text NOT NULL DEFAULT '2026-01-01'
    CHECK (${date('entered_on')})`,
  `ALTER TABLE officials ADD COLUMN removed_on text
    CHECK (removed_on IS NULL OR removed_on < valid_from OR removed_on = entered_on)`,
];

/** NULL in a column: the region's standard holds. */
function documentOverrides({ tableEnd }: SchemaDialect): string {
  return `CREATE TABLE document_overrides (
      id text PRIMARY KEY,
      report_id text UNIQUE REFERENCES quarterly_reports (id),
      assessment_id text UNIQUE REFERENCES assessments (id),
      place text CHECK (length(place) BETWEEN 1 AND 100),
      legal_basis text,
      carbon_copies text,
      assessor_copies text,
      initials text,
      updated_by text NOT NULL REFERENCES users (id),
      updated_at text NOT NULL CHECK (${instant('updated_at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK ((report_id IS NULL) <> (assessment_id IS NULL)),
      CHECK (assessor_copies IS NULL OR assessment_id IS NOT NULL),
      CHECK (initials IS NULL OR report_id IS NOT NULL)
    )${tableEnd}`;
}

const settingsRules: readonly RowRule[] = [
  {
    name: 'dated_settings_fixed',
    table: 'dated_settings',
    on: 'UPDATE',
    when: `OLD.removed_on IS NOT NULL OR NEW.removed_on IS NULL OR ${changed([
      'id',
      'region_id',
      'section',
      'number',
      'valid_from',
      'entered_on',
      'letterhead',
      'emblem_sha256',
      ...pageColumns,
      ...policyColumns,
      'policy_threshold',
      'created_by',
      'created_at',
    ])}`,
    message: 'settings never change; those that have not begun can be removed once',
  },
  {
    name: 'dated_settings_never_deleted',
    table: 'dated_settings',
    on: 'DELETE',
    message: 'settings are never deleted',
  },
  ...frozen('emblems'),
];

const overlapping = `NEW.removed_on IS NULL AND EXISTS (SELECT 1 FROM officials o
  WHERE o.id <> NEW.id AND o.removed_on IS NULL AND o.region_id = NEW.region_id AND o.role = NEW.role
    AND o.unit_id IS NOT DISTINCT FROM NEW.unit_id
    AND o.valid_from <= COALESCE(NEW.valid_until, '9999-12-31')
    AND COALESCE(o.valid_until, '9999-12-31') >= NEW.valid_from)`;

const officialRules: readonly RowRule[] = [
  ...(['INSERT', 'UPDATE'] as const).map((on) => ({
    name: `officials_${on.toLowerCase()}_one_a_day`,
    table: 'officials',
    on,
    when: overlapping,
    message: 'one official signs for a role on each day',
  })),
  {
    name: 'officials_fixed',
    table: 'officials',
    on: 'UPDATE',
    when: `OLD.removed_on IS NOT NULL OR ${changed([
      'id',
      'region_id',
      'unit_id',
      'role',
      'position',
      'prefix',
      'signing',
      'on_behalf_of',
      'through',
      'name',
      'rank',
      'employee_number',
      'valid_from',
      'entered_on',
    ])}`,
    message: 'an official never changes; the last day is set, or one who has not begun is removed',
  },
  {
    name: 'officials_never_deleted',
    table: 'officials',
    on: 'DELETE',
    message: 'officials are never deleted',
  },
];

const overrideRules: readonly RowRule[] = (['INSERT', 'UPDATE', 'DELETE'] as const).map((on) => {
  const row = on === 'DELETE' ? 'OLD' : 'NEW';
  return {
    name: `document_overrides_${on.toLowerCase()}_of_a_draft`,
    table: 'document_overrides',
    on,
    when: `(SELECT state FROM quarterly_reports WHERE id = ${row}.report_id) <> 'DRAF'
      OR (SELECT state FROM assessments WHERE id = ${row}.assessment_id) = 'FINAL'`,
    message: 'a document that is signed or final keeps its own words',
  };
});
