import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { WorksheetFinding } from '#core/assessment/worksheet.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import { inReach } from './reach-filter.ts';
import { selectFindings, toFinding } from './worksheet-findings.ts';

/** A finding with the assessment it stands in, as far as a list needs it. */
export interface ListedFinding {
  finding: Omit<WorksheetFinding, 'evidence'>;
  criterionId: string;
  evidenceCount: number;
  assessment: {
    id: string;
    region: { id: string; zone: Zone };
    unit: { id: string; name: string };
    period: { year: number; quarter: Quarter };
    instrument: { code: InstrumentCode; version: number };
    stage: { state: AssessmentState; submittedBy: string | null };
    showFactualEarly: boolean;
  };
}

/** Every finding within the reach in one query, the newest period first. */
export async function listFindings(db: Reader, reach: Reach): Promise<ListedFinding[]> {
  const rows = await selectListed(db, reach)
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .orderBy('units.name')
    .orderBy('assessments.instrument_code')
    .orderBy('findings.number')
    .execute();
  return rows.map(toListed);
}

function selectListed(db: Reader, reach: Reach) {
  return selectFindings(db)
    .innerJoin('assessments', 'assessments.id', 'findings.assessment_id')
    .innerJoin('units', 'units.id', 'assessments.unit_id')
    .innerJoin('regions', 'regions.id', 'assessments.region_id')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .where(
      inReach(reach, {
        region: 'assessments.region_id',
        unit: 'assessments.unit_id',
        assessment: { id: 'assessments.id', state: 'assessments.state' },
      }),
    )
    .select((eb) => [
      'assessments.region_id',
      'regions.zone',
      'assessments.unit_id',
      'units.name as unit_name',
      'periods.year',
      'periods.quarter',
      'assessments.instrument_code',
      'assessments.instrument_version',
      'assessments.state as assessment_state',
      'assessments.submitted_by',
      'assessments.show_factual_early',
      eb
        .selectFrom('evidence_links')
        .whereRef('evidence_links.finding_id', '=', 'findings.id')
        .where('evidence_links.removed_at', 'is', null)
        .select((links) => links.fn.countAll<number>().as('count'))
        .as('evidence_count'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectListed>['executeTakeFirstOrThrow']>>;

function toListed(row: Row): ListedFinding {
  const { evidence: _counted, ...finding } = toFinding(row, []);
  return {
    finding,
    criterionId: row.criterion_id,
    evidenceCount: row.evidence_count ?? 0,
    assessment: {
      id: row.assessment_id,
      region: { id: row.region_id, zone: row.zone },
      unit: { id: row.unit_id, name: row.unit_name },
      period: { year: row.year, quarter: row.quarter },
      instrument: { code: row.instrument_code, version: row.instrument_version },
      stage: { state: row.assessment_state, submittedBy: row.submitted_by },
      showFactualEarly: row.show_factual_early === 1,
    },
  };
}
