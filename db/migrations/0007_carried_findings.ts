import type { RowRule, SchemaDialect } from '#db/dialects/dialect.ts';
import { changed, movesAllowed, oneOf, stateIs } from '#db/sql-types.ts';

/** Evidence of a correction, and what holds for findings: their states, who decides, and how they are carried over. */
export function statements({ refuse }: SchemaDialect): readonly string[] {
  return [
    'ALTER TABLE evidence_links ADD COLUMN finding_id text REFERENCES findings (id)',
    'CREATE INDEX evidence_links_finding ON evidence_links (finding_id)',
    'DROP INDEX evidence_links_once',
    `CREATE UNIQUE INDEX evidence_links_once ON evidence_links (assessment_id, criterion_id, evidence_id)
      WHERE removed_at IS NULL AND finding_id IS NULL`,
    `CREATE UNIQUE INDEX evidence_links_once_a_finding ON evidence_links (finding_id, evidence_id)
      WHERE removed_at IS NULL AND finding_id IS NOT NULL`,
    ...[...linkRules, ...madeRules, ...stateRules, ...carryRules, ...stageRules].flatMap((rule) => [
      ...refuse(rule),
    ]),
  ];
}

const editable = ['DRAF', 'DIKEMBALIKAN'];

/** The unit's hands are on an answer's evidence while it may edit, on a correction's while it corrects. */
function inUnitsHands(findingId: string, state: string): string {
  return `((${findingId} IS NULL AND ${oneOf(state, editable)})
    OR (${findingId} IS NOT NULL AND ${state} = 'TINDAKAN_PERBAIKAN'))`;
}

const linkRules: readonly RowRule[] = [
  ...(['INSERT', 'UPDATE'] as const).map((on): RowRule => {
    const row = on === 'INSERT' ? 'NEW' : 'OLD';
    const state = `(SELECT state FROM assessments WHERE id = ${row}.assessment_id)`;
    return {
      name: `evidence_links_${on.toLowerCase()}_in_time`,
      table: 'evidence_links',
      on,
      when: `NOT ${inUnitsHands(`${row}.finding_id`, state)}`,
      message: 'the state of the assessment does not allow this change',
    };
  }),
  {
    name: 'evidence_links_of_the_finding',
    table: 'evidence_links',
    on: 'INSERT',
    when: `NEW.finding_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.id = NEW.finding_id
      AND f.assessment_id = NEW.assessment_id AND f.criterion_id = NEW.criterion_id AND f.state <> 'DISETUJUI')`,
    message: 'evidence of a correction belongs to an open finding of its place',
  },
  {
    name: 'evidence_links_fixed',
    table: 'evidence_links',
    on: 'UPDATE',
    when: changed(['assessment_id', 'criterion_id', 'finding_id', 'evidence_id', 'linked_by', 'linked_at']),
    message: 'a link of evidence keeps its place',
  },
  {
    name: 'evidence_held',
    table: 'evidence',
    on: 'UPDATE',
    when: `(${changed([
      'title',
      'kind',
      'document_number',
      'document_date',
      'confidentiality',
      'file_name',
      'deleted_at',
    ])}) AND EXISTS (SELECT 1 FROM evidence_links l JOIN assessments a ON a.id = l.assessment_id
      WHERE l.evidence_id = OLD.id AND l.removed_at IS NULL AND NOT ${inUnitsHands('l.finding_id', 'a.state')})`,
    message: 'evidence that was handed in stays as it was',
  },
];

const decisionColumns = ['decision_note', 'decided_by', 'decided_at', 'carried_over_to'];
const decidesNow = `(${changed(decisionColumns)} OR (OLD.state <> NEW.state AND NEW.state IN ('DISETUJUI', 'DITOLAK')))`;

/** Made and worded while judging, or carried in as it was. */
const madeRules: readonly RowRule[] = [
  {
    name: 'findings_begin_untouched',
    table: 'findings',
    on: 'INSERT',
    when: `NEW.state <> 'BELUM' OR NEW.action IS NOT NULL OR NEW.action_by IS NOT NULL OR NEW.decided_by IS NOT NULL
      OR NEW.carried_over_to IS NOT NULL`,
    message: 'a finding begins as BELUM, without an action and a decision',
  },
  {
    name: 'findings_made_while_judging',
    table: 'findings',
    on: 'INSERT',
    when: `NEW.carried_from IS NULL AND NOT (${stateIs('NEW', ['PENILAIAN_FAKTUAL'])})`,
    message: 'a finding is made while judging',
  },
  {
    name: 'findings_deleted_while_judging',
    table: 'findings',
    on: 'DELETE',
    when: `OLD.carried_from IS NOT NULL OR NOT (${stateIs('OLD', ['PENILAIAN_FAKTUAL'])})`,
    message: 'a finding can be taken back only while judging, one carried over never',
  },
  {
    name: 'findings_worded_while_judging',
    table: 'findings',
    on: 'UPDATE',
    when: `(${changed(['text', 'requested_action', 'priority', 'target_date'])})
      AND (OLD.carried_from IS NOT NULL OR NOT (${stateIs('OLD', ['PENILAIAN_FAKTUAL'])}))`,
    message: 'what a finding says is written while judging, and of one carried over never again',
  },
  {
    name: 'findings_keep_their_place',
    table: 'findings',
    on: 'UPDATE',
    when: changed(['assessment_id', 'criterion_id', 'number', 'carried_from', 'created_by', 'created_at']),
    message: 'a finding keeps its place, its number and its origin',
  },
];

