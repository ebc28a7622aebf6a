import { quarterShortName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { quarterFigures } from '#reports/figures.ts';
import type { QuarterFigures } from '#reports/model.ts';
import {
  chartedStandards,
  quartersTrend,
  quartersWords,
  standardsBars,
  standardsWords,
} from '#reports/result-charts.ts';
import { chartText } from '#text/documents.ts';
import { instrumentLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import { figureCell } from './figure-cell.ts';
import { type Cell, figureFormat, type Picture, type Sheet } from './sheet.ts';

/** Grafik: the scores by standard, and by quarter where there is a history; the figures beside the drawings. */
export function chartsSheet(model: AssessmentModel): Sheet {
  const standards = chartedStandards(model.standards).map(({ code, name, self, factual }): Cell[] => [
    code,
    name,
    figureCell(self.score),
    figureCell(factual?.score ?? null),
  ]);
  const quarters = [...(model.history ?? []), quarterFigures(model)];
  const trend = quarters.length < 2 ? [] : [[], [null, chartText.trendTitle], ...quarters.map(quarterRow)];
  return {
    name: words.charts,
    widths: [8, 44, 11, 11],
    head: [[...words.chartColumns]],
    rows: [...standards, ...trend],
    tableRows: standards.length,
    formats: { 2: figureFormat, 3: figureFormat },
    merges: [],
    boldRows: trend.length === 0 ? [] : [standards.length + 3],
    landscape: true,
    pictures: pictures(model, quarters),
  };
}

function quarterRow({ year, quarter, self, factual }: QuarterFigures): Cell[] {
  return [null, quarterShortName(year, quarter), figureCell(self), figureCell(factual)];
}

/** Right of the table, the trend right of the bars: a picture takes more columns of the usual width than it has words. */
function pictures(
  { instrument, standards }: AssessmentModel,
  quarters: readonly QuarterFigures[],
): Picture[] {
  const title = chartText.radarTitle(instrumentLabels[instrument.code]);
  const drawn = [
    { title, svg: standardsBars(title, standards), said: standardsWords(standards), column: 5 },
    {
      title: chartText.trendTitle,
      svg: quartersTrend(chartText.trendTitle, quarters),
      said: quartersWords(quarters),
      column: 13,
    },
  ];
  return drawn.flatMap(({ title, svg, said, column }) =>
    svg === null ? [] : [{ svg, description: words.chartWords(title, said), column, row: 1 }],
  );
}
