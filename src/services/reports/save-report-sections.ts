import { canonicalJson } from '#core/canonical-json.ts';
import { permit } from '#core/people/permissions.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { ReportSections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putSections } from '#storage/quarterly-reports.ts';
import { loadReport, ofReport, reportTrace } from './load-report.ts';

export interface SectionsInput extends ReportSections {
  reportId: string;
  version: number;
}

/**
 * Keeps what people write into a draft. Saving what already stands writes nothing. Refuses `wrong-state` once it is
 * signed, `changed-meanwhile`.
 */
export async function saveReportSections(
  context: Context,
  input: SectionsInput,
): Promise<{ version: number; savedAt: string; zone: Zone }> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const at = now();
    const report = await loadReport(context, trx, input.reportId);
    permit(actor, 'report.draft', ofReport(report));
    if (report.state !== 'DRAF') throw new Refusal('wrong-state');
    const { reportId: _id, version, ...sections } = input;
    const { zone } = report.region;
    const stands = canonicalJson(report.sections) === canonicalJson(sections);
    if (stands) return { version: report.version, savedAt: at, zone };
    if (version !== report.version) throw new Refusal('changed-meanwhile', { current: report });
    await putSections(trx, report, sections);
    await record(trx, { actor, at }, reportTrace(report, 'LAPORAN_DIUBAH', { sections }));
    return { version: version + 1, savedAt: at, zone };
  });
}
