import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, date, instant, oneOf } from '#db/sql-types.ts';

/** Bimbingan teknis, the first stage of a period (MJK54 Ps.14(1)): the session, who is invited, who came, what was handed out. */
export function statements({ tableEnd, refuse }: SchemaDialect): readonly string[] {
  return [...tables(tableEnd), ...rules.flatMap((rule) => [...refuse(rule)])];
}

function tables(tableEnd: string): string[] {
  return [
    `CREATE TABLE trainings (
      id text PRIMARY KEY,
      region_id text NOT NULL REFERENCES regions (id),
      period_id text NOT NULL REFERENCES periods (id),
      title text NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 200),
      held_on text NOT NULL CHECK (${date('held_on')}),
      starts_at text NOT NULL CHECK (${clockTime('starts_at')}),
      ends_at text NOT NULL CHECK (${clockTime('ends_at')}),
      place text NOT NULL CHECK (length(trim(place)) BETWEEN 1 AND 200),
      trainer text NOT NULL CHECK (length(trim(trainer)) BETWEEN 1 AND 200),
      state text NOT NULL CHECK (state IN ('DIRENCANAKAN', 'DILAKSANAKAN', 'DIBATALKAN')),
      planned_by text NOT NULL REFERENCES users (id),
      planned_at text NOT NULL CHECK (${instant('planned_at')}),
      closed_by text REFERENCES users (id),
      closed_at text CHECK (${instant('closed_at')}),
      cancel_reason text CHECK (length(cancel_reason) <= 2000),
      version integer NOT NULL DEFAULT 1,
      CHECK (ends_at > starts_at),
      CHECK ((state = 'DIRENCANAKAN') = (closed_by IS NULL)),
      CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
      CHECK ((cancel_reason IS NOT NULL) = (state = 'DIBATALKAN')),
      CHECK (cancel_reason IS NULL OR length(trim(cancel_reason)) > 0)
    )${tableEnd}`,
    // Planned once, however often the button is pressed.
    `CREATE UNIQUE INDEX trainings_once ON trainings (period_id, title, held_on, starts_at, place)
      WHERE state <> 'DIBATALKAN'`,
    'CREATE INDEX trainings_region ON trainings (region_id)',
    `CREATE TABLE training_standards (
      training_id text NOT NULL REFERENCES trainings (id),
      instrument_code text NOT NULL CHECK (instrument_code IN ('LPSE', 'JARINGAN', 'WEBSITE')),
      standard_code text NOT NULL CHECK (length(standard_code) BETWEEN 1 AND 20),
      PRIMARY KEY (training_id, instrument_code, standard_code)
    )${tableEnd}`,
    `CREATE TABLE training_invitations (
      training_id text NOT NULL REFERENCES trainings (id),
      unit_id text NOT NULL REFERENCES units (id),
      recorded_by text REFERENCES users (id),
      recorded_at text CHECK (${instant('recorded_at')}),
      PRIMARY KEY (training_id, unit_id),
      CHECK ((recorded_by IS NULL) = (recorded_at IS NULL))
    )${tableEnd}`,
    'CREATE INDEX training_invitations_unit ON training_invitations (unit_id)',
    // Whoever is on the list belongs to an invited unit: the foreign key says so.
    `CREATE TABLE training_attendees (
      training_id text NOT NULL,
      unit_id text NOT NULL,
      number integer NOT NULL CHECK (number >= 1),
      name text NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 200),
      position text NOT NULL CHECK (length(position) <= 200),
      PRIMARY KEY (training_id, unit_id, number),
      FOREIGN KEY (training_id, unit_id) REFERENCES training_invitations (training_id, unit_id)
    )${tableEnd}`,
    `CREATE TABLE training_materials (
      id text PRIMARY KEY,
      training_id text NOT NULL REFERENCES trainings (id),
      sha256 text NOT NULL CHECK (length(sha256) = 64),
      md5 text NOT NULL CHECK (length(md5) = 32),
      size integer NOT NULL CHECK (size > 0),
      media_type text NOT NULL,
      file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      uploaded_by text NOT NULL REFERENCES users (id),
      uploaded_at text NOT NULL CHECK (${instant('uploaded_at')}),
      removed_by text REFERENCES users (id),
      removed_at text CHECK (${instant('removed_at')}),
      CHECK ((removed_by IS NULL) = (removed_at IS NULL))
    )${tableEnd}`,
    'CREATE INDEX training_materials_training ON training_materials (training_id)',
  ];
}

