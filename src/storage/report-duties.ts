import type { Reach } from '#core/people/reach.ts';
import type { DutyFacts } from '#core/report/report-duty.ts';
import type { Reader } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';

/** The LPSE within the reach: the units that report each quarter (BLT8 Ps.23). */
export async function listReportingUnits(db: Reader, reach: Reach): Promise<DutyFacts['units']> {
  const rows = await db
    .selectFrom('units')
    .innerJoin('regions', 'regions.id', 'units.region_id')
    .where(inReach(reach, { region: 'units.region_id', unit: 'units.id' }))
    .where('units.kind', '=', 'LPSE')
    .orderBy('regions.name')
    .orderBy('units.name')
    .select([
      'units.id',
      'units.name',
      'units.region_id',
      'units.created_at',
      'regions.name as region_name',
      'regions.zone',
    ])
    .execute();
  return rows.map(({ id, name, region_id, region_name, zone, created_at }) => ({
    id,
    name,
    region: { id: region_id, name: region_name, zone },
    createdAt: created_at,
  }));
}

/** Every revision of their reports, and whether what was issued of it is withdrawn. */
export async function listRevisions(db: Reader, unitIds: readonly string[]): Promise<DutyFacts['reports']> {
  const rows = await db
    .selectFrom('quarterly_reports as reports')
    .leftJoin('issuances', 'issuances.report_id', 'reports.id')
    .leftJoin('issuance_withdrawals as withdrawals', 'withdrawals.issuance_id', 'issuances.id')
    .where('reports.unit_id', 'in', unitIds.length === 0 ? [''] : unitIds)
    .select([
      'reports.id',
      'reports.unit_id',
      'reports.year',
      'reports.quarter',
      'reports.revision',
      'reports.state',
      'reports.signed_at',
      'withdrawals.at as withdrawn_at',
    ])
    .execute();
  return rows.map(({ unit_id, signed_at, withdrawn_at, ...report }) => ({
    ...report,
    unitId: unit_id,
    signedAt: signed_at,
    withdrawn: withdrawn_at !== null,
  }));
}
