import { concerns } from '#core/due/concern.ts';
import { dueAddress } from '#core/due/due-address.ts';
import type { DueThing } from '#core/due/due-thing.ts';
import { daysUntil } from '#core/due/reminder.ts';
import {
  assessmentReach,
  designationReach,
  regionReach,
  reportDutyReach,
  trainingReach,
} from '#core/people/reach.ts';
import { type Stage, stages } from '#core/period/period.ts';
import { dateIn, lastDateOf } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listPeriods, type PeriodRecord } from '#storage/periods.ts';
import { loadDue } from './load-due.ts';

export interface DueLine {
  thing: DueThing;
  /** Days from today in the region; negative when it is late. */
  days: number;
  /** It is the actor who has to see to it. */
  mine: boolean;
  href: string;
}

/** Shown to those alone whose business it is. */
const ownBusiness: readonly DueThing['kind'][] = ['PENUNJUKAN', 'HASIL_BIMTEK'];

/** What is due within the actor's reach, the latest first: what is overdue stands before what is to come. */
export async function listDue(context: Context): Promise<DueLine[]> {
  const { actor, now } = context;
  const reaches = {
    assessments: assessmentReach(actor),
    trainings: trainingReach(actor),
    designations: designationReach(actor),
    reports: reportDutyReach(actor),
  };
  const lines = (await loadDue(context, reaches))
    .filter((thing) => !ownBusiness.includes(thing.kind) || concerns(thing, actor))
    .map((thing) => ({
      thing,
      days: daysUntil(thing.date, dateIn(thing.region.zone, now())),
      mine: concerns(thing, actor),
      href: dueAddress(thing, actor),
    }));
  return lines.toSorted((a, b) => a.days - b.days || Number(b.mine) - Number(a.mine));
}

/** The first or the last day of a stage, for the calendar. */
export interface StageDay {
  date: string;
  stage: Stage;
  edge: 'dibuka' | 'ditutup';
  region: string;
}

/** When the stages of the actor's regions open and close. */
export async function listStageDays({ read, actor }: Context): Promise<StageDay[]> {
  return (await listPeriods(read, regionReach(actor))).flatMap(daysOf);
}

function daysOf({ region, windows }: PeriodRecord): StageDay[] {
  return stages.flatMap((stage) => {
    const { opensAt, closesAt } = windows[stage];
    const place = { stage, region: region.name };
    return [
      { ...place, date: dateIn(region.zone, opensAt), edge: 'dibuka' as const },
      { ...place, date: lastDateOf(region.zone, closesAt), edge: 'ditutup' as const },
    ];
  });
}
