import { firstDay } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { listRegions } from '#storage/regions.ts';
import { anyUser } from '#storage/users.ts';
import { daysFrom, demoClock, quartersBefore, runningQuarter } from './demo/clock.ts';
import { setDeadlines } from './demo/deadlines.ts';
import { designate, revoke, warn } from './demo/designate.ts';
import { playPastQuarter } from './demo/past-quarters.ts';
import { playPastReports } from './demo/past-reports.ts';
import { pastPlans } from './demo/plans.ts';
import { playRunningQuarter } from './demo/running-quarter.ts';
import { settle } from './demo/settle.ts';
import { emptyStage } from './demo/stage.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';

/**
 * Past quarters, 0 the oldest, by whose results the Kota's LPSE is designated: for the first time, revoked at the end of
 * the next quarter, and anew. The result after that waits for its decree.
 */
const designatedQuarters = { first: 0, anew: 2 } as const;

/**
 * Fills an empty installation with fictional regions, people and assessments in every state, all through the services
 * everybody uses, on a clock that runs from a year and a half ago up to yesterday. One transaction holds it all, so that
 * a demo broken off leaves nothing. Refuses `already-set-up`.
 */
export async function loadDemo(workplace: Workplace): Promise<readonly DemoAccount[]> {
  await workplace.write(async (trx) => {
    if ((await anyUser(trx)) || (await listRegions(trx, 'all')).length > 0) {
      throw new Refusal('already-set-up');
    }
    await play(workplace, trx);
  });
  return demoAccounts;
}

async function play(workplace: Workplace, trx: Writer): Promise<void> {
  const today = dateIn('WIB', workplace.now());
  const quarter = runningQuarter(today);
  const past = quartersBefore(quarter, pastPlans.length);
  const [oldest = quarter] = past;
  const beginning = daysFrom(firstDay(oldest), -40);
  const clock = demoClock(beginning);
  const stage = emptyStage({ ...workplace, read: trx, write: (work) => work(trx), now: clock.now }, clock);
  await settle(stage);
  await setDeadlines(stage, past);
  const rulingDate = daysFrom(beginning, -75);
  let first: Awaited<ReturnType<typeof designate>> | null = null;
  for (const [index, before] of past.entries()) {
    const failing = index === designatedQuarters.first + 1 ? first : null;
    if (failing !== null) await warn(stage, 'kota', failing);
    await playPastQuarter(stage, before, pastPlans[index] ?? [], rulingDate);
    await playPastReports(stage, before, index);
    if (failing !== null) await revoke(stage, 'kota', failing);
    if (index === designatedQuarters.first) first = await designate(stage, 'kota', before);
    if (index === designatedQuarters.anew) await designate(stage, 'kota', before);
  }
  const previous = past.at(-1) ?? quarter;
  await playRunningQuarter(stage, { quarter, previous, today, rulingDate });
}
