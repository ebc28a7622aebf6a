import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { instrumentsOfUnit } from '#core/catalogue/unit-instruments.ts';
import { may } from '#core/people/permissions.ts';
import { assessmentReach, regionReach } from '#core/people/reach.ts';
import { isOpen, type Stage, stages, type Window } from '#core/period/period.ts';
import { type ListedAssessment, listAssessments } from '#services/assessments/list-assessments.ts';
import type { Context } from '#services/context.ts';
import { listPeriods as listRecords, type PeriodRecord } from '#storage/periods.ts';
import { listUnitsInReach, type UnitRecord } from '#storage/units.ts';

export interface ListedPeriod extends Pick<PeriodRecord, 'id' | 'region' | 'year' | 'quarter' | 'version'> {
  windows: readonly (Window & { stage: Stage; open: boolean })[];
  /** Every unit the actor sees with every instrument it is responsible for: who is where. */
  places: readonly PeriodPlace[];
  mayManage: boolean;
}

export interface PeriodPlace {
  unit: { id: string; name: string };
  instrument: InstrumentCode;
  /** Null: not begun. */
  assessment: ListedAssessment | null;
  /** The actor may begin it now. */
  mayStart: boolean;
}

/** The quarters of the actor's regions, newest first. */
export async function listPeriods(context: Context): Promise<ListedPeriod[]> {
  const { read, actor } = context;
  const periods = await listRecords(read, regionReach(actor));
  const units = await listUnitsInReach(read, assessmentReach(actor));
  const assessments = await listAssessments(context);
  return periods.map((period) => listedPeriod(context, period, { units, assessments }));
}

interface Known {
  units: readonly UnitRecord[];
  assessments: readonly ListedAssessment[];
}

function listedPeriod({ actor, now }: Context, period: PeriodRecord, known: Known): ListedPeriod {
  const { id, region, year, quarter, version } = period;
  const windows = stages.map((stage) => ({
    stage,
    ...period.windows[stage],
    open: isOpen(period.windows[stage], now()),
  }));
  const startable = isOpen(period.windows.PENILAIAN_MANDIRI, now());
  const places = known.units
    .filter((unit) => unit.regionId === region.id)
    .flatMap((unit) => instrumentsOfUnit[unit.kind].map((instrument) => ({ unit, instrument })))
    .map(({ unit, instrument }) => {
      const assessment = ofPlace(known.assessments, id, unit, instrument);
      const declares = may(actor, 'assessment.declare', { regionId: region.id, unitId: unit.id });
      const mayStart = assessment === null && startable && declares;
      return { unit: { id: unit.id, name: unit.name }, instrument, assessment, mayStart };
    });
  const mayManage = may(actor, 'period.manage', { regionId: region.id });
  return { id, region, year, quarter, version, windows, places, mayManage };
}

function ofPlace(
  assessments: readonly ListedAssessment[],
  periodId: string,
  unit: UnitRecord,
  instrument: InstrumentCode,
): ListedAssessment | null {
  const found = assessments.find(
    (one) => one.period.id === periodId && one.unit.id === unit.id && one.instrument.code === instrument,
  );
  return found ?? null;
}
