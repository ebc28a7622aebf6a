import type { AuditAct, Trace } from '#core/audit.ts';
import type { InUnit } from '#core/people/permissions.ts';
import { reportViews } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { findReport, type ReportRecord } from '#storage/quarterly-reports.ts';

/** A quarterly report the actor may see. Refuses `not-found`. */
export async function loadReport(context: Context, db: Reader, reportId: string): Promise<ReportRecord> {
  const report = await findReport(db, reportViews(context.actor), reportId);
  if (report === null) throw new Refusal('not-found');
  return report;
}

/** Like `loadReport`, at the version that was seen; refuses `changed-meanwhile`. */
export async function loadReportAt(
  context: Context,
  db: Reader,
  { reportId, version }: { reportId: string; version: number },
): Promise<ReportRecord> {
  const report = await loadReport(context, db, reportId);
  if (report.version !== version) throw new Refusal('changed-meanwhile', { current: report });
  return report;
}

/** What `permit` asks of an act on a report. */
export function ofReport({ region, unit }: ReportRecord): InUnit {
  return { regionId: region.id, unitId: unit.id };
}

export function reportTrace(report: ReportRecord, act: AuditAct, payload: Record<string, unknown>): Trace {
  const { id, region, unit } = report;
  return { act, regionId: region.id, unitId: unit.id, objectKind: 'laporan', objectId: id, payload };
}
