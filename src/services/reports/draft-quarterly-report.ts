import { permit } from '#core/people/permissions.ts';
import { assessmentReach } from '#core/people/reach.ts';
import { compareQuarters, type QuarterOf, quarterOfDate } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { emptySections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReport, latestRevision } from '#storage/quarterly-reports.ts';
import { findRegion } from '#storage/regions.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { findUnitInReach } from '#storage/units.ts';

/**
 * Begins a quarter's report of an LPSE (BLT8 Ps.23). Refuses `not-found` for what is no LPSE within the actor's
 * reach, `date-in-future` before the quarter has begun, `already-exists`.
 */
export async function draftQuarterlyReport(
  context: Context,
  input: QuarterOf & { unitId: string },
): Promise<{ reportId: string }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const unit = await findUnitInReach(trx, assessmentReach(actor), input.unitId);
    const region = unit && (await findRegion(trx, [unit.regionId], unit.regionId));
    if (unit === null || region === null || unit.kind !== 'LPSE') throw new Refusal('not-found');
    permit(actor, 'report.draft', { regionId: region.id, unitId: unit.id });
    if (compareQuarters(input, quarterOfDate(dateIn(region.zone, deed.at))) > 0) {
      throw new Refusal('date-in-future', { field: 'quarter' });
    }
    if ((await latestRevision(trx, unit.id, input)) !== null) throw new Refusal('already-exists');
    const { year, quarter } = input;
    const place = { id: newId(), regionId: region.id, unitId: unit.id };
    await insertReport(trx, { ...place, year, quarter, revision: 0, sections: emptySections }, deed);
    await insertReportStep(
      trx,
      { id: newId(), reportId: place.id, from: null, to: 'DRAF', note: null },
      deed,
    );
    await record(
      trx,
      { actor, at: deed.at },
      {
        act: 'LAPORAN_DISUSUN',
        regionId: region.id,
        unitId: unit.id,
        objectKind: 'laporan',
        objectId: place.id,
        payload: { year, quarter, revision: 0 },
      },
    );
    return { reportId: place.id };
  });
}
