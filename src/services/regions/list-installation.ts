import { assessmentReach, regionReach } from '#core/people/reach.ts';
import type { Context } from '#services/context.ts';
import { listAssessments } from '#storage/assessments.ts';
import { listPeriods } from '#storage/periods.ts';
import { listRegions } from '#storage/regions.ts';
import { listUnits } from '#storage/units.ts';

/** What `kaji list --json` prints: everything within reach, with ids and states. */
export async function listInstallation(context: Context): Promise<object> {
  const { read, actor } = context;
  const among = regionReach(actor);
  const periods = await listPeriods(read, among);
  const assessments = await listAssessments(read, assessmentReach(actor));
  return {
    regions: await listRegions(read, among),
    units: await listUnits(read, among),
    periods: periods.map(({ id, region, year, quarter, windows }) => ({
      id,
      regionId: region.id,
      year,
      quarter,
      windows,
    })),
    assessments: assessments.map(({ id, region, unit, period, instrument, referenceDate, stage }) => ({
      id,
      regionId: region.id,
      unitId: unit.id,
      unit: unit.name,
      periodId: period.id,
      year: period.year,
      quarter: period.quarter,
      instrument,
      referenceDate,
      state: stage.state,
    })),
  };
}
