import { formatDate } from '#core/indonesian/date.ts';
import type { AssessmentModel, ReportFinding } from '#reports/assessment-model.ts';
import { counted, evidenceWords, present } from '#reports/wording.ts';
import { assessorReportText as words } from '#text/assessor-report.ts';
import { findingStateLabels, priorityLabels } from '#text/states.ts';
import { type Content, heading, ofHeading, orDash, paragraph, type TableCell } from './content.ts';
import { findingText } from './finding-text.ts';
import { table } from './table.ts';

/** Section C: the findings with the request, its priority and target, and what was done about it. */
export function findingsSection({ findings }: AssessmentModel): Content[] {
  const start = heading(words.findings);
  if (findings.length === 0) return [start, paragraph(words.noFindings)];
  const count = ofHeading(paragraph(words.findingsCount(counted(findings.length))) as object);
  return [start, count, findingsTable(findings)];
}

function findingsTable(findings: readonly ReportFinding[]): Content {
  return table(
    [
      { head: words.number, width: 19, align: 'center' },
      { head: words.criterion, width: 62 },
      { head: words.finding, width: '*' },
      { head: words.request, width: '*' },
      { head: words.priority, width: 58 },
      { head: words.action, width: 84 },
    ],
    findings.map(findingRow),
    8,
  );
}

function findingRow(finding: ReportFinding): TableCell[] {
  const { number, standard, criterion, requestNumber, requestedAction, priority, target } = finding;
  return [
    String(number),
    { stack: [{ text: criterion.id, bold: true }, standard.name] },
    findingText(finding),
    `${requestNumber}. ${requestedAction}`,
    { stack: [{ text: priorityLabels[priority], bold: true }, formatDate(target), finding.assessor] },
    { stack: progress(finding) },
  ];
}

function progress({ pic, action, state, statusDate, carriedOverTo, evidence }: ReportFinding): Content[] {
  const status = [findingStateLabels[state], statusDate && formatDate(statusDate)].filter((part) => part);
  return [
    `${words.pic}: ${orDash(pic)}`,
    ...(present(action) ? [action as string] : []),
    ...(evidence.length === 0
      ? []
      : [`${words.correctionEvidence}: ${evidence.map(evidenceWords).join('; ')}`]),
    { text: status.join(', '), bold: true },
    ...(carriedOverTo === null ? [] : [words.carriedOver(formatDate(carriedOverTo))]),
  ];
}
