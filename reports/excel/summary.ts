import type { AssessmentModel, ReportStandard } from '#reports/assessment-model.ts';
import type { GroupFigures, KindFigures, StandardFigures } from '#reports/model.ts';
import { achieved, reasonWords } from '#reports/wording.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { fulfilmentLabels, kindConclusionLabels, kindLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import { figureCell } from './figure-cell.ts';
import { type Cell, figureFormat, type Sheet } from './sheet.ts';

/** One row per standard, a standard outside the regulation last; the group's figures and the reading aid below. */
export function summarySheet({ standards, group, assessment }: AssessmentModel): Sheet {
  const ordered = [
    ...standards.filter((standard) => !standard.outsideRegulation),
    ...standards.filter((standard) => standard.outsideRegulation),
  ];
  const table = ordered.map(standardRow);
  const official = [null, words.source, documentLabels.source[assessment.officialSource]];
  const figures = [[null, words.figure, words.self, words.factual], ...groupRows(group)];
  const kinds = [[null, ...words.kindColumns], ...group.kinds.map(kindRow)];
  const gap = 1 + table.length;
  return {
    name: words.summary,
    widths: [8, 40, 10, 8, 8, 9, 9, 15, 9, 9, 15, 9, 44],
    head: [[...words.summaryColumns]],
    rows: [...table, [], official, [], ...figures, [], ...kinds, [null, words.kindsNotice]],
    tableRows: table.length,
    formats: { 5: figureFormat, 8: figureFormat, 11: figureFormat },
    merges: [],
    boldRows: [gap + 2, gap + 4, gap + 5 + figures.length],
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
    null,
    label,
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
    [null, words.deltaIndex, figureCell(deltaIndex)],
  ];
}

function kindRow({ kind, conforming, counted, share, conclusion }: KindFigures): Cell[] {
  const reading = conclusion === null ? documentText.missing : kindConclusionLabels[conclusion];
  return [null, kindLabels[kind], conforming, counted, figureCell(share), reading];
}
