import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { QuarterOf } from '#core/period/period.ts';
import type { Context, Workplace } from '#services/context.ts';
import { loadActor } from '#storage/actors.ts';
import type { DemoClock } from './clock.ts';
import type { PersonKey } from './people.ts';
import type { RegionKey, UnitKey } from './places.ts';
import type { AssessmentPlan } from './plans.ts';

/** Where the story is played: the workplace with the story's clock, and the ids of what was made so far. */
export interface Stage {
  /** Every write of the story runs inside one transaction: all of the demo or nothing of it. */
  workplace: Workplace;
  clock: DemoClock;
  users: Map<PersonKey, string>;
  regions: Map<RegionKey, string>;
  units: Map<`${RegionKey} ${UnitKey}`, string>;
  periods: Map<string, string>;
  assessments: Map<string, string>;
  /** Evidence already in a unit's library, by unit and title. */
  library: Map<string, string>;
}

export function emptyStage(workplace: Workplace, clock: DemoClock): Stage {
  return {
    workplace,
    clock,
    users: new Map(),
    regions: new Map(),
    units: new Map(),
    periods: new Map(),
    assessments: new Map(),
    library: new Map(),
  };
}

/** The workplace with a person at it who has the roles and seats of this moment of the story. */
export async function as({ workplace, users }: Stage, key: PersonKey): Promise<Context> {
  const actor = await loadActor(workplace.read, known(users, key), workplace.now());
  if (actor === null) throw new Error(`the demo has no person ${key}`);
  return { ...workplace, actor };
}

/** Who answers for the plan's assessment. */
export function headOf({ region, instrument }: AssessmentPlan): PersonKey {
  const lpse = instrument === 'LPSE';
  if (region === 'kota') return lpse ? 'kotaLpseHead' : 'kotaDataHead';
  return lpse ? 'kabupatenLpseHead' : 'kabupatenDataHead';
}

export function officeHeadOf(region: RegionKey): PersonKey {
  return region === 'kota' ? 'kotaOfficeHead' : 'kabupatenOfficeHead';
}

export function unitOf(stage: Stage, region: RegionKey, instrument: InstrumentCode): string {
  return known(stage.units, `${region} ${instrument === 'LPSE' ? 'lpse' : 'bidang'}`);
}

export function assessmentKey(
  { region, instrument }: Pick<AssessmentPlan, 'region' | 'instrument'>,
  quarter: QuarterOf,
): string {
  return `${region} ${instrument} ${quarter.year} ${quarter.quarter}`;
}

export function periodKey(region: RegionKey, { year, quarter }: QuarterOf): string {
  return `${region} ${year} ${quarter}`;
}

export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo has not made ${String(key)} yet`);
  return value;
}
