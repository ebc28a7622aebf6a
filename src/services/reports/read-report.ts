import { may } from '#core/people/permissions.ts';
import { reportViews } from '#core/people/reach.ts';
import { isRevisable, withdrawnBy } from '#core/report/report-chain.ts';
import { type ReportGaps, reportGaps } from '#core/report/report-gaps.ts';
import type { QuarterlyModel } from '#reports/quarterly-model.ts';
import type { Context } from '#services/context.ts';
import { type IssuanceStory, issuanceStory } from '#services/issuances/issuance-story.ts';
import { findIssuanceOfReport, type IssuanceRecord } from '#storage/issuances.ts';
import { findReport, latestRevision, type ReportRecord } from '#storage/quarterly-reports.ts';
import { listReportNotes, type ReportNoteRecord } from '#storage/report-notes.ts';
import { listReportSteps, type ReportStepRecord } from '#storage/report-steps.ts';
import { loadReport, ofReport } from './load-report.ts';
import { readQuarterlyModel } from './read-quarterly-model.ts';

export interface ReportPage {
  report: ReportRecord;
  steps: readonly ReportStepRecord[];
  notes: readonly ReportNoteRecord[];
  /** What it was issued as; null while it is a draft. */
  issue: IssuanceStory | null;
  /** The report that took its place, where the actor sees that one. */
  successor: string | null;
  /** What a person has still to write before it can be signed. */
  gaps: ReportGaps;
  /** The figures the document will print, frozen once it is signed. */
  model: QuarterlyModel;
  /** What this person may do with it now. */
  may: ReportMoves;
}

interface ReportMoves {
  edit: boolean;
  sign: boolean;
  receive: boolean;
  forward: boolean;
  return: boolean;
  note: boolean;
  redraft: boolean;
  withdraw: boolean;
  recordNumber: boolean;
}

/** Refuses `not-found`; the head of the region sees forwarded reports only. */
export async function readReport(context: Context, input: { reportId: string }): Promise<ReportPage> {
  const { read } = context;
  const report = await loadReport(context, read, input.reportId);
  const issuance = await findIssuanceOfReport(read, report.id);
  const issue = issuance && (await issuanceStory(read, issuance));
  const { id, unit, year, quarter, revision } = report;
  const newest = (await latestRevision(read, unit.id, { year, quarter })) === revision;
  return {
    report,
    steps: await listReportSteps(read, id),
    notes: await listReportNotes(read, id),
    issue,
    successor: await visibleReport(context, issue?.replacedBy ?? null),
    gaps: reportGaps(report.sections),
    model: await readQuarterlyModel(context, read, id),
    may: movesOf(context, report, { newest, numbered: issuance?.number != null }),
  };
}

function movesOf(
  { actor }: Context,
  report: ReportRecord,
  { newest, numbered }: { newest: boolean; numbered: boolean },
): ReportMoves {
  const { state, issuance } = report;
  const of = ofReport(report);
  const [draft, note] = [may(actor, 'report.draft', of), may(actor, 'report.note', of)];
  const inForce = issuance === null || issuance.state === 'BERLAKU';
  const withdraws = withdrawnBy(state);
  return {
    edit: state === 'DRAF' && draft,
    sign: state === 'DRAF' && may(actor, 'report.sign', of),
    receive: inForce && state === 'DITANDATANGANI' && note,
    forward: inForce && state === 'DITERIMA' && may(actor, 'report.forward', of),
    return: inForce && (state === 'DITANDATANGANI' || state === 'DITERIMA') && note,
    note: state !== 'DRAF' && note,
    redraft: isRevisable(state) && draft && newest,
    withdraw: issuance?.state === 'BERLAKU' && withdraws !== null && may(actor, withdraws, of),
    recordNumber: issuance !== null && !numbered && draft,
  };
}

async function visibleReport(context: Context, issuance: IssuanceRecord | null): Promise<string | null> {
  if (issuance === null) return null;
  const found = await findReport(context.read, reportViews(context.actor), issuance.subjectId);
  return found?.id ?? null;
}
