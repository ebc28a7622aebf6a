import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { formatInstant } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { Quarter, Stage, Window } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import { assessmentTexts } from '#text/assessment-pages.ts';
import { instrumentLabels } from '#text/states.ts';

interface Named {
  instrument: { code: InstrumentCode };
  period: { year: number; quarter: Quarter };
}

/** "Standar LPSE, Triwulan III Tahun 2026" */
export function assessmentName({ instrument, period }: Named): string {
  return assessmentTexts.name(instrumentLabels[instrument.code], quarterName(period.year, period.quarter));
}

interface Windowed {
  region: { zone: Zone };
  windows: readonly (Window & { stage: Stage; open: boolean })[];
}

/** Until when the stage is open, since when it is closed, or from when it will be. */
export function windowSentence(
  { region, windows }: Windowed,
  stage: Exclude<Stage, 'BIMBINGAN_TEKNIS'>,
  now: string,
): string | null {
  const window = windows.find((one) => one.stage === stage);
  if (window === undefined) return null;
  const closes = formatInstant(lastMinute(window.closesAt), region.zone);
  if (stage === 'PENILAIAN_FAKTUAL') return window.open ? assessmentTexts.factualWindow(closes) : null;
  if (window.open) return assessmentTexts.windowOpen(closes);
  if (now < window.opensAt) return assessmentTexts.windowAhead(formatInstant(window.opensAt, region.zone));
  return assessmentTexts.windowClosed(closes);
}

/** A window ends at midnight, and not at it: people say 23.59 of the day before. */
function lastMinute(closesAt: string): string {
  return new Date(Date.parse(closesAt) - 60_000).toISOString();
}
