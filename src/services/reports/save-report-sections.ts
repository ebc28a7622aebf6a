import { permit } from '#core/people/permissions.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { ReportSections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putSections } from '#storage/quarterly-reports.ts';
import { loadReportAt, ofReport, reportTrace } from './load-report.ts';

export interface SectionsInput extends ReportSections {
  reportId: string;
  version: number;
}

/** Keeps what people write into a draft. Refuses `wrong-state` once it is signed. */
export async function saveReportSections(
  context: Context,
  input: SectionsInput,
): Promise<{ version: number; savedAt: string; zone: Zone }> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const at = now();
    const report = await loadReportAt(context, trx, input);
    permit(actor, 'report.draft', ofReport(report));
    if (report.state !== 'DRAF') throw new Refusal('wrong-state');
    const { reportId: _id, version: _version, ...sections } = input;
    await putSections(trx, report, sections);
    await record(trx, { actor, at }, reportTrace(report, 'LAPORAN_DIUBAH', { sections }));
    return { version: input.version + 1, savedAt: at, zone: report.region.zone };
  });
}
