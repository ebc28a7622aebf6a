import type { SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant, oneOf } from '#db/sql-types.ts';

const states = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'PENILAIAN_FAKTUAL',
  'TINDAKAN_PERBAIKAN',
  'VERIFIKASI_PERBAIKAN',
  'FINAL',
  'DIBUKA_KEMBALI',
];

const verdictValues = [
  'TIDAK_DILAKUKAN',
  'DALAM_PERENCANAAN',
  'DITERAPKAN_SEBAGIAN',
  'DITERAPKAN_MENYELURUH',
];

/** Periods, assessments and what the unit puts into them. */
export function statements({ tableEnd }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE periods (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
      quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
      created_by text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (region_id, year, quarter),
      UNIQUE (id, region_id)
    )${tableEnd}`,
    `CREATE TABLE period_windows (
      period_id text NOT NULL REFERENCES periods (id),
      stage text NOT NULL CHECK (stage IN ('BIMBINGAN_TEKNIS', 'PENILAIAN_MANDIRI', 'PENILAIAN_FAKTUAL')),
      opens_at text NOT NULL CHECK (${instant('opens_at')}),
      closes_at text NOT NULL CHECK (${instant('closes_at')}),
      PRIMARY KEY (period_id, stage),
      CHECK (closes_at > opens_at)
    )${tableEnd}`,
    `CREATE TABLE assessments (
      id text PRIMARY KEY,
      region_id text NOT NULL,
      unit_id text NOT NULL,
      period_id text NOT NULL,
      instrument_code text NOT NULL CHECK (instrument_code IN ('LPSE', 'JARINGAN', 'WEBSITE')),
      instrument_version integer NOT NULL CHECK (instrument_version >= 1),
      reference_date text NOT NULL CHECK (${date('reference_date')}),
      policy_kind text NOT NULL CHECK (policy_kind IN ('SEMUA', 'AMBANG')),
      policy_threshold integer CHECK (policy_threshold BETWEEN 0 AND 100),
      show_budget_standard integer NOT NULL CHECK (show_budget_standard IN (0, 1)),
      show_factual_early integer NOT NULL CHECK (show_factual_early IN (0, 1)),
      state text NOT NULL CHECK (${oneOf('state', states)}),
      return_count integer NOT NULL DEFAULT 0 CHECK (return_count >= 0),
      submitted_at text CHECK (${instant('submitted_at')}),
      submitted_by text REFERENCES users (id),
      finalised_at text CHECK (${instant('finalised_at')}),
      finalised_by text REFERENCES users (id),
      created_by text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (period_id, unit_id, instrument_code),
      FOREIGN KEY (unit_id, region_id) REFERENCES units (id, region_id),
      FOREIGN KEY (period_id, region_id) REFERENCES periods (id, region_id),
      CHECK ((policy_kind = 'AMBANG') = (policy_threshold IS NOT NULL)),
      CHECK ((state = 'DRAF') = (submitted_at IS NULL)),
      CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
      CHECK ((state = 'FINAL') = (finalised_at IS NOT NULL)),
      CHECK ((finalised_at IS NULL) = (finalised_by IS NULL))
    )${tableEnd}`,
    'CREATE INDEX assessments_unit ON assessments (unit_id)',
    'CREATE INDEX assessments_region ON assessments (region_id)',
    `CREATE TABLE assessment_steps (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      from_state text CHECK (${oneOf('from_state', states)}),
      to_state text NOT NULL CHECK (${oneOf('to_state', states)}),
      reason text,
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')})
    )${tableEnd}`,
    'CREATE INDEX assessment_steps_assessment ON assessment_steps (assessment_id)',
    `CREATE TABLE scope_standards (
      assessment_id text NOT NULL REFERENCES assessments (id),
      standard_code text NOT NULL,
      in_scope integer NOT NULL CHECK (in_scope IN (0, 1)),
      reason text,
      PRIMARY KEY (assessment_id, standard_code)
    )${tableEnd}`,
    `CREATE TABLE standard_assignees (
      assessment_id text NOT NULL,
      standard_code text NOT NULL,
      user_id text NOT NULL REFERENCES users (id),
      PRIMARY KEY (assessment_id, standard_code, user_id),
      FOREIGN KEY (assessment_id, standard_code) REFERENCES scope_standards (assessment_id, standard_code)
    )${tableEnd}`,
    `CREATE TABLE answers (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      value text CHECK (${oneOf('value', [...verdictValues, 'TIDAK_BERLAKU'])}),
      note text NOT NULL CHECK (length(note) <= 10000),
      updated_by text NOT NULL REFERENCES users (id),
      updated_at text NOT NULL CHECK (${instant('updated_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (assessment_id, criterion_id),
      CHECK (value <> 'TIDAK_BERLAKU' OR length(trim(note)) > 0)
    )${tableEnd}`,
    `CREATE TABLE evidence (
      id text PRIMARY KEY,
      unit_id text NOT NULL REFERENCES units (id),
      period_id text REFERENCES periods (id),
      kind text NOT NULL CHECK (kind IN ('DOKUMEN', 'DOKUMEN_RENCANA', 'PERNYATAAN_NIHIL')),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      document_number text CHECK (length(document_number) BETWEEN 1 AND 200),
      document_date text NOT NULL CHECK (${date('document_date')}),
      confidentiality text NOT NULL CHECK (confidentiality IN ('TERBUKA', 'TERBATAS', 'RAHASIA')),
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      md5 text NOT NULL CHECK (length(md5) = 32),
      size integer NOT NULL CHECK (size > 0),
      media_type text NOT NULL,
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      uploaded_by text NOT NULL REFERENCES users (id),
      uploaded_at text NOT NULL CHECK (${instant('uploaded_at')}),
      deleted_by text REFERENCES users (id),
      deleted_at text CHECK (${instant('deleted_at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK ((deleted_at IS NULL) = (deleted_by IS NULL))
    )${tableEnd}`,
    'CREATE INDEX evidence_unit ON evidence (unit_id)',
    'CREATE INDEX evidence_sha256 ON evidence (sha256)',
    `CREATE TABLE evidence_links (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      evidence_id text NOT NULL REFERENCES evidence (id),
      page text NOT NULL CHECK (length(page) <= 100),
      remark text NOT NULL CHECK (length(remark) <= 2000),
      linked_by text NOT NULL REFERENCES users (id),
      linked_at text NOT NULL CHECK (${instant('linked_at')}),
      removed_by text REFERENCES users (id),
      removed_at text CHECK (${instant('removed_at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK ((removed_at IS NULL) = (removed_by IS NULL))
    )${tableEnd}`,
    'CREATE INDEX evidence_links_place ON evidence_links (assessment_id, criterion_id)',
    'CREATE INDEX evidence_links_evidence ON evidence_links (evidence_id)',
    `CREATE UNIQUE INDEX evidence_links_once ON evidence_links (assessment_id, criterion_id, evidence_id)
      WHERE removed_at IS NULL`,
  ];
}
