import { permit } from '#core/people/permissions.ts';
import { takeStep } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import { frozenText } from '#services/documents/seal-model.ts';
import { auditHead, record } from '#storage/audit-entries.ts';
import { putSignature } from '#storage/quarterly-reports.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { loadReportAt, ofReport, reportTrace } from './load-report.ts';
import { quarterlyModel } from './quarterly-model.ts';
import { quarterlyCase } from './read-quarterly-model.ts';

/** The head of the LPSE signs: what the report shows is frozen with its SHA-256 and the head of the audit trail. */
export async function signQuarterlyReport(
  context: Context,
  input: { reportId: string; version: number },
): Promise<void> {
  const { actor, now, newId, catalogue } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const report = await loadReportAt(context, trx, input);
    permit(actor, 'report.sign', ofReport(report));
    const to = takeStep(report.state, 'sign');
    const of = { ...quarterlyCase(report), auditHead: await auditHead(trx) };
    const frozen = frozenText(await quarterlyModel({ catalogue, now: () => deed.at }, trx, of));
    await putSignature(trx, report, frozen, deed);
    await insertReportStep(
      trx,
      { id: newId(), reportId: report.id, from: report.state, to, note: null },
      deed,
    );
    const { year, quarter, revision } = report;
    const payload = { year, quarter, revision, sha256: frozen.sha256 };
    await record(trx, { actor, at: deed.at }, reportTrace(report, 'LAPORAN_DITANDATANGANI', payload));
  });
}
