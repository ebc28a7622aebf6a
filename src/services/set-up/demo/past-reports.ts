import { firstDay, nextQuarter, type QuarterOf } from '#core/period/period.ts';
import type { ReportSections } from '#core/report/report-sections.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { loadReport } from '#services/reports/load-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { daysFrom } from './clock.ts';
import { draftReport, lpseHeadOf, passOn, signReport } from './report.ts';
import { districtObstacles, districtSections, pastSections, reportNotes } from './report-words.ts';
import { as, type Stage } from './stage.ts';

const forwardedQuarters = 3;

/**
 * The reports of past quarter `index` (0 the oldest), in the first days after it. The Kota's first three went all the
 * way and the last waits for the Sekda's side; the Kabupaten's came back once, went out again as Revisi 1 and was taken
 * in, and the last came back.
 */
export async function playPastReports(stage: Stage, quarter: QuarterOf, index: number): Promise<void> {
  const day = (number: number) => dayAfter(quarter, number);
  stage.clock.moveTo(day(1));
  const kota = await draftReport(stage, 'kota', quarter, numbered(stage, pastSections[index], index));
  await signReport(stage, 'kota', kota);
  const kabupaten = index >= 2 ? await sendBackDistrict(stage, quarter) : null;
  if (index < forwardedQuarters) {
    stage.clock.moveTo(day(3));
    await passOn(stage, 'kotaAssistant', { reportId: kota, note: reportNotes.received }, receiveReport);
    stage.clock.moveTo(day(4));
    await passOn(stage, 'kotaSecretary', { reportId: kota, note: reportNotes.forwarded }, forwardReport);
  }
  if (kabupaten !== null && index < forwardedQuarters) await reviseDistrict(stage, kabupaten);
}

function numbered(
  stage: Stage,
  sections: Omit<ReportSections, 'letterNumber' | 'letterNature'> | undefined,
  index: number,
): ReportSections {
  if (sections === undefined) throw new Error(`the demo has no report for past quarter ${index}`);
  const year = stage.workplace.now().slice(0, 4);
  return { ...sections, letterNumber: `500.12/${41 + index * 23}/LPSE/${year}`, letterNature: 'Penting' };
}

/** Of the month after the quarter, 0 its first day. */
function dayAfter(quarter: QuarterOf, number: number): string {
  return daysFrom(firstDay(nextQuarter(quarter)), number);
}

async function sendBackDistrict(stage: Stage, quarter: QuarterOf): Promise<string> {
  const reportId = await draftReport(stage, 'kabupaten', quarter, districtSections);
  await signReport(stage, 'kabupaten', reportId);
  stage.clock.moveTo(dayAfter(quarter, 2));
  await passOn(stage, 'kabupatenSecretary', { reportId, note: reportNotes.returned }, returnReport);
  return reportId;
}

async function reviseDistrict(stage: Stage, returnedId: string): Promise<void> {
  const head = await as(stage, lpseHeadOf('kabupaten'));
  const { reportId } = await redraftReport(head, { reportId: returnedId });
  const { version, sections } = await loadReport(head, head.read, reportId);
  const mended = { ...sections, letterNumber: '500.12/17/LPSE', obstacles: districtObstacles };
  await saveReportSections(head, { ...mended, reportId, version });
  await signReport(stage, 'kabupaten', reportId);
  await passOn(stage, 'kabupatenSecretary', { reportId, note: reportNotes.received }, receiveReport);
}
