import type { SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant } from '#db/sql-types.ts';

/** What the assessors put beside the unit's answers: never in the same rows. */
export function statements({ tableEnd }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE assessors (
      assessment_id text NOT NULL REFERENCES assessments (id),
      user_id text NOT NULL REFERENCES users (id),
      lead integer NOT NULL CHECK (lead IN (0, 1)),
      appointment_number text NOT NULL CHECK (length(appointment_number) BETWEEN 1 AND 200),
      appointment_date text NOT NULL CHECK (${date('appointment_date')}),
      appointment_expires text NOT NULL CHECK (${date('appointment_expires')}),
      assigned_by text NOT NULL REFERENCES users (id),
      assigned_at text NOT NULL CHECK (${instant('assigned_at')}),
      released_at text CHECK (${instant('released_at')}),
      PRIMARY KEY (assessment_id, user_id),
      CHECK (appointment_expires >= appointment_date)
    )${tableEnd}`,
    'CREATE INDEX assessors_user ON assessors (user_id)',
    `CREATE UNIQUE INDEX assessors_one_lead ON assessors (assessment_id) WHERE lead = 1 AND released_at IS NULL`,
    `CREATE TABLE evidence_reviews (
      link_id text PRIMARY KEY REFERENCES evidence_links (id),
      status text NOT NULL CHECK (status IN ('DITERIMA', 'DITOLAK')),
      reason text CHECK (length(reason) <= 2000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK (status <> 'DITOLAK' OR length(trim(coalesce(reason, ''))) > 0)
    )${tableEnd}`,
    `CREATE TABLE not_applicable_rulings (
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      ruling text NOT NULL CHECK (ruling IN ('DITERIMA', 'DITOLAK')),
      note text NOT NULL CHECK (length(note) <= 2000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (assessment_id, criterion_id),
      CHECK (ruling <> 'DITOLAK' OR length(trim(note)) > 0)
    )${tableEnd}`,
    `CREATE TABLE verdicts (
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      value text NOT NULL CHECK (value IN
        ('TIDAK_DILAKUKAN', 'DALAM_PERENCANAAN', 'DITERAPKAN_SEBAGIAN', 'DITERAPKAN_MENYELURUH')),
      note text NOT NULL CHECK (length(note) <= 10000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (assessment_id, criterion_id)
    )${tableEnd}`,
    `CREATE TABLE assessor_notes (
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      user_id text NOT NULL REFERENCES users (id),
      note text NOT NULL CHECK (length(note) <= 10000),
      at text NOT NULL CHECK (${instant('at')}),
      PRIMARY KEY (assessment_id, criterion_id, user_id)
    )${tableEnd}`,
    `CREATE TABLE findings (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      criterion_id text NOT NULL,
      number integer NOT NULL CHECK (number >= 1),
      text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
      requested_action text NOT NULL CHECK (length(requested_action) BETWEEN 1 AND 10000),
      priority text NOT NULL CHECK (priority IN ('TINGGI', 'SEDANG', 'RENDAH')),
      target_date text NOT NULL CHECK (${date('target_date')}),
      state text NOT NULL CHECK (state IN ('BELUM', 'PROSES', 'SUDAH', 'DISETUJUI', 'DITOLAK')),
      pic text,
      action text CHECK (length(action) <= 10000),
      action_by text REFERENCES users (id),
      action_at text CHECK (${instant('action_at')}),
      decision_note text CHECK (length(decision_note) <= 10000),
      decided_by text REFERENCES users (id),
      decided_at text CHECK (${instant('decided_at')}),
      carried_over_to text CHECK (${date('carried_over_to')}),
      carried_from text UNIQUE REFERENCES findings (id),
      created_by text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (assessment_id, number),
      CHECK ((action_at IS NULL) = (action_by IS NULL)),
      CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
      CHECK (state NOT IN ('DISETUJUI', 'DITOLAK') OR decided_by IS NOT NULL),
      CHECK (state <> 'DITOLAK' OR length(trim(coalesce(decision_note, ''))) > 0),
      CHECK (state <> 'DISETUJUI' OR carried_over_to IS NULL),
      CHECK (state NOT IN ('SUDAH', 'DISETUJUI') OR (pic IS NOT NULL AND action IS NOT NULL))
    )${tableEnd}`,
    'CREATE INDEX findings_place ON findings (assessment_id, criterion_id)',
    `CREATE TABLE return_reasons (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      return_number integer NOT NULL CHECK (return_number >= 1),
      criterion_id text NOT NULL,
      reason text NOT NULL CHECK (length(trim(reason)) BETWEEN 1 AND 2000),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      UNIQUE (assessment_id, return_number, criterion_id)
    )${tableEnd}`,
    `CREATE TABLE snapshots (
      id text PRIMARY KEY,
      assessment_id text NOT NULL REFERENCES assessments (id),
      kind text NOT NULL CHECK (kind IN ('PENGAJUAN', 'HASIL_AKHIR')),
      number integer NOT NULL CHECK (number >= 1),
      content text NOT NULL,
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      by_user text NOT NULL REFERENCES users (id),
      at text NOT NULL CHECK (${instant('at')}),
      UNIQUE (assessment_id, kind, number)
    )${tableEnd}`,
  ];
}
