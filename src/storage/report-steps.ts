import type { Deed } from '#core/assessment/assessment.ts';
import type { NamedDeed } from '#core/assessment/worksheet.ts';
import { type ReportState, reportStates } from '#core/report/report-chain.ts';
import type { Reader, Writer } from '#db/connect.ts';

/** One step of a report on its way. Never changed. */
export interface ReportStepRecord {
  from: ReportState | null;
  to: ReportState;
  note: string | null;
  deed: NamedDeed;
}

/** In the order of the chain, which a report goes only once: a revision is a report of its own. */
export async function listReportSteps(db: Reader, reportId: string): Promise<ReportStepRecord[]> {
  const rows = await db
    .selectFrom('report_steps')
    .innerJoin('users', 'users.id', 'report_steps.by_user')
    .where('report_id', '=', reportId)
    .select(['from_state', 'to_state', 'note', 'by_user', 'at', 'users.name'])
    .execute();
  const steps = rows.map(({ from_state, to_state, note, by_user, at, name }) => ({
    from: from_state,
    to: to_state,
    note,
    deed: { by: by_user, at, name },
  }));
  return steps.sort((a, b) => reportStates.indexOf(a.to) - reportStates.indexOf(b.to));
}

export async function insertReportStep(
  trx: Writer,
  step: { id: string; reportId: string; from: ReportState | null; to: ReportState; note: string | null },
  { by, at }: Deed,
): Promise<void> {
  const { id, reportId, from, to, note } = step;
  await trx
    .insertInto('report_steps')
    .values({ id, report_id: reportId, from_state: from, to_state: to, note, by_user: by, at })
    .execute();
}
