import type { Deed } from '#core/assessment/assessment.ts';
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

/** Numbers run through the assessment and are not given twice; gives the number. */
export async function insertFinding(
  trx: Writer,
  fresh: FindingText & { id: string; assessmentId: string; criterionId: string },
  { by, at }: Deed,
): Promise<number> {
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
      pic: null,
      action: null,
      action_at: null,
      decision_note: null,
      decided_by: null,
      decided_at: null,
      carried_over_to: null,
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
  correction: { pic: string | null; action: string | null; state: FindingState; at: string },
): Promise<void> {
  const { pic, action, state, at } = correction;
  await update(trx, seen, { pic, action, state, action_at: at });
}

export async function putDecision(
  trx: Writer,
  seen: { id: string; version: number },
  decision: { state: FindingState; note: string | null; carriedOverTo: string | null },
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

/** Ids of the assessments in which anything was found. */
export async function assessmentsWithFindings(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('findings').select('assessment_id').distinct().execute();
  return new Set(rows.map(({ assessment_id }) => assessment_id));
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
