import { permit } from '#core/people/permissions.ts';
import { withdrawnBy } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import type { ReportRecord } from '#storage/quarterly-reports.ts';
import { loadReport, ofReport } from './load-report.ts';

/** A report on the page where it is withdrawn, for who may; `open` is false where there is nothing to withdraw. */
export async function readWithdrawable(
  context: Context,
  input: { reportId: string },
): Promise<{ report: ReportRecord; open: boolean }> {
  const report = await loadReport(context, context.read, input.reportId);
  permit(context.actor, withdrawnBy(report.state) ?? 'report.sign', ofReport(report));
  return { report, open: report.issuance?.state === 'BERLAKU' };
}
