import type { AuditAct } from '#core/audit.ts';
import { trailReach } from '#core/people/reach.ts';
import { endOfDate, startOfDate, type Zone } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { zoneOf } from '#services/regions/zone-of.ts';
import { countTrail, listTrail as selectPage, type TrailEntry } from '#storage/trail.ts';

/** What is asked for; null leaves a part out. Dates are inclusive and in the zone of the answer. */
export interface TrailQuestion {
  act: AuditAct | null;
  from: string | null;
  until: string | null;
  /** Part of a name. */
  person: string | null;
  /** From 1. */
  page: number;
}

export interface TrailPage {
  entries: readonly TrailEntry[];
  count: number;
  pages: number;
  zone: Zone;
}

const pageSize = 50;

/** The trail within the actor's reach, and always what he or she did; the newest first. */
export async function listTrail(context: Context, question: TrailQuestion): Promise<TrailPage> {
  const { read, actor } = context;
  const zone = await zoneOf(context);
  const { act, from, until, person, page } = question;
  const scope = { reach: trailReach(actor), userId: actor.userId };
  const wish = {
    act,
    from: from === null ? null : startOfDate(zone, from),
    until: until === null ? null : endOfDate(zone, until),
    person,
  };
  const count = await countTrail(read, scope, wish);
  const entries = await selectPage(read, scope, wish, { limit: pageSize, offset: (page - 1) * pageSize });
  return { entries, count, pages: Math.max(1, Math.ceil(count / pageSize)), zone };
}
