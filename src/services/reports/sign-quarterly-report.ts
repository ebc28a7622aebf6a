import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { takeStep } from '#core/report/report-chain.ts';
import { reportGaps } from '#core/report/report-gaps.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { freezeReport } from './freeze-report.ts';
import { loadReportAt, ofReport, reportTrace } from './load-report.ts';

/**
 * The head of the LPSE signs: what the report shows is frozen with its SHA-256 and the head of the audit trail, and issued
 * under a code of its own. A revision takes the place of the issue before it from then on. Refuses `section-missing`,
 * its data the sections that must not stay empty.
 */
export async function signQuarterlyReport(
  context: Context,
  input: { reportId: string; version: number },
): Promise<{ issuanceId: string }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const report = await loadReportAt(context, trx, input);
    permit(actor, 'report.sign', ofReport(report));
    const to = takeStep(report.state, 'sign');
    const { needed } = reportGaps(report.sections);
    if (needed[0] !== undefined) throw new Refusal('section-missing', { field: needed[0], data: needed });
    const { issuanceId, ...frozen } = await freezeReport(context, trx, report, deed);
    await insertReportStep(
      trx,
      { id: newId(), reportId: report.id, from: report.state, to, note: null },
      deed,
    );
    const { year, quarter, revision } = report;
    const payload = { year, quarter, revision, ...frozen };
    await record(trx, { actor, at: deed.at }, reportTrace(report, 'LAPORAN_DITANDATANGANI', payload));
    return { issuanceId };
  });
}
