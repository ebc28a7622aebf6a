import type { Selectable } from 'kysely';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { QuarterOf } from '#core/period/period.ts';
import type { Reader } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import type { FindingText } from './findings.ts';
import { quarterIs } from './quarter-order.ts';

/** Where a finding may go on: an assessment of a unit, by the quarter it is of. */
export interface CarryPlace {
  unitId: string;
  instrument: InstrumentCode;
  period: QuarterOf;
}

/** A finding that was carried over; `targetDate` is the new one. */
export interface CarriedFinding extends FindingText {
  id: string;
  criterionId: string;
  pic: string | null;
  /** The assessor who noted it. */
  createdBy: string;
}

/** What earlier final assessments of the place carried over and no later one has taken up, oldest first. */
export async function listWaitingFindings(db: Reader, place: CarryPlace): Promise<CarriedFinding[]> {
  const rows = await selectOfUnit(db, place)
    .innerJoin('findings', 'findings.assessment_id', 'assessments.id')
    .leftJoin('findings as next', 'next.carried_from', 'findings.id')
    .where('assessments.state', '=', 'FINAL')
    .where('findings.state', '<>', 'DISETUJUI')
    .where('next.id', 'is', null)
    .where(quarterIs('before', place.period))
    .orderBy('periods.year')
    .orderBy('periods.quarter')
    .orderBy('findings.number')
    .selectAll('findings')
    .execute();
  return rows.flatMap((row) => toCarried(row) ?? []);
}

/** The nearest later assessment of the place whose findings are not yet settled for good; null when none has begun. */
export async function nextUnfinished(
  db: Reader,
  place: CarryPlace,
): Promise<{ id: string; period: QuarterOf } | null> {
  const row = await selectOfUnit(db, place)
    .where('assessments.state', '<>', 'FINAL')
    .where(quarterIs('after', place.period))
    .orderBy('periods.year')
    .orderBy('periods.quarter')
    .select(['assessments.id', 'periods.year', 'periods.quarter'])
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, period: { year: row.year, quarter: row.quarter } };
}

function toCarried(row: Selectable<Database['findings']>): CarriedFinding | null {
  if (row.carried_over_to === null) return null;
  return {
    id: row.id,
    criterionId: row.criterion_id,
    text: row.text,
    requestedAction: row.requested_action,
    priority: row.priority,
    targetDate: row.carried_over_to,
    pic: row.pic,
    createdBy: row.created_by,
  };
}

function selectOfUnit(db: Reader, { unitId, instrument }: CarryPlace) {
  return db
    .selectFrom('assessments')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .where('assessments.unit_id', '=', unitId)
    .where('assessments.instrument_code', '=', instrument);
}
