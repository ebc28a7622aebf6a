import { may } from '#core/people/permissions.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import type { Context } from '#services/context.ts';
import { latestRevision, type ReportRecord } from '#storage/quarterly-reports.ts';
import { listReportSteps, type ReportStepRecord } from '#storage/report-steps.ts';
import { loadReport, ofReport } from './load-report.ts';
import { readQuarterlyModel } from './read-quarterly-model.ts';

export interface ReportPage {
  report: ReportRecord;
  steps: readonly ReportStepRecord[];
  /** The figures the document will print, frozen once it is signed. */
  model: QuarterlyModel;
  /** What this person may do with it now. */
  may: {
    edit: boolean;
    sign: boolean;
    receive: boolean;
    forward: boolean;
    return: boolean;
    redraft: boolean;
  };
}

/** Refuses `not-found`; the head of the region sees forwarded reports only. */
export async function readReport(context: Context, input: { reportId: string }): Promise<ReportPage> {
  const { actor, read } = context;
  const report = await loadReport(context, read, input.reportId);
  const { state, unit, year, quarter, revision } = report;
  const of = ofReport(report);
  const [draft, note] = [may(actor, 'report.draft', of), may(actor, 'report.note', of)];
  const newest = (await latestRevision(read, unit.id, { year, quarter })) === revision;
  return {
    report,
    steps: await listReportSteps(read, report.id),
    model: await readQuarterlyModel(context, read, report.id),
    may: {
      edit: state === 'DRAF' && draft,
      sign: state === 'DRAF' && may(actor, 'report.sign', of),
      receive: state === 'DITANDATANGANI' && note,
      forward: state === 'DITERIMA' && may(actor, 'report.forward', of),
      return: (state === 'DITANDATANGANI' || state === 'DITERIMA') && note,
      redraft: state === 'DIKEMBALIKAN' && draft && newest,
    },
  };
}
