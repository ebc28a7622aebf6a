import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, movesAllowed, stateIs } from '#db/sql-types.ts';

/** Triggers: what a CHECK cannot say. The database refuses them whoever asks. */
export function statements({ refuse }: SchemaDialect): readonly string[] {
  return rules().flatMap((rule) => [...refuse(rule)]);
}

function rules(): readonly RowRule[] {
  return [
    ...appendOnly.flatMap(frozen),
    ...neverDeleted.map((table) => neverDelete(table)),
    ...assessmentRules,
    ...unitRules,
    ...assessorRules,
    ...reportRules,
  ];
}

const appendOnly = ['audit_entries', 'assessment_steps', 'snapshots', 'return_reasons', 'report_steps'];

const neverDeleted = [
  'assessments',
  'answers',
  'evidence',
  'evidence_links',
  'verdicts',
  'not_applicable_rulings',
  'evidence_reviews',
  'assessors',
  'quarterly_reports',
  'periods',
  'regions',
  'units',
];

/** Legal moves of an assessment (MJK54 Ps.14). */
const moves = [
  ['DRAF', 'DIAJUKAN'],
  ['DIAJUKAN', 'DRAF'],
  ['DIAJUKAN', 'DIKEMBALIKAN'],
  ['DIAJUKAN', 'PENILAIAN_FAKTUAL'],
  ['DIKEMBALIKAN', 'DIAJUKAN'],
  ['PENILAIAN_FAKTUAL', 'DIKEMBALIKAN'],
  ['PENILAIAN_FAKTUAL', 'TINDAKAN_PERBAIKAN'],
  ['PENILAIAN_FAKTUAL', 'FINAL'],
  ['TINDAKAN_PERBAIKAN', 'VERIFIKASI_PERBAIKAN'],
  ['VERIFIKASI_PERBAIKAN', 'TINDAKAN_PERBAIKAN'],
  ['VERIFIKASI_PERBAIKAN', 'FINAL'],
  ['FINAL', 'DIBUKA_KEMBALI'],
  ['DIBUKA_KEMBALI', 'PENILAIAN_FAKTUAL'],
];

/** Legal moves of a quarterly report (BLT8 Ps.23). A returned one is redrafted as a new revision. */
const reportMoves = [
  ['DRAF', 'DITANDATANGANI'],
  ['DITANDATANGANI', 'DITERIMA'],
  ['DITANDATANGANI', 'DIKEMBALIKAN'],
  ['DITERIMA', 'DITERUSKAN'],
  ['DITERIMA', 'DIKEMBALIKAN'],
];

const assessmentRules: readonly RowRule[] = [
  {
    name: 'assessments_begin_as_draft',
    table: 'assessments',
    on: 'INSERT',
    when: "NEW.state <> 'DRAF'",
    message: 'an assessment begins as a draft',
  },
  {
    name: 'assessments_legal_moves',
    table: 'assessments',
    on: 'UPDATE',
    when: `OLD.state <> NEW.state AND NOT (${movesAllowed(moves)})`,
    message: 'this move of the assessment is not allowed',
  },
  {
    name: 'assessments_pinned',
    table: 'assessments',
    on: 'UPDATE',
    when: changed([
      'region_id',
      'unit_id',
      'period_id',
      'instrument_code',
      'instrument_version',
      'reference_date',
      'policy_kind',
      'policy_threshold',
      'show_budget_standard',
      'show_factual_early',
    ]),
    message: 'an assessment stays with its unit, period, instrument version and the choices of its beginning',
  },
];

const editableStates = ['DRAF', 'DIKEMBALIKAN'];

const unitRules: readonly RowRule[] = [
  ...onlyWhile('scope_standards', editableStates),
  ...onlyWhile('answers', editableStates),
  {
    name: 'evidence_file_fixed',
    table: 'evidence',
    on: 'UPDATE',
    when: changed(['unit_id', 'sha256', 'md5', 'size', 'media_type', 'uploaded_by', 'uploaded_at']),
    message: 'the file of a piece of evidence never changes',
  },
  {
    name: 'evidence_links_own_unit',
    table: 'evidence_links',
    on: 'INSERT',
    when: `(SELECT unit_id FROM evidence WHERE id = NEW.evidence_id) IS DISTINCT FROM
      (SELECT unit_id FROM assessments WHERE id = NEW.assessment_id)`,
    message: "evidence of another unit can't be attached",
  },
];

const assessorRules: readonly RowRule[] = [
  ...onlyWhile('verdicts', ['PENILAIAN_FAKTUAL']),
  ...onlyWhile('not_applicable_rulings', ['PENILAIAN_FAKTUAL']),
  ...whileJudging('evidence_reviews_insert', 'INSERT'),
  ...whileJudging('evidence_reviews_update', 'UPDATE'),
  ...notBySubmitter('verdicts', 'INSERT'),
  ...notBySubmitter('verdicts', 'UPDATE'),
  ...notBySubmitter('not_applicable_rulings', 'INSERT'),
  ...notBySubmitter('not_applicable_rulings', 'UPDATE'),
];

const reportRules: readonly RowRule[] = [
  {
    name: 'quarterly_reports_legal_moves',
    table: 'quarterly_reports',
    on: 'UPDATE',
    when: `OLD.state <> NEW.state AND NOT (${movesAllowed(reportMoves)})`,
    message: 'this move of the report is not allowed',
  },
  {
    name: 'quarterly_reports_frozen',
    table: 'quarterly_reports',
    on: 'UPDATE',
    when: `OLD.model IS NOT NULL AND (${changed(['model', 'model_sha256', 'sections', 'signed_by', 'signed_at'])})`,
    message: 'a signed report never changes',
  },
];

function notBySubmitter(table: string, on: RowRule['on']): RowRule[] {
  return [
    {
      name: `${table}_${on.toLowerCase()}_not_by_submitter`,
      table,
      on,
      when: 'NEW.by_user = (SELECT submitted_by FROM assessments WHERE id = NEW.assessment_id)',
      message: 'who submitted does not judge',
    },
  ];
}

/** A review belongs to a link, and the link to the assessment. */
function whileJudging(name: string, on: RowRule['on']): RowRule[] {
  const state = `(SELECT a.state FROM evidence_links l JOIN assessments a ON a.id = l.assessment_id
    WHERE l.id = NEW.link_id)`;
  return [
    {
      name,
      table: 'evidence_reviews',
      on,
      when: `${state} <> 'PENILAIAN_FAKTUAL'`,
      message: 'evidence is reviewed while judging',
    },
  ];
}

export function frozen(table: string): RowRule[] {
  const message = 'rows of this table never change';
  return [
    { name: `${table}_no_update`, table, on: 'UPDATE', message },
    { name: `${table}_no_delete`, table, on: 'DELETE', message },
  ];
}

function neverDelete(table: string): RowRule {
  return {
    name: `${table}_never_deleted`,
    table,
    on: 'DELETE',
    message: 'rows of this table are never deleted',
  };
}

/** Rows of a table that belongs to an assessment may be written only in these states. */
function onlyWhile(table: string, states: readonly string[]): RowRule[] {
  const rule = (on: RowRule['on'], row: 'NEW' | 'OLD'): RowRule => ({
    name: `${table}_${on.toLowerCase()}_in_time`,
    table,
    on,
    when: `NOT (${stateIs(row, states)})`,
    message: 'the state of the assessment does not allow this change',
  });
  return [rule('INSERT', 'NEW'), rule('UPDATE', 'OLD')];
}
