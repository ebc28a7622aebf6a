import { lastDay, type QuarterOf } from '#core/period/period.ts';
import { setDeadlineRule } from '#services/reports/set-deadline-rule.ts';
import { setReportDeadline } from '#services/reports/set-report-deadline.ts';
import { daysFrom } from './clock.ts';
import { type RegionKey, regionKeys } from './places.ts';
import { as, known, officeHeadOf, type Stage } from './stage.ts';

const daysAfterQuarter = 15;

/** The past quarter, 0 the oldest, each region's rule begins with: the Kabupaten's first report never came. */
const ruledFrom: Record<RegionKey, number> = { kota: 0, kabupaten: 1 };

/** The Kabupaten wants this one sooner than its LPSE can sign the revision. */
const broughtForward = { index: 2, daysAfterQuarter: 3 } as const;

/** By when reports are due, said before the first quarter begins. */
export async function setDeadlines(stage: Stage, past: readonly QuarterOf[]): Promise<void> {
  for (const region of regionKeys) {
    const from = past[ruledFrom[region]];
    if (from === undefined) throw new Error(`the demo has no past quarter ${ruledFrom[region]}`);
    const head = await as(stage, officeHeadOf(region));
    const regionId = known(stage.regions, region);
    await setDeadlineRule(head, { regionId, from, days: daysAfterQuarter, version: 0 });
  }
  const quarter = past[broughtForward.index];
  if (quarter === undefined) throw new Error(`the demo has no past quarter ${broughtForward.index}`);
  const date = daysFrom(lastDay(quarter), broughtForward.daysAfterQuarter);
  const regionId = known(stage.regions, 'kabupaten');
  const head = await as(stage, officeHeadOf('kabupaten'));
  await setReportDeadline(head, { regionId, ...quarter, date, reason: '', version: 0 });
}
