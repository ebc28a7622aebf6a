import type { Selectable } from 'kysely';
import type { Deed } from '#core/assessment/assessment.ts';
import type { Reach } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Cancelled, Held, TrainingStage } from '#core/training/training.ts';
import type { TrainingPlan } from '#core/training/training-plan.ts';
import type { Reader, Writer } from '#db/connect.ts';
import type { Database } from '#db/schema.ts';
import { trainingInReach } from './training-reach.ts';

export interface TrainingRecord extends TrainingPlan {
  id: string;
  region: { id: string; name: string; zone: Zone };
  period: { id: string; year: number; quarter: Quarter };
  stage: TrainingStage;
  /** Name of who held or cancelled it; null while it is planned. */
  closedBy: string | null;
  planned: Deed & { name: string };
  version: number;
}

/** Null outside the reach, as when it does not exist. */
export async function findTraining(db: Reader, reach: Reach, id: string): Promise<TrainingRecord | null> {
  const row = await selectTrainings(db, reach).where('trainings.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** The latest day first. */
export async function listTrainings(db: Reader, reach: Reach): Promise<TrainingRecord[]> {
  const rows = await selectTrainings(db, reach)
    .orderBy('held_on', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('trainings.id')
    .execute();
  return rows.map(toRecord);
}

export async function insertTraining(
  trx: Writer,
  fresh: TrainingPlan & { id: string; regionId: string; periodId: string },
  planned: Deed,
): Promise<void> {
  await trx
    .insertInto('trainings')
    .values({
      ...columns(fresh),
      id: fresh.id,
      region_id: fresh.regionId,
      period_id: fresh.periodId,
      state: 'DIRENCANAKAN',
      planned_by: planned.by,
      planned_at: planned.at,
      closed_by: null,
      closed_at: null,
      cancel_reason: null,
      version: 1,
    })
    .execute();
}

/** Whether the period has the same training at the same hour and place, but for `exceptId` and cancelled ones. */
export async function trainingExists(
  db: Reader,
  periodId: string,
  { title, date, startsAt, place }: TrainingPlan,
  exceptId: string | null = null,
): Promise<boolean> {
  const rows = await db
    .selectFrom('trainings')
    .select('id')
    .where('period_id', '=', periodId)
    .where('title', '=', title)
    .where('held_on', '=', date)
    .where('starts_at', '=', startsAt)
    .where('place', '=', place)
    .where('state', '<>', 'DIBATALKAN')
    .execute();
  return rows.some(({ id }) => id !== exceptId);
}

/** The row as its writer saw it; each change refuses `changed-meanwhile` when it has moved since. */
interface Seen {
  id: string;
  version: number;
}

export async function putPlan(trx: Writer, seen: Seen, plan: TrainingPlan): Promise<void> {
  await change(trx, seen, columns(plan));
}

export async function closeTraining(trx: Writer, seen: Seen, stage: Held | Cancelled): Promise<void> {
  const { state } = stage;
  const { by, at } = state === 'DILAKSANAKAN' ? stage.recorded : stage.cancelled;
  const cancel_reason = state === 'DIBATALKAN' ? stage.cancelled.reason : null;
  await change(trx, seen, { state, closed_by: by, closed_at: at, cancel_reason });
}

/** For what belongs to the training and stands in other tables. */
export async function touchTraining(trx: Writer, seen: Seen): Promise<void> {
  await change(trx, seen, {});
}

async function change(
  trx: Writer,
  { id, version }: Seen,
  values: Partial<Selectable<Database['trainings']>>,
): Promise<void> {
  const result = await trx
    .updateTable('trainings')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Refusal('changed-meanwhile');
}

function columns({ title, date, startsAt, endsAt, place, trainer }: TrainingPlan) {
  return { title, held_on: date, starts_at: startsAt, ends_at: endsAt, place, trainer };
}

function selectTrainings(db: Reader, reach: Reach) {
  return db
    .selectFrom('trainings')
    .innerJoin('regions', 'regions.id', 'trainings.region_id')
    .innerJoin('periods', 'periods.id', 'trainings.period_id')
    .innerJoin('users as planner', 'planner.id', 'trainings.planned_by')
    .leftJoin('users as closer', 'closer.id', 'trainings.closed_by')
    .where(trainingInReach(reach))
    .selectAll('trainings')
    .select([
      'regions.name as region_name',
      'regions.zone',
      'periods.year',
      'periods.quarter',
      'planner.name as planner',
      'closer.name as closer',
    ]);
}

type Row = Selectable<Database['trainings']> & {
  region_name: string;
  zone: Zone;
  year: number;
  quarter: Quarter;
  planner: string;
  closer: string | null;
};

function toRecord(row: Row): TrainingRecord {
  return {
    id: row.id,
    region: { id: row.region_id, name: row.region_name, zone: row.zone },
    period: { id: row.period_id, year: row.year, quarter: row.quarter },
    title: row.title,
    date: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    trainer: row.trainer,
    stage: stageOf(row),
    closedBy: row.closer,
    planned: { by: row.planned_by, at: row.planned_at, name: row.planner },
    version: row.version,
  };
}

/** The CHECK constraints see to it that a closed training says who closed it, when, and a cancelled one why. */
function stageOf({ state, closed_by, closed_at, cancel_reason }: Row): TrainingStage {
  const deed = { by: closed_by ?? '', at: closed_at ?? '' };
  switch (state) {
    case 'DIRENCANAKAN':
      return { state };
    case 'DILAKSANAKAN':
      return { state, recorded: deed };
    case 'DIBATALKAN':
      return { state, cancelled: { ...deed, reason: cancel_reason ?? '' } };
  }
}
