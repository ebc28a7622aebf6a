import { priorities } from '#core/judging/finding.ts';
import { isOverdue } from '#core/judging/finding-turn.ts';
import type { AssessmentModel, ReportFinding } from './assessment-model.ts';
import type { FindingSummary, QuarterlyFinding } from './quarterly-model.ts';
import { targetOf } from './wording.ts';

/** The findings a quarter's report speaks of, group by group. */
export interface FindingSources {
  /** This quarter's assessment. */
  now: AssessmentModel | null;
  /** The one before it that was handed in, of whatever quarter. */
  before: AssessmentModel | null;
}

interface FindingFacts {
  findings: readonly QuarterlyFinding[];
  findingSummary: readonly FindingSummary[];
  closedActions: readonly ReportFinding[];
}

/**
 * Open findings by priority and target; those carried over from before that do not yet go on in this quarter stand beside
 * its own until its result is final. Closed are those approved this quarter.
 * @param quarter first and last day
 */
export function findingFacts(
  sources: readonly FindingSources[],
  today: string,
  quarter: { first: string; last: string },
): FindingFacts {
  const all = sources.flatMap(({ now, before }) => [...(now?.findings ?? []), ...carried(now, before)]);
  const findings = all
    .filter(({ state }) => state !== 'DISETUJUI')
    .map((finding) => ({ ...finding, overdue: isLate(finding, today) }))
    .sort((a, b) => rank(a) - rank(b) || compareText(targetOf(a), targetOf(b)));
  const closedActions = sources.flatMap(({ now, before }) => [
    ...(now?.findings ?? []).filter(({ state }) => state === 'DISETUJUI'),
    ...(before?.findings ?? []).filter((finding) => closedWithin(finding, quarter)),
  ]);
  return { findings, findingSummary: summary(findings, closedActions), closedActions };
}

function carried(now: AssessmentModel | null, before: AssessmentModel | null): readonly ReportFinding[] {
  if (before === null || now?.assessment.officialSource === 'FAKTUAL') return [];
  return before.findings.filter((finding) => finding.carriedOverTo !== null && !goesOn(finding, before, now));
}

/** It stands among this quarter's own findings, as the one it goes on as. */
function goesOn(
  { number }: ReportFinding,
  { period }: AssessmentModel,
  now: AssessmentModel | null,
): boolean {
  return (now?.findings ?? []).some(
    ({ carriedFrom: origin }) =>
      origin !== null &&
      origin.number === number &&
      origin.year === period.year &&
      origin.quarter === period.quarter,
  );
}

function closedWithin(
  { state, statusDate }: ReportFinding,
  { first, last }: { first: string; last: string },
) {
  return state === 'DISETUJUI' && statusDate !== null && first <= statusDate && statusDate <= last;
}

function isLate({ state, target, carriedOverTo }: ReportFinding, today: string): boolean {
  return isOverdue({ state, targetDate: target, carriedOverTo }, today);
}

function rank({ priority }: ReportFinding): number {
  return priorities.indexOf(priority);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function summary(open: readonly QuarterlyFinding[], closed: readonly ReportFinding[]): FindingSummary[] {
  return priorities.map((priority) => {
    const of = open.filter((finding) => finding.priority === priority);
    return {
      priority,
      open: of.length,
      overdue: of.filter(({ overdue }) => overdue).length,
      closed: closed.filter((finding) => finding.priority === priority).length,
    };
  });
}
