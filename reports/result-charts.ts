import { parseNumber } from '#core/indonesian/number.ts';
import { quarterShortName } from '#core/indonesian/quarter.ts';
import { chartText } from '#text/documents.ts';
import type { ReportStandard } from './assessment-model.ts';
import { radarChart, trendChart } from './charts.ts';
import type { Figure, ReportPeriod } from './model.ts';

/** One quarter of a unit's history in one group. */
export interface QuarterFigures extends ReportPeriod {
  readonly self: Figure | null;
  readonly factual: Figure | null;
}

/** Self beside factual for each standard of the scope; null with fewer than three, which make no radar. */
export function standardsRadar(title: string, standards: readonly ReportStandard[]): string | null {
  const drawn = standards.filter(({ inScope, outsideRegulation }) => inScope && !outsideRegulation);
  if (drawn.length < 3) return null;
  const self = { name: chartText.self, values: drawn.map((one) => numberOf(one.self.score)) };
  const factual = {
    name: chartText.factual,
    values: drawn.map((one) => numberOf(one.factual?.score ?? null)),
  };
  const series = drawn.some((one) => one.factual !== null) ? [self, factual] : [self];
  const words = { title, description: drawn.map(standardWords).join('; ') };
  return radarChart(
    words,
    drawn.map(({ code }) => code),
    series,
  );
}

/** The group's score over the quarters, oldest first; null with fewer than two, which make no line. */
export function quartersTrend(title: string, quarters: readonly QuarterFigures[]): string | null {
  if (quarters.length < 2) return null;
  const labels = quarters.map(({ year, quarter }) => quarterShortName(year, quarter));
  const words = { title, description: quarters.map(quarterWords).join('; ') };
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
