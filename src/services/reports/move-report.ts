import type { AuditAct } from '#core/audit.ts';
import { type Act, permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { type ReportStep, requireInForce, takeStep } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putReportState } from '#storage/quarterly-reports.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { loadReportAt, ofReport, reportTrace } from './load-report.ts';

export interface ReportMove {
  reportId: string;
  /** A word on the way; the reason of a return. */
  note: string;
  version: number;
}

interface Way {
  step: Exclude<ReportStep, 'sign' | 'redraft'>;
  permission: Extract<Act, 'report.note' | 'report.forward'>;
  act: AuditAct;
  noteNeeded: boolean;
}

/**
 * One step of a signed report through the Sekda's side (BLT8 Ps.23). Refuses `report-replaced` and `report-withdrawn`: what
 * is no longer in force goes no further.
 */
export async function moveReport(context: Context, input: ReportMove, way: Way): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const report = await loadReportAt(context, trx, input);
    permit(actor, way.permission, ofReport(report));
    requireInForce(report.issuance?.state ?? null);
    const to = takeStep(report.state, way.step);
    const note = input.note.trim() || null;
    if (way.noteNeeded && note === null) throw new Refusal('reason-missing', { field: 'note' });
    await putReportState(trx, report, to);
    await insertReportStep(trx, { id: newId(), reportId: report.id, from: report.state, to, note }, deed);
    await record(trx, { actor, at: deed.at }, reportTrace(report, way.act, { note }));
  });
}
