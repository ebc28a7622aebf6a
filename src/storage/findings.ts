import type { Deed } from '#core/assessment/assessment.ts';
import type { Correction } from '#core/judging/correction.ts';
import type { Decision } from '#core/judging/decision.ts';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** What the assessor writes of a finding. */
export interface FindingText {
  text: string;
  requestedAction: string;
  priority: Priority;
  targetDate: string;
}

/** A finding that begins: noted by an assessor, or carried over from `carriedFrom` with who is to correct it. */
export interface FreshFinding extends FindingText {
  id: string;
  assessmentId: string;
  criterionId: string;
  pic?: string | null;
  carriedFrom?: string;
}

/** Numbers run through the assessment and are not given twice; gives the number. `by` is the assessor. */
export async function insertFinding(trx: Writer, fresh: FreshFinding, { by, at }: Deed): Promise<number> {
  const { highest } = await trx
    .selectFrom('findings')
    .where('assessment_id', '=', fresh.assessmentId)
    .select((eb) => eb.fn.max('number').as('highest'))
    .executeTakeFirstOrThrow();
  const number = (highest ?? 0) + 1;
  await trx
    .insertInto('findings')
    .values({
      id: fresh.id,
      assessment_id: fresh.assessmentId,
      criterion_id: fresh.criterionId,
      number,
      ...textColumns(fresh),
      state: 'BELUM',
      pic: fresh.pic ?? null,
      action: null,
      action_by: null,
      action_at: null,
      decision_note: null,
      decided_by: null,
      decided_at: null,
      carried_over_to: null,
      carried_from: fresh.carriedFrom ?? null,
      created_by: by,
      created_at: at,
      version: 1,
    })
    .execute();
  return number;
}

export async function putFindingText(
  trx: Writer,
  seen: { id: string; version: number },
  text: FindingText,
): Promise<void> {
  await update(trx, seen, textColumns(text));
}

/** Only while judging; the trail keeps what it said. */
export async function deleteFinding(
  trx: Writer,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const result = await trx
    .deleteFrom('findings')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numDeletedRows !== 1n) throw new Refusal('changed-meanwhile');
}

export async function putCorrection(
  trx: Writer,
  seen: { id: string; version: number },
  { pic, action, state }: Correction,
  { by, at }: Deed,
): Promise<void> {
  await update(trx, seen, { pic, action, state, action_by: by, action_at: at });
}

export async function putDecision(
  trx: Writer,
  seen: { id: string; version: number },
  decision: Decision,
  { by, at }: Deed,
): Promise<void> {
  await update(trx, seen, {
    state: decision.state,
    decision_note: decision.note,
    carried_over_to: decision.carriedOverTo,
    decided_by: by,
    decided_at: at,
  });
}

/** The assessment a finding belongs to; the caller then loads it through the reach. */
export async function assessmentOfFinding(db: Reader, id: string): Promise<string | null> {
  const row = await db.selectFrom('findings').select('assessment_id').where('id', '=', id).executeTakeFirst();
  return row?.assessment_id ?? null;
}

/** The same for several, by the finding's id. */
export async function assessmentsOfFindings(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('findings')
    .select(['id', 'assessment_id'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, assessment_id }) => [id, assessment_id]));
}

async function update(
  trx: Writer,
  { id, version }: { id: string; version: number },
  values: Partial<{
    text: string;
    requested_action: string;
    priority: Priority;
    target_date: string;
    pic: string | null;
    action: string | null;
    action_by: string;
    action_at: string;
    state: FindingState;
    decision_note: string | null;
    carried_over_to: string | null;
    decided_by: string;
    decided_at: string;
  }>,
): Promise<void> {
  const result = await trx
    .updateTable('findings')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

function textColumns({ text, requestedAction, priority, targetDate }: FindingText) {
  return { text, requested_action: requestedAction, priority, target_date: targetDate };
}
