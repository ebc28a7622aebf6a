import type { SchemaDialect } from '#db/dialects/dialect.ts';
import { date, instant, oneOf } from '#db/sql-types.ts';

// Written out, not imported: a migration stays what it was when the application's lists grow.
const roles = [
  'KEPALA_LPSE',
  'TIM_LPSE',
  'PENYELENGGARA_JARINGAN_WEB',
  'OPERATOR_WEB',
  'PENILAI',
  'KETUA_TIM_PENILAI',
  'KEPALA_DINAS',
  'ASISTEN',
  'SEKDA',
  'WALIKOTA',
  'INSPEKTUR',
  'ADMIN_SISTEM',
];

/** Regions, their dated settings, units, people, roles, sessions. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [
    `CREATE TABLE regions (
      id text PRIMARY KEY,
      code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 40),
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      kind text NOT NULL CHECK (kind IN ('KOTA', 'KABUPATEN', 'PROVINSI')),
      head_title text NOT NULL CHECK (length(head_title) BETWEEN 1 AND 60),
      zone text NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1
    )${tableEnd}`,
    `CREATE TABLE region_settings (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      valid_from text NOT NULL CHECK (${date('valid_from')}),
      paper text NOT NULL CHECK (paper IN ('F4', 'A4')),
      letterhead text NOT NULL,
      place text NOT NULL DEFAULT '' CHECK (length(place) <= 100),
      legal_basis text NOT NULL,
      carbon_copies text NOT NULL,
      policy_kind text NOT NULL CHECK (policy_kind IN ('SEMUA', 'AMBANG')),
      policy_threshold integer CHECK (policy_threshold BETWEEN 0 AND 100),
      procedure_reference text NOT NULL,
      show_budget_standard integer NOT NULL CHECK (show_budget_standard IN (0, 1)),
      show_factual_early integer NOT NULL CHECK (show_factual_early IN (0, 1)),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      UNIQUE (region_id, valid_from),
      CHECK ((policy_kind = 'AMBANG') = (policy_threshold IS NOT NULL))
    )${tableEnd}`,
    `CREATE TABLE units (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      code text NOT NULL CHECK (length(code) BETWEEN 2 AND 40),
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      kind text NOT NULL CHECK (kind IN ('LPSE', 'BIDANG_DATA_ELEKTRONIK', 'PERANGKAT_DAERAH')),
      quota_mib integer NOT NULL CHECK (quota_mib >= 0),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      UNIQUE (region_id, code),
      UNIQUE (id, region_id)
    )${tableEnd}`,
    `CREATE TABLE users (
      id text PRIMARY KEY,
      email text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      employee_number text CHECK (length(employee_number) = 18),
      rank text,
      password_hash text,
      status text NOT NULL CHECK (status IN ('DIUNDANG', 'AKTIF', 'NONAKTIF')),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      version integer NOT NULL DEFAULT 1,
      CHECK (status <> 'AKTIF' OR password_hash IS NOT NULL)
    )${tableEnd}`,
    `CREATE TABLE officials (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      unit_id text REFERENCES units (id),
      role text NOT NULL CHECK (${oneOf('role', roles)}),
      position text NOT NULL,
      prefix text NOT NULL,
      name text NOT NULL,
      rank text,
      employee_number text CHECK (length(employee_number) = 18),
      valid_from text NOT NULL CHECK (${date('valid_from')}),
      valid_until text CHECK (valid_until >= valid_from)
    )${tableEnd}`,
    `CREATE TABLE role_assignments (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES users (id),
      role text NOT NULL CHECK (${oneOf('role', roles)}),
      region_id text REFERENCES regions (id),
      unit_id text,
      valid_from text NOT NULL CHECK (${date('valid_from')}),
      valid_until text CHECK (${date('valid_until')}),
      granted_by text REFERENCES users (id),
      granted_at text NOT NULL CHECK (${instant('granted_at')}),
      FOREIGN KEY (unit_id, region_id) REFERENCES units (id, region_id),
      CHECK (unit_id IS NULL OR region_id IS NOT NULL),
      CHECK ((unit_id IS NOT NULL) =
        (role IN ('KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB', 'OPERATOR_WEB'))),
      CHECK (role IN ('PENILAI', 'KETUA_TIM_PENILAI', 'ADMIN_SISTEM') OR region_id IS NOT NULL),
      CHECK (role NOT IN ('PENILAI', 'KETUA_TIM_PENILAI') OR region_id IS NULL)
    )${tableEnd}`,
    'CREATE INDEX role_assignments_user ON role_assignments (user_id)',
    `CREATE TABLE sessions (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      seen_at text NOT NULL CHECK (${instant('seen_at')}),
      expires_at text NOT NULL CHECK (${instant('expires_at')}),
      device text NOT NULL,
      renewal_due integer NOT NULL DEFAULT 0 CHECK (renewal_due IN (0, 1))
    )${tableEnd}`,
    'CREATE INDEX sessions_user ON sessions (user_id)',
    `CREATE TABLE one_time_links (
      id text PRIMARY KEY,
      purpose text NOT NULL CHECK (purpose IN ('UNDANGAN', 'ATUR_ULANG', 'MULAI')),
      user_id text REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')}),
      expires_at text NOT NULL CHECK (${instant('expires_at')}),
      used_at text CHECK (${instant('used_at')}),
      CHECK ((purpose = 'MULAI') = (user_id IS NULL))
    )${tableEnd}`,
    `CREATE TABLE sign_in_attempts (
      account text PRIMARY KEY,
      failures integer NOT NULL CHECK (failures >= 0),
      last_failed_at text NOT NULL CHECK (${instant('last_failed_at')})
    )${tableEnd}`,
    `CREATE TABLE known_devices (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES users (id),
      created_at text NOT NULL CHECK (${instant('created_at')})
    )${tableEnd}`,
    ...refuse({
      name: 'users_never_deleted',
      table: 'users',
      on: 'DELETE',
      message: 'a person is deactivated, never deleted',
    }),
    ...refuse({
      name: 'link_used_once',
      table: 'one_time_links',
      on: 'UPDATE',
      when: 'OLD.used_at IS NOT NULL',
      message: 'a one-time link works once',
    }),
  ];
}