/** BELUM → PROSES → SUDAH → DISETUJUI | DITOLAK → PROSES; the unit may take two steps in one and one back. */
const moves = [
  ['BELUM', 'PROSES'],
  ['BELUM', 'SUDAH'],
  ['PROSES', 'SUDAH'],
  ['SUDAH', 'PROSES'],
  ['SUDAH', 'DISETUJUI'],
  ['SUDAH', 'DITOLAK'],
  ['DITOLAK', 'PROSES'],
  ['DITOLAK', 'SUDAH'],
];

const stateRules: readonly RowRule[] = [
  {
    name: 'findings_legal_moves',
    table: 'findings',
    on: 'UPDATE',
    when: `OLD.state <> NEW.state AND NOT (${movesAllowed(moves)})`,
    message: 'this move of the finding is not allowed',
  },
  {
    name: 'findings_corrected_in_time',
    table: 'findings',
    on: 'UPDATE',
    when: `(${changed(['pic', 'action', 'action_by', 'action_at'])}
      OR (OLD.state <> NEW.state AND NEW.state IN ('PROSES', 'SUDAH')))
      AND (OLD.state = 'DISETUJUI' OR NOT (${stateIs('OLD', ['TINDAKAN_PERBAIKAN'])}))`,
    message: 'a finding is corrected while it is the turn of the unit',
  },
  {
    name: 'findings_decided_in_time',
    table: 'findings',
    on: 'UPDATE',
    when: `${decidesNow} AND NOT (${stateIs('OLD', ['VERIFIKASI_PERBAIKAN'])})`,
    message: 'a correction is decided on while it is verified',
  },
  {
    name: 'findings_decided_by_a_seat',
    table: 'findings',
    on: 'UPDATE',
    when: `${decidesNow} AND NOT EXISTS (SELECT 1 FROM assessors s WHERE s.assessment_id = OLD.assessment_id
      AND s.user_id = NEW.decided_by AND s.released_at IS NULL)`,
    message: 'only an assessor of the assessment decides on a correction',
  },
  {
    name: 'findings_not_decided_by_the_corrector',
    table: 'findings',
    on: 'UPDATE',
    when: `${decidesNow} AND NEW.decided_by = NEW.action_by`,
    message: 'who corrected does not decide on it',
  },
];

const carryRules: readonly RowRule[] = [
  {
    name: 'findings_carried_as_they_were',
    table: 'findings',
    on: 'INSERT',
    when: `NEW.carried_from IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM findings o
      JOIN assessments oa ON oa.id = o.assessment_id
      JOIN assessments na ON na.id = NEW.assessment_id
      JOIN periods op ON op.id = oa.period_id
      JOIN periods np ON np.id = na.period_id
      WHERE o.id = NEW.carried_from AND oa.state = 'FINAL' AND na.state <> 'FINAL' AND o.state <> 'DISETUJUI'
      AND oa.unit_id = na.unit_id AND oa.instrument_code = na.instrument_code
      AND op.year * 4 + op.quarter < np.year * 4 + np.quarter
      AND o.carried_over_to = NEW.target_date AND o.criterion_id = NEW.criterion_id AND o.text = NEW.text
      AND o.requested_action = NEW.requested_action AND o.priority = NEW.priority AND o.created_by = NEW.created_by)`,
    message: 'a finding is carried over as it was, into a later assessment of the same unit and instrument',
  },
  {
    name: 'findings_go_on_where_they_are_carried',
    table: 'findings',
    on: 'UPDATE',
    when: 'EXISTS (SELECT 1 FROM findings n WHERE n.carried_from = OLD.id)',
    message: 'a finding that was carried over goes on in the later assessment alone',
  },
  {
    name: 'findings_closed_with_final',
    table: 'findings',
    on: 'UPDATE',
    when: stateIs('OLD', ['FINAL']),
    message: 'the findings of a final assessment stand',
  },
];

/** What the findings say to a move of their assessment. */
const stageRules: readonly RowRule[] = [
  {
    name: 'assessments_handed_in_corrected',
    table: 'assessments',
    on: 'UPDATE',
    when: `OLD.state = 'TINDAKAN_PERBAIKAN' AND NEW.state = 'VERIFIKASI_PERBAIKAN' AND EXISTS (
      SELECT 1 FROM findings f WHERE f.assessment_id = NEW.id AND f.carried_over_to IS NULL
      AND f.state <> 'DISETUJUI' AND (f.pic IS NULL OR f.action IS NULL OR f.state = 'DITOLAK'))`,
    message: 'every finding has a PIC, an action and a status before the corrections are handed in',
  },
  {
    name: 'assessments_final_when_settled',
    table: 'assessments',
    on: 'UPDATE',
    when: `OLD.state <> 'FINAL' AND NEW.state = 'FINAL' AND EXISTS (
      SELECT 1 FROM findings f WHERE f.assessment_id = NEW.id AND f.carried_over_to IS NULL
      AND f.state <> 'DISETUJUI')`,
    message: 'every finding is approved or carried over before an assessment is final',
  },
];
