import { compareQuarters } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { checkDate, type DeadlineDate, deadlineOf } from '#core/report/report-deadline.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { deadlinesOf, insertDate } from '#storage/report-deadlines.ts';
import { loadDeadlineRegion } from './load-deadline-region.ts';

export interface SetReportDeadline extends DeadlineDate {
  regionId: string;
  /** Needed once a day has passed; empty otherwise. */
  reason: string;
  /** How often the quarter's day had been set on the page. */
  version: number;
}

/**
 * Sets the day of one quarter; of one whose day has passed it is a perpanjangan. Refuses `not-found`, `not-allowed`,
 * `deadline-in-quarter`, `deadline-not-later`, `reason-missing`, `changed-meanwhile`.
 */
export async function setReportDeadline(context: Context, input: SetReportDeadline): Promise<void> {
  const { actor, now } = context;
  const { regionId, year, quarter, date, version } = input;
  const reason = input.reason.trim();
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { zone } = await loadDeadlineRegion(context, trx, regionId);
    const deadlines = await deadlinesOf(trx, regionId);
    const set = deadlines.dates.filter((one) => compareQuarters(one, input) === 0);
    if (set.length !== version) throw new Refusal('changed-meanwhile');
    const before = deadlineOf(deadlines, input);
    const { extension } = checkDate(input, { before, today: dateIn(zone, deed.at), reason });
    const fresh = { regionId, year, quarter, date, replaces: before, reason: reason || null };
    await insertDate(trx, { ...fresh, number: version + 1 }, deed);
    const place = { regionId, unitId: null, objectKind: 'daerah', objectId: regionId } as const;
    const act = extension ? 'TENGGAT_LAPORAN_DIPERPANJANG' : 'TENGGAT_LAPORAN_DITETAPKAN';
    const payload = { year, quarter, before, after: date, reason: reason || null };
    await record(trx, { actor, at: deed.at }, { act, ...place, payload });
  });
}
