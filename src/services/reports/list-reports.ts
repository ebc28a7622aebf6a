import { may } from '#core/people/permissions.ts';
import { regionReach, reportViews } from '#core/people/reach.ts';
import { previousQuarter, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import {
  latestRevision,
  type ReportRecord,
  listReports as selectReports,
} from '#storage/quarterly-reports.ts';
import { findRegion } from '#storage/regions.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';

export interface ReportList {
  /** Newest quarter first. */
  reports: readonly ReportRecord[];
  /** The running and the last quarter of the actor's LPSE, where there is no report yet. */
  draftable: readonly (QuarterOf & { unitId: string; unit: string })[];
}

export async function listReports(context: Context): Promise<ReportList> {
  const { actor, read } = context;
  const reports = await selectReports(read, reportViews(actor));
  const units = await listUnits(read, regionReach(actor));
  const own = units.filter(
    ({ id, kind, regionId }) => kind === 'LPSE' && may(actor, 'report.draft', { regionId, unitId: id }),
  );
  const draftable: ReportList['draftable'][number][] = [];
  for (const unit of own) draftable.push(...(await openQuarters(context, unit)));
  return { reports, draftable };
}

async function openQuarters(
  { read, now }: Context,
  { id, name, regionId }: UnitRecord,
): Promise<ReportList['draftable']> {
  const region = await findRegion(read, [regionId], regionId);
  const running = quarterOfDate(dateIn(region?.zone ?? 'WIB', now()));
  const open: ReportList['draftable'][number][] = [];
  for (const quarter of [running, previousQuarter(running)]) {
    const exists = (await latestRevision(read, id, quarter)) !== null;
    if (!exists) open.push({ ...quarter, unitId: id, unit: name });
  }
  return open;
}