const planned = ['training_standards', 'training_invitations'] as const;

const rules: readonly RowRule[] = [
  {
    name: 'trainings_begin_planned',
    table: 'trainings',
    on: 'INSERT',
    when: "NEW.state <> 'DIRENCANAKAN'",
    message: 'a training begins as a plan',
  },
  {
    name: 'trainings_own_period',
    table: 'trainings',
    on: 'INSERT',
    when: 'NEW.region_id IS DISTINCT FROM (SELECT region_id FROM periods WHERE id = NEW.period_id)',
    message: 'a training belongs to a period of its region',
  },
  {
    name: 'trainings_closed_once',
    table: 'trainings',
    on: 'UPDATE',
    when: `OLD.state <> 'DIRENCANAKAN' AND (${changed([
      'state',
      'title',
      'held_on',
      'starts_at',
      'ends_at',
      'place',
      'trainer',
      'closed_by',
      'closed_at',
      'cancel_reason',
    ])})`,
    message: 'a training that was held or cancelled stays as it was',
  },
  {
    name: 'trainings_pinned',
    table: 'trainings',
    on: 'UPDATE',
    when: changed(['region_id', 'period_id', 'planned_by', 'planned_at']),
    message: 'a training stays with its region and period',
  },
  neverDeleted('trainings'),
  ...planned.flatMap((table) => [
    onlyIn('DIRENCANAKAN', table, 'INSERT'),
    onlyIn('DIRENCANAKAN', table, 'DELETE'),
  ]),
  {
    name: 'training_standards_fixed',
    table: 'training_standards',
    on: 'UPDATE',
    message: 'a standard of a training is added or taken off, never changed',
  },
  {
    name: 'training_invitations_own_region',
    table: 'training_invitations',
    on: 'INSERT',
    when: `(SELECT region_id FROM units WHERE id = NEW.unit_id) IS DISTINCT FROM
      (SELECT region_id FROM trainings WHERE id = NEW.training_id)`,
    message: "a unit of another region can't be invited",
  },
  {
    name: 'training_invitations_fixed',
    table: 'training_invitations',
    on: 'UPDATE',
    when: changed(['training_id', 'unit_id']),
    message: 'an invitation keeps its training and its unit',
  },
  onlyIn('DILAKSANAKAN', 'training_invitations', 'UPDATE'),
  ...(['INSERT', 'UPDATE', 'DELETE'] as const).map((on) => onlyIn('DILAKSANAKAN', 'training_attendees', on)),
  {
    name: 'training_materials_not_cancelled',
    table: 'training_materials',
    on: 'INSERT',
    when: `${stateOf('NEW')} = 'DIBATALKAN'`,
    message: 'a cancelled training takes no materials',
  },
  {
    name: 'training_materials_fixed',
    table: 'training_materials',
    on: 'UPDATE',
    when: `OLD.removed_at IS NOT NULL OR ${changed([
      'training_id',
      'sha256',
      'md5',
      'size',
      'media_type',
      'file_name',
      'uploaded_by',
      'uploaded_at',
    ])}`,
    message: 'a material never changes; it is taken off once',
  },
  neverDeleted('training_materials'),
];

function onlyIn(state: string, table: string, on: RowRule['on']): RowRule {
  return {
    name: `${table}_${on.toLowerCase()}_in_time`,
    table,
    on,
    when: `NOT (${oneOf(stateOf(on === 'INSERT' ? 'NEW' : 'OLD'), [state])})`,
    message: 'the state of the training does not allow this change',
  };
}

function stateOf(row: 'NEW' | 'OLD'): string {
  return `(SELECT state FROM trainings WHERE id = ${row}.training_id)`;
}

function neverDeleted(table: string): RowRule {
  return {
    name: `${table}_never_deleted`,
    table,
    on: 'DELETE',
    message: 'rows of this table are never deleted',
  };
}

/** `09.00` is stored as `09:00`, in the region's zone. */
function clockTime(column: string): string {
  return `length(${column}) = 5 AND substr(${column}, 3, 1) = ':' AND ${column} >= '00:00' AND ${column} <= '23:59'`;
}
