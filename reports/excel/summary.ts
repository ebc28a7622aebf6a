import { parseNumber } from '#core/indonesian/number.ts';
import type { AssessmentModel, ReportStandard } from '#reports/assessment-model.ts';
import type { Figure, GroupFigures, KindFigures, StandardFigures } from '#reports/model.ts';
import { achieved, reasonWords } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { fulfilmentLabels, kindConclusionLabels, kindLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import { type Cell, figureFormat, type Sheet } from './sheet.ts';

/** A figure as a number, so that it can be sorted and charted; "belum ada" where there is none. */
export function figureCell(figure: Figure | null): Cell {
  return figure === null ? documentText.missing : (parseNumber(figure) ?? figure);
}

/** One row per standard, a standard outside the regulation last; the group's figures and the reading aid below. */
export function summarySheet({ standards, group, assessment }: AssessmentModel): Sheet {
  const ordered = [
    ...standards.filter((standard) => !standard.outsideRegulation),
    ...standards.filter((standard) => standard.outsideRegulation),
  ];
  const table = ordered.map(standardRow);
  const official = [words.source, documentLabels.source[assessment.officialSource]];
  const figures = [[words.figure, null, words.self, words.factual], ...groupRows(group)];
  const kinds = [
    [...words.kindColumns.slice(0, 1), null, ...words.kindColumns.slice(1)],
    ...group.kinds.map(kindRow),
  ];
  const gap = 1 + table.length;
  return {
    name: words.summary,
    widths: [9, 40, 12, 9, 9, 10, 10, 18, 10, 10, 18, 10, 60],
    head: [[...words.summaryColumns]],
    rows: [...table, [], official, [], ...figures, [], ...kinds, [words.kindsNotice]],
    formats: { 5: figureFormat, 8: figureFormat, 11: figureFormat },
    merges: [],
    boldRows: [gap + 2, gap + 4, gap + 5 + figures.length],
    filter: true,
    landscape: true,
  };
}

function standardRow({
  code,
  name,
  inScope,
  outsideRegulation,
  self,
  factual,
  delta,
}: ReportStandard): Cell[] {
  return [
    code,
    outsideRegulation ? words.outside(name) : name,
    inScope ? words.yes : words.no,
    self.answered,
    self.total,
    ...standing(self, inScope),
    ...standing(factual, inScope),
    inScope && delta !== null ? figureCell(delta) : documentText.none,
    (factual ?? self).reasons.map(reasonWords).join('; '),
  ];
}

function standing(figures: StandardFigures | null, inScope: boolean): Cell[] {
  if (figures === null) return [documentText.missing, documentText.missing, documentText.missing];
  const status = fulfilmentLabels[figures.status];
  if (!inScope) return [documentText.none, documentText.none, status];
  return [figureCell(figures.score), figures.predicate ?? documentText.missing, status];
}

function groupRows({ self, factual, deltaIndex }: AssessmentModel['group']): Cell[][] {
  const line = (label: string, show: (figures: GroupFigures) => Cell): Cell[] => [
    label,
    null,
    show(self),
    factual === null ? documentText.missing : show(factual),
  ];
  const outside = self.achievementWithOutside;
  return [
    line(words.achievementScope, (figures) => achieved(figures.achievementScope)),
    line(words.achievementTotal, (figures) => achieved(figures.achievementTotal)),
    ...(outside === null
      ? []
      : [
          line(words.achievementWithOutside(outside[1]), (figures) =>
            achieved(figures.achievementWithOutside),
          ),
        ]),
    line(words.score, (figures) => figureCell(figures.score)),
    line(words.scoreTotal, (figures) => figureCell(figures.scoreTotal)),
    [words.deltaIndex, null, figureCell(deltaIndex)],
  ];
}

function kindRow({ kind, conforming, counted, share, conclusion }: KindFigures): Cell[] {
  const reading = conclusion === null ? documentText.missing : kindConclusionLabels[conclusion];
  return [kindLabels[kind], null, conforming, counted, figureCell(share), reading];
}
