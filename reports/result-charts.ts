import { parseNumber } from '#core/indonesian/number.ts';
import { quarterShortName } from '#core/indonesian/quarter.ts';
import { chartText } from '#text/documents.ts';
import type { ReportStandard } from './assessment-model.ts';
import { barChart, radarChart, trendChart } from './charts.ts';
import type { Figure, QuarterFigures } from './model.ts';

/** Self beside factual for each standard of the scope; null with fewer than three, which make no radar. */
export function standardsRadar(title: string, standards: readonly ReportStandard[]): string | null {
  const drawn = chartedStandards(standards);
  return drawn.length < 3 ? null : radarChart(...standardsDrawing(title, drawn));
}

/** The same as bars, for any number of standards but none. */
export function standardsBars(title: string, standards: readonly ReportStandard[]): string | null {
  const drawn = chartedStandards(standards);
  return drawn.length === 0 ? null : barChart(...standardsDrawing(title, drawn));
}

/** The standards of the scope that the regulation knows. */
export function chartedStandards(standards: readonly ReportStandard[]): ReportStandard[] {
  return standards.filter(({ inScope, outsideRegulation }) => inScope && !outsideRegulation);
}

/** What the charts say in words. */
export function standardsWords(standards: readonly ReportStandard[]): string {
  return chartedStandards(standards).map(standardWords).join('; ');
}

export function quartersWords(quarters: readonly QuarterFigures[]): string {
  return quarters.map(quarterWords).join('; ');
}

function standardsDrawing(title: string, drawn: readonly ReportStandard[]): Parameters<typeof barChart> {
  const self = { name: chartText.self, values: drawn.map((one) => numberOf(one.self.score)) };
  const factual = {
    name: chartText.factual,
    values: drawn.map((one) => numberOf(one.factual?.score ?? null)),
  };
  const series = drawn.some((one) => one.factual !== null) ? [self, factual] : [self];
  return [{ title, description: standardsWords(drawn) }, drawn.map(({ code }) => code), series];
}

/** The group's score over the quarters, oldest first; null with fewer than two, which make no line. */
export function quartersTrend(title: string, quarters: readonly QuarterFigures[]): string | null {
  if (quarters.length < 2) return null;
  const labels = quarters.map(({ year, quarter }) => quarterShortName(year, quarter));
  const words = { title, description: quartersWords(quarters) };
  return trendChart(words, labels, [
    { name: chartText.self, values: quarters.map(({ self }) => numberOf(self)) },
    { name: chartText.factual, values: quarters.map(({ factual }) => numberOf(factual)) },
  ]);
}

function standardWords({ code, self, factual }: ReportStandard): string {
  return `${code}: ${self.score ?? chartText.missing}, ${factual?.score ?? chartText.missing}`;
}

function quarterWords({ year, quarter, self, factual }: QuarterFigures): string {
  const name = quarterShortName(year, quarter);
  return `${name}: ${self ?? chartText.missing}, ${factual ?? chartText.missing}`;
}

function numberOf(figure: Figure | null): number | null {
  return figure === null ? null : parseNumber(figure);
}
