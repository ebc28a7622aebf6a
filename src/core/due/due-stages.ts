import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { instrumentsOfUnit } from '#core/catalogue/unit-instruments.ts';
import { compareQuarters, type QuarterOf, type Stage, type Window } from '#core/period/period.ts';
import { lastDateOf, type Zone } from '#core/period/zone.ts';
import type { UnitKind } from '#core/region/region.ts';
import type { FactualAssessmentDue, SelfAssessmentDue } from './due-thing.ts';

interface PeriodFacts extends QuarterOf {
  id: string;
  region: { id: string; name: string; zone: Zone };
  windows: Readonly<Record<Stage, Window>>;
}

interface UnitFacts {
  id: string;
  name: string;
  regionId: string;
  kind: UnitKind;
}

interface AssessmentFacts {
  id: string;
  unit: { id: string; name: string };
  period: QuarterOf & { id: string };
  instrument: { code: InstrumentCode };
  state: AssessmentState;
}

export interface StageFacts {
  periods: readonly PeriodFacts[];
  units: readonly UnitFacts[];
  assessments: readonly AssessmentFacts[];
}

/**
 * What the windows of the stages ask of units and assessors. A self-assessment that was never handed in is asked for
 * until the self-assessment of a later quarter opens; what was handed in once, until it is concluded.
 */
export function dueStages(facts: StageFacts, now: string): (SelfAssessmentDue | FactualAssessmentDue)[] {
  return facts.periods.flatMap((period) => [
    ...(isSuperseded(period, facts.periods, now) ? [] : neverHandedIn(period, facts)),
    ...facts.assessments
      .filter((assessment) => assessment.period.id === period.id)
      .flatMap((assessment) => underWay(period, assessment)),
  ]);
}

function isSuperseded(period: PeriodFacts, periods: readonly PeriodFacts[], now: string): boolean {
  return periods.some(
    ({ region, windows, ...quarter }) =>
      region.id === period.region.id &&
      compareQuarters(quarter, period) > 0 &&
      windows.PENILAIAN_MANDIRI.opensAt <= now,
  );
}

function neverHandedIn(period: PeriodFacts, { units, assessments }: StageFacts): SelfAssessmentDue[] {
  return units
    .filter(({ regionId }) => regionId === period.region.id)
    .flatMap((unit) => instrumentsOfUnit[unit.kind].map((instrument) => ({ unit, instrument })))
    .flatMap(({ unit, instrument }) => {
      const begun = assessments.find(
        (one) => one.period.id === period.id && one.unit.id === unit.id && one.instrument.code === instrument,
      );
      if (begun !== undefined && begun.state !== 'DRAF') return [];
      const { id, name } = unit;
      return [selfAssessment(period, { unit: { id, name }, instrument, assessmentId: begun?.id ?? null })];
    });
}

function underWay(
  period: PeriodFacts,
  { id, unit, instrument, state }: AssessmentFacts,
): (SelfAssessmentDue | FactualAssessmentDue)[] {
  const { id: unitId, name } = unit;
  const work = { unit: { id: unitId, name }, instrument: instrument.code, assessmentId: id };
  if (state === 'DIKEMBALIKAN') return [selfAssessment(period, work, lastDay(period, ...bothWindows))];
  if (!assessorsStates.includes(state)) return [];
  return [
    { kind: 'PENILAIAN_FAKTUAL', ...common(period), ...work, date: lastDay(period, 'PENILAIAN_FAKTUAL') },
  ];
}

const assessorsStates: readonly AssessmentState[] = ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'DIBUKA_KEMBALI'];

/** A returned assessment may be mended while either is open. */
const bothWindows = ['PENILAIAN_MANDIRI', 'PENILAIAN_FAKTUAL'] as const;

function selfAssessment(
  period: PeriodFacts,
  work: Pick<SelfAssessmentDue, 'unit' | 'instrument' | 'assessmentId'>,
  date = lastDay(period, 'PENILAIAN_MANDIRI'),
): SelfAssessmentDue {
  return { kind: 'PENILAIAN_MANDIRI', ...common(period), ...work, date };
}

function common({ id, year, quarter, region }: PeriodFacts) {
  return { region, period: { id, year, quarter } };
}

function lastDay({ windows, region }: PeriodFacts, ...stages: readonly Stage[]): string {
  const ends = stages.map((stage) => windows[stage].closesAt).sort();
  return lastDateOf(region.zone, ends.at(-1) ?? '');
}
