import { permit } from '#core/people/permissions.ts';
import { regionReach } from '#core/people/reach.ts';
import type { Stage } from '#core/period/period.ts';
import { extendTo } from '#core/period/period-plan.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findPeriod, putWindowEnd } from '#storage/periods.ts';

export interface ExtendWindow {
  periodId: string;
  stage: Stage;
  /** The new last day, inclusive, in the region's zone. */
  lastDay: string;
  reason: string;
  /** Of the period. */
  version: number;
}

/** Perpanjangan: moves the end of a window later, also of one that has closed. Refuses `date-order`, `reason-missing`. */
export async function extendWindow(context: Context, input: ExtendWindow): Promise<{ closesAt: string }> {
  const { actor } = context;
  const reason = input.reason.trim();
  return context.write(async (trx) => {
    const period = await findPeriod(trx, regionReach(actor), input.periodId);
    if (period === null) throw new Refusal('not-found');
    permit(actor, 'period.manage', { regionId: period.region.id });
    if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
    const before = period.windows[input.stage];
    const closesAt = extendTo(before, input.lastDay, period.region.zone);
    await putWindowEnd(trx, { id: period.id, version: input.version }, { stage: input.stage, closesAt });
    await record(
      trx,
      { actor, at: context.now() },
      {
        act: 'JENDELA_DIPERPANJANG',
        regionId: period.region.id,
        unitId: null,
        objectKind: 'periode',
        objectId: period.id,
        payload: { stage: input.stage, from: before.closesAt, to: closesAt, reason },
      },
    );
    return { closesAt };
  });
}
