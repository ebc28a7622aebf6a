import type { Selectable } from 'kysely';
import type { Assessment, Deed } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Quarter, QuarterOf } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { AssessmentChoices } from '#core/region/region-settings.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { quarterIs } from './quarter-order.ts';
import { inReach } from './reach-filter.ts';

/** An assessment with the place it belongs to; the state and what goes with it stand in `stage`. */
export interface AssessmentRecord {
  id: string;
  region: { id: string; name: string; zone: Zone };
  unit: { id: string; name: string };
  period: { id: string; year: number; quarter: Quarter };
  instrument: { code: InstrumentCode; version: number };
  /** Evidence must be valid on this day. */
  referenceDate: string;
  /** The region's when it began. */
  choices: AssessmentChoices;
  stage: Assessment;
}

/** Null when there is none within the reach: another unit's assessment is not told from one that does not exist. */
export async function findAssessment(db: Reader, reach: Reach, id: string): Promise<AssessmentRecord | null> {
  const row = await selectAssessments(db, reach).where('assessments.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** Newest period first, then by unit and instrument. */
export async function listAssessments(db: Reader, reach: Reach): Promise<AssessmentRecord[]> {
  const rows = await selectAssessments(db, reach)
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .orderBy('units.name')
    .orderBy('assessments.instrument_code')
    .execute();
  return rows.map(toRecord);
}

export async function insertAssessment(
  trx: Writer,
  fresh: Omit<AssessmentRecord, 'region' | 'unit' | 'period' | 'stage'> & {
    regionId: string;
    unitId: string;
    periodId: string;
  },
  created: Deed,
): Promise<void> {
  const { policy, showBudgetStandard, showFactualEarly } = fresh.choices;
  await trx
    .insertInto('assessments')
    .values({
      id: fresh.id,
      region_id: fresh.regionId,
      unit_id: fresh.unitId,
      period_id: fresh.periodId,
      instrument_code: fresh.instrument.code,
      instrument_version: fresh.instrument.version,
      reference_date: fresh.referenceDate,
      policy_kind: policy.kind,
      policy_threshold: policy.kind === 'AMBANG' ? policy.threshold : null,
      show_budget_standard: showBudgetStandard ? 1 : 0,
      show_factual_early: showFactualEarly ? 1 : 0,
      state: 'DRAF',
      return_count: 0,
      submitted_at: null,
      submitted_by: null,
      finalised_at: null,
      finalised_by: null,
      created_by: created.by,
      created_at: created.at,
      version: 1,
    })
    .execute();
}

/** Writes a transition and its step; refuses `changed-meanwhile` when the row moved since it was loaded. */
export async function putStage(
  trx: Writer,
  move: { id: string; before: Assessment; after: Assessment; deed: Deed; reason: string | null },
): Promise<void> {
  const { after, before, deed } = move;
  const result = await trx
    .updateTable('assessments')
    .set({
      state: after.state,
      return_count: after.returnCount,
      submitted_at: 'submitted' in after ? after.submitted.at : null,
      submitted_by: 'submitted' in after ? after.submitted.by : null,
      finalised_at: 'finalised' in after ? after.finalised.at : null,
      finalised_by: 'finalised' in after ? after.finalised.by : null,
      version: before.version + 1,
    })
    .where('id', '=', after.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
  await trx
    .insertInto('assessment_steps')
    .values({
      id: move.id,
      assessment_id: after.id,
      from_state: before.state,
      to_state: after.state,
      reason: move.reason,
      by_user: deed.by,
      at: deed.at,
    })
    .execute();
}

/** Those of the ids that lie within the reach. */
export async function listAssessmentIds(
  db: Reader,
  reach: Reach,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await selectAssessments(db, reach).where('assessments.id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Names a new version, so that a page loaded before the change can't be acted on; refuses `changed-meanwhile`. */
export async function touchAssessment(
  trx: Writer,
  { id, version }: Pick<Assessment, 'id' | 'version'>,
): Promise<void> {
  const result = await trx
    .updateTable('assessments')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

/** Whether the unit already has an assessment of the instrument in the period. */
export async function assessmentExists(
  db: Reader,
  periodId: string,
  unitId: string,
  instrument: InstrumentCode,
): Promise<boolean> {
  const row = await db
    .selectFrom('assessments')
    .select('id')
    .where('period_id', '=', periodId)
    .where('unit_id', '=', unitId)
    .where('instrument_code', '=', instrument)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the region has begun one with the instrument in this quarter or a later one. */
export async function anyAssessmentSince(
  db: Reader,
  { regionId, code, since }: { regionId: string; code: InstrumentCode; since: QuarterOf },
): Promise<boolean> {
  const row = await db
    .selectFrom('assessments')
    .innerJoin('periods', 'periods.id', 'assessments.period_id')
    .select('assessments.id')
    .where('assessments.region_id', '=', regionId)
    .where('assessments.instrument_code', '=', code)
    .where((eb) =>
      eb.or([
        eb('periods.year', '>', since.year),
        eb.and([eb('periods.year', '=', since.year), eb('periods.quarter', '>=', since.quarter)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The unit's last assessment of the same instrument before this one, within the reach. */
export async function findPreviousAssessment(
  db: Reader,
  reach: Reach,
  { unit, instrument, period }: Pick<AssessmentRecord, 'unit' | 'instrument' | 'period'>,
): Promise<AssessmentRecord | null> {
  const row = await selectAssessments(db, reach)
    .where('assessments.unit_id', '=', unit.id)
    .where('assessments.instrument_code', '=', instrument.code)
    .where(quarterIs('before', period))
    .orderBy('periods.year', 'desc')
    .orderBy('periods.quarter', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

function selectAssessments(db: Reader, reach: Reach) {
  return db
    .selectFrom('assessments')
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
    .selectAll('assessments')
    .select([
      'units.name as unit_name',
      'regions.name as region_name',
      'regions.zone',
      'periods.year',
      'periods.quarter',
    ]);
}

type Row = Selectable<Database['assessments']> & {
  unit_name: string;
  region_name: string;
  zone: Zone;
  year: number;
  quarter: Quarter;
};

function toRecord(row: Row): AssessmentRecord {
  return {
    id: row.id,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    unit: { id: row.unit_id, name: row.unit_name },
    period: { id: row.period_id, year: row.year, quarter: row.quarter },
    instrument: { code: row.instrument_code, version: row.instrument_version },
    referenceDate: row.reference_date,
    choices: toChoices(row),
    stage: toStage(row),
  };
}

function toChoices(row: Row): AssessmentChoices {
  return {
    policy:
      row.policy_kind === 'AMBANG'
        ? { kind: 'AMBANG', threshold: row.policy_threshold ?? 0 }
        : { kind: 'SEMUA' },
    showBudgetStandard: row.show_budget_standard === 1,
    showFactualEarly: row.show_factual_early === 1,
  };
}

// The table's CHECK constraints promise that the deeds are there in the states that name them.
function toStage(row: Row): Assessment {
  const identity = { id: row.id, version: row.version, returnCount: row.return_count };
  const submitted = { by: row.submitted_by ?? '', at: row.submitted_at ?? '' };
  if (row.state === 'DRAF') return { ...identity, state: row.state };
  if (row.state !== 'FINAL') return { ...identity, state: row.state, submitted };
  const finalised = { by: row.finalised_by ?? '', at: row.finalised_at ?? '' };
  return { ...identity, state: row.state, submitted, finalised };
}
