import type { FindingFacts } from '#core/due/due-findings.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Reader } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';

/** The findings within the reach that are neither approved nor gone on in a later assessment, with what the calendar says. */
export async function listOpenFindings(db: Reader, reach: Reach): Promise<FindingFacts[]> {
  const rows = await db
    .selectFrom('findings')
    .innerJoin('assessments', 'assessments.id', 'findings.assessment_id')
    .innerJoin('units', 'units.id', 'assessments.unit_id')
    .innerJoin('regions', 'regions.id', 'assessments.region_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .leftJoin('findings as next', 'next.carried_from', 'findings.id')
    .where('findings.state', '<>', 'DISETUJUI')
    .where('next.id', 'is', null)
    .where(
      inReach(reach, {
        region: 'assessments.region_id',
        unit: 'assessments.unit_id',
        assessment: { id: 'assessments.id', state: 'assessments.state' },
      }),
    )
    .select([
      'findings.id',
      'findings.number',
      'findings.criterion_id',
      'findings.state',
      'findings.target_date',
      'findings.carried_over_to',
      'findings.carried_from',
      'assessments.id as assessment_id',
      'assessments.state as assessment_state',
      'assessments.instrument_code',
      'assessments.region_id',
      'assessments.unit_id',
      'assessments.period_id',
      'units.name as unit_name',
      'regions.name as region_name',
      'regions.zone',
      'periods.year',
      'periods.quarter',
    ])
    .execute();
  return rows.map((row) => ({
    findingId: row.id,
    number: row.number,
    criterionId: row.criterion_id,
    state: row.state,
    targetDate: row.target_date,
    carriedOverTo: row.carried_over_to,
    carried: row.carried_from !== null,
    assessmentId: row.assessment_id,
    assessment: row.assessment_state,
    instrument: row.instrument_code,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    unit: { id: row.unit_id, name: row.unit_name },
    period: { id: row.period_id, year: row.year, quarter: row.quarter },
  }));
}
