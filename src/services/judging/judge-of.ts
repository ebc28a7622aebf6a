import type { Judge } from '#core/judging/checked-judgement.ts';
import { seatOf } from '#core/people/actor.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The actor as the rules of judging see one, at an instant. */
export function judgeOf({ actor }: Context, { id, region }: AssessmentRecord, at: string): Judge {
  return {
    userId: actor.userId,
    lead: seatOf(actor, id)?.lead === true,
    today: dateIn(region.zone, at),
  };
}
