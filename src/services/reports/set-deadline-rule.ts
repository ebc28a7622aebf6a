import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import { checkRule, type DeadlineRule } from '#core/report/report-deadline.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { deadlinesOf, insertRule } from '#storage/report-deadlines.ts';
import { loadDeadlineRegion } from './load-deadline-region.ts';

export interface SetDeadlineRule extends DeadlineRule {
  regionId: string;
  /** How many rules the region had on the page. */
  version: number;
}

/**
 * Sets by how many days after a quarter its reports are due, from a quarter on that is not over (BLT8 Ps.23). Refuses
 * `not-found`, `not-allowed`, `deadline-rule-past`, `changed-meanwhile`.
 */
export async function setDeadlineRule(context: Context, input: SetDeadlineRule): Promise<void> {
  const { actor, now } = context;
  const { regionId, from, days, version } = input;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const { zone } = await loadDeadlineRegion(context, trx, regionId);
    checkRule({ from, days }, dateIn(zone, deed.at));
    const { rules } = await deadlinesOf(trx, regionId);
    if (rules.length !== version) throw new Refusal('changed-meanwhile');
    await insertRule(trx, { regionId, number: version + 1, from, days }, deed);
    const place = { regionId, unitId: null, objectKind: 'daerah', objectId: regionId } as const;
    const payload = { from, days };
    await record(trx, { actor, at: deed.at }, { act: 'TENGGAT_LAPORAN_DIATUR', ...place, payload });
  });
}
