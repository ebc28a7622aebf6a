import type { QuarterlyGroup, QuarterlyStandard } from '#reports/quarterly-model.ts';
import { achieved, counted } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { criterionChangeLabels, fulfilmentLabels } from '#text/states.ts';
import { scored } from './assessor-summary.ts';
import { type Content, note, orDash, paragraph, type TableCell } from './content.ts';
import { headCell, ruled, shade } from './table.ts';

/** One group's standards: self, factual, delta, status; a standard outside the regulation on a line of its own. */
export function groupStandards(group: QuarterlyGroup): Content[] {
  if (group.standards.length === 0) return [paragraph(`${words.summaryNone(group.name)}.`)];
  return [standardsTable(group), ...remarks(group)];
}

function standardsTable({ name, standards, official }: QuarterlyGroup): Content {
  const heads = [words.code, words.standard, words.self, words.factual, words.delta, words.status].map(
    headCell,
  );
  const own = standards.filter((standard) => !standard.outsideRegulation);
  const outside = standards.filter((standard) => standard.outsideRegulation);
  const rows = [...own, ...outside].map(standardRow);
  const title = {
    text: `${name}: ${achieved(official?.achievementTotal)}`,
    bold: true,
    colSpan: 6,
    fillColor: shade,
  };
  return {
    table: {
      headerRows: 2,
      widths: [26, '*', 58, 58, 38, 92],
      body: [[title, '', '', '', '', ''], heads, ...rows],
    },
    layout: ruled,
    fontSize: 8.5,
    lineHeight: 1.05,
    margin: [0, 4, 0, 4],
  } as Content;
}

function standardRow(standard: QuarterlyStandard): TableCell[] {
  const { code, name, inScope, outsideRegulation, self, factual, delta } = standard;
  const figure = (text: string) => ({
    text: inScope ? text : documentText.none,
    alignment: 'right' as const,
  });
  return [
    { text: code, alignment: 'center' },
    outsideRegulation ? words.outside(name) : name,
    figure(scored(self)),
    figure(scored(factual)),
    figure(orDash(delta)),
    { text: status(standard), alignment: 'center' },
  ];
}

function status({ self, factual, movement }: QuarterlyStandard): string {
  const judged = factual ?? self;
  if (judged === null) return documentText.missing;
  const unverified = factual === null && judged.status !== 'DI_LUAR_LINGKUP';
  const remark = [
    unverified ? documentLabels.unverifiedShort : '',
    movement === null ? '' : words.movement[movement],
  ];
  const said = remark.filter((part) => part !== '').join('; ');
  return said === '' ? fulfilmentLabels[judged.status] : `${fulfilmentLabels[judged.status]} (${said})`;
}

function changedLines(changes: QuarterlyGroup['criterionChanges']): string[] {
  if (changes === null || changes.changed.length === 0) return [];
  const kinds = changes.changed.map(
    ({ change, criteria }) =>
      `${criterionChangeLabels[change].toLowerCase()} ${criteria.map(({ id }) => id).join(', ')}`,
  );
  return [words.criterionChanges(changes.since, kinds.join('; '))];
}

function remarks({ official, scopeChanges, criterionChanges }: QuarterlyGroup): Content[] {
  if (official === null) return [];
  const [met, inScope] = official.achievementScope;
  const outside = official.achievementWithOutside;
  const lines = [
    ...(inScope === 0 ? [] : [words.inScope(counted(met), counted(inScope))]),
    ...(outside === null ? [] : [`${words.summaryOutside(outside[0], outside[1])}.`]),
    ...scopeChanges.map(({ standard, reason }) => words.scopeChanged(standard, reason)),
    ...changedLines(criterionChanges),
  ];
  return lines.length === 0 ? [] : [note(lines.join(' '))];
}
