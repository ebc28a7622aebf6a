import { formatDate } from '#core/indonesian/date.ts';
import { withSign } from '#core/indonesian/number.ts';
import type { QuarterlyFinding, QuarterlyGroup, QuarterlyModel } from '#reports/quarterly-model.ts';
import { achieved, changeOf, percent, targetOf } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { priorityLabels } from '#text/states.ts';
import { type Content, heading, note, ofHeading, paragraph, paragraphs, type TableCell } from './content.ts';
import { groupChart, trend } from './quarterly-charts.ts';
import { groupStandards } from './quarterly-standards.ts';
import { table } from './table.ts';

/** Section C: the three groups, their standards, trend and charts, findings, what was closed, obstacles. */
export function results(model: QuarterlyModel): Content[] {
  const { groups } = model;
  return [
    heading(words.results),
    heading(words.achievement, 2),
    achievementTable(groups),
    scoreTable(groups),
    note(words.twoNumbers),
    heading(words.standards, 2),
    ...groups.flatMap(groupStandards),
    trend(groups),
    ...groups.flatMap(groupChart),
    ...findings(model),
    ...closedActions(model),
    heading(words.obstacles, 2),
    ...orStanding(paragraphs(model.sections.obstacles), words.noObstacles),
  ];
}

function achievementTable(groups: readonly QuarterlyGroup[]): Content {
  return table(
    [
      { head: words.group, width: '*' },
      { head: words.self, width: 50, align: 'center' },
      { head: words.factual, width: 50, align: 'center' },
      { head: words.official, width: 62, align: 'center' },
      { head: words.previous, width: 62, align: 'center' },
      { head: words.change, width: 62, align: 'center' },
    ],
    groups.map(
      ({ name, responsibleUnit, self, factual, official, officialSource, previous, change }): TableCell[] => [
        {
          stack: [
            { text: name, bold: true },
            { text: responsibleUnit, fontSize: 8 },
            ...(officialSource === 'MANDIRI'
              ? [{ text: documentLabels.source.MANDIRI, fontSize: 8, italics: true }]
              : []),
          ],
        },
        achieved(self?.achievementTotal),
        achieved(factual?.achievementTotal),
        { text: achieved(official?.achievementTotal), bold: true },
        achieved(previous?.achievement),
        changeOf(change.met),
      ],
    ),
  );
}

function scoreTable(groups: readonly QuarterlyGroup[]): Content {
  return table(
    [
      { head: words.score, width: '*' },
      { head: words.self, width: 50, align: 'right' },
      { head: words.factual, width: 50, align: 'right' },
      { head: words.scoreTotal, width: 62, align: 'right' },
      { head: words.previous, width: 62, align: 'right' },
      { head: words.change, width: 62, align: 'right' },
    ],
    groups.map(({ name, self, factual, official, previous, change }) => [
      name,
      percent(self?.score ?? null),
      percent(factual?.score ?? null),
      percent(official?.scoreTotal ?? null),
      percent(previous?.score ?? null),
      change.score === null ? documentText.missing : withSign(change.score),
    ]),
  );
}

function findings({ findings: all, findingSummary }: QuarterlyModel): Content[] {
  if (findingSummary.every(({ open, closed }) => open + closed === 0))
    return [heading(words.findings, 2), paragraph(words.noFindings)];
  const late = all.filter((finding) => finding.overdue);
  const summary = table(
    [
      { head: words.priority, width: '*' },
      { head: words.open, width: 90, align: 'center' },
      { head: words.overdue, width: 90, align: 'center' },
      { head: words.closed, width: 90, align: 'center' },
    ],
    findingSummary.map(({ priority, open, overdue, closed }) => [
      priorityLabels[priority],
      String(open),
      String(overdue),
      String(closed),
    ]),
  );
  const list =
    late.length === 0
      ? []
      : [ofHeading(paragraph(words.overdueList) as object), { ul: late.map(findingLine), fontSize: 10 }];
  return [heading(words.findings, 2), summary, ...list];
}

function findingLine(finding: QuarterlyFinding): string {
  return words.findingLine(finding.criterion.id, finding.text, formatDate(targetOf(finding)));
}

function closedActions({ closedActions: closed }: QuarterlyModel): Content[] {
  const lines = closed.map(
    ({ criterion, action, requestedAction }) => `${criterion.id}: ${action ?? requestedAction}`,
  );
  const list: Content = lines.length === 0 ? paragraph(words.noClosedActions) : { ul: lines, fontSize: 10 };
  return [heading(words.closedActions, 2), list];
}

function orStanding(written: Content[], standing: string): Content[] {
  return written.length === 0 ? [paragraph(standing)] : written;
}
