import type { Reader } from '#db/connect.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import type { Context } from '#services/context.ts';
import { frozenReport, type ReportRecord } from '#storage/quarterly-reports.ts';
import { loadReport } from './load-report.ts';
import { type QuarterlyCase, quarterlyModel } from './quarterly-model.ts';

/** What the report's document draws: the frozen model once it is signed, else what stands now. Refuses `not-found`. */
export async function readQuarterlyModel(
  context: Context,
  db: Reader,
  reportId: string,
): Promise<QuarterlyModel> {
  const report = await loadReport(context, db, reportId);
  const frozen = await frozenReport(db, reportId);
  return frozen === null ? quarterlyModel(context, db, quarterlyCase(report)) : JSON.parse(frozen);
}

export function quarterlyCase({
  id,
  region,
  unit,
  year,
  quarter,
  sections,
  revision,
}: ReportRecord): QuarterlyCase {
  return {
    unit: { id: unit.id, name: unit.name, regionId: region.id },
    zone: region.zone,
    quarter: { year, quarter },
    sections,
    revision,
    auditHead: null,
    issuance: null,
    document: { reportId: id },
  };
}
