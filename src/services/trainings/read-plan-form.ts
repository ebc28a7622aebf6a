import { instrumentCodes } from '#core/catalogue/instrument.ts';
import { may } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import { requirePlanned } from '#core/training/training.ts';
import type { Context } from '#services/context.ts';
import { listPeriods, type PeriodRecord } from '#storage/periods.ts';
import { listRegions, type RegionRecord } from '#storage/regions.ts';
import { listInvitations } from '#storage/training-invitations.ts';
import { coveredStandards } from '#storage/training-standards.ts';
import type { TrainingRecord } from '#storage/trainings.ts';
import { listUnits, type UnitRecord } from '#storage/units.ts';
import { loadOwnTraining } from './load-training.ts';
import { type StandardsToCover, standardsToCover } from './standards-to-cover.ts';

/** What a plan is made of. */
export interface PlanForm {
  /** Newest first. */
  periods: readonly PeriodRecord[];
  instruments: readonly StandardsToCover[];
  units: readonly UnitRecord[];
}

/** The year that is running: nobody plans a session of an older one. */
const periodsShown = 4;

/** For a new plan. Refuses `not-allowed` to whoever plans in no region. */
export async function readPlanForm(context: Context): Promise<PlanForm> {
  const { read, actor } = context;
  const regions = (await listRegions(read, regionReach(actor))).filter(({ id }) =>
    may(actor, 'training.plan', { regionId: id }),
  );
  if (regions.length === 0) throw new Refusal('not-allowed');
  return formOf(context, regions);
}

/** The same for a plan there is. Refuses `not-found`, `not-allowed`, `training-closed`. */
export async function readChangeForm(
  context: Context,
  input: { trainingId: string },
): Promise<PlanForm & { training: TrainingRecord; chosen: { standards: string[]; unitIds: string[] } }> {
  const { read } = context;
  const training = await loadOwnTraining(context, read, input.trainingId);
  requirePlanned(training.stage);
  const regionIds = [training.region.id];
  const everybody = { regionIds, unitIds: [], assessmentIds: [] };
  const invitations = await listInvitations(read, everybody, [training.id]);
  const chosen = {
    standards: (await coveredStandards(read, training.id)).map(({ code }) => code),
    unitIds: invitations.map(({ unit }) => unit.id),
  };
  return { ...(await formOf(context, [training.region])), training, chosen };
}

type Regions = readonly Pick<RegionRecord, 'id' | 'zone'>[];

async function formOf(context: Context, regions: Regions): Promise<PlanForm> {
  const { read } = context;
  const regionIds = regions.map(({ id }) => id);
  return {
    periods: (await listPeriods(read, regionIds)).slice(0, periodsShown),
    instruments: await offered(context, regions),
    units: await listUnits(read, regionIds),
  };
}

/** What any of the regions offers, once. */
async function offered(context: Context, regions: Regions): Promise<StandardsToCover[]> {
  const all: StandardsToCover[] = [];
  for (const region of regions) all.push(...(await standardsToCover(context, context.read, region)));
  return instrumentCodes.map((instrument) => {
    const standards = all.filter(({ code }) => code === instrument).flatMap((one) => one.standards);
    return { code: instrument, standards: [...new Map(standards.map((one) => [one.code, one])).values()] };
  });
}
