import type { Quarter } from '#core/period/period.ts';
import { emptySections, type ReportSections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { aTown, type Town } from './regions.ts';
import type { TestWorkplace } from './workplace.ts';

/** What a person must add before a report can be signed. */
export const writtenSections: ReportSections = {
  ...emptySections,
  obstacles: 'Tidak ada kendala pada triwulan ini.',
  conclusion: 'Penerapan standar berjalan sesuai rencana.',
};

export interface DraftedReport {
  workplace: TestWorkplace;
  town: Town;
  reportId: string;
  head: Context;
}

/** A draft with all that has to be written in it, at version 2; of the third quarter of 2026 unless another is named. */
export async function aDraftReport(
  workplace: TestWorkplace,
  wish: { town?: Town; quarter?: Quarter; sections?: Partial<ReportSections> } = {},
): Promise<DraftedReport> {
  const town = wish.town ?? (await aTown(workplace));
  const head = workplace.as(town.people.KEPALA_LPSE);
  const quarter = wish.quarter ?? 3;
  const { reportId } = await draftQuarterlyReport(head, { unitId: town.lpse, year: 2026, quarter });
  await saveReportSections(head, { reportId, version: 1, ...writtenSections, ...wish.sections });
  return { workplace, town, reportId, head };
}

/** The same signed: at version 3, with its issuance. */
export async function aSignedReport(
  workplace: TestWorkplace,
  wish: Parameters<typeof aDraftReport>[1] = {},
): Promise<DraftedReport & { issuanceId: string }> {
  const draft = await aDraftReport(workplace, wish);
  const { issuanceId } = await signQuarterlyReport(draft.head, { reportId: draft.reportId, version: 2 });
  return { ...draft, issuanceId };
}
