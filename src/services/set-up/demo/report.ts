import type { QuarterOf } from '#core/period/period.ts';
import type { ReportSections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { loadReport } from '#services/reports/load-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import type { PersonKey } from './people.ts';
import type { RegionKey } from './places.ts';
import { as, known, type Stage } from './stage.ts';

/** The head of an LPSE writes a quarter's report. */
export async function draftReport(
  stage: Stage,
  region: RegionKey,
  quarter: QuarterOf,
  sections: ReportSections,
): Promise<string> {
  const head = await as(stage, lpseHeadOf(region));
  const { year, quarter: number } = quarter;
  const unitId = known(stage.units, `${region} lpse`);
  const { reportId } = await draftQuarterlyReport(head, { year, quarter: number, unitId });
  await saveReportSections(head, { ...sections, reportId, version: await versionOf(head, reportId) });
  return reportId;
}

export async function signReport(stage: Stage, region: RegionKey, reportId: string): Promise<void> {
  const head = await as(stage, lpseHeadOf(region));
  await signQuarterlyReport(head, { reportId, version: await versionOf(head, reportId) });
}

/** One step of a signed report by somebody on the Sekda's side. */
export async function passOn(
  stage: Stage,
  key: PersonKey,
  { reportId, note }: { reportId: string; note: string },
  step: (context: Context, input: { reportId: string; note: string; version: number }) => Promise<void>,
): Promise<void> {
  const context = await as(stage, key);
  await step(context, { reportId, note, version: await versionOf(context, reportId) });
}

export function lpseHeadOf(region: RegionKey): PersonKey {
  return region === 'kota' ? 'kotaLpseHead' : 'kabupatenLpseHead';
}

async function versionOf(context: Context, reportId: string): Promise<number> {
  return (await loadReport(context, context.read, reportId)).version;
}
