import { parseNumber } from '#core/indonesian/number.ts';
import { barChart, radarChart, trendChart } from '#reports/charts.ts';
import type { Figure } from '#reports/model.ts';
import type { QuarterlyGroup, QuarterlyStandard } from '#reports/quarterly-model.ts';
import { chartText, documentText } from '#text/documents.ts';
import { quarterlyText as words } from '#text/quarterly-report.ts';
import { type Content, note } from './content.ts';

/** Fewer spokes than this make no shape that can be read. */
const leastSpokes = 5;

/** The scores of the three groups over the quarters, one line each. */
export function trend(groups: readonly QuarterlyGroup[]): Content {
  const labels = [...new Set(groups.flatMap(({ history }) => history.map(({ label }) => label)))];
  const series = groups.map(({ name, history }) => ({
    name,
    values: labels.map((label) => numberOf(history.find((point) => point.label === label)?.score)),
  }));
  const description = words.trendDescription(labels.join(', '));
  const svg = trendChart({ title: chartText.trendTitle, description }, labels, series);
  const picture =
    labels.length === 0 ? [note(documentText.missing)] : [chart(svg, 450), note(words.chartCaption)];
  return figure([figureTitle(words.trend), ...picture]);
}

/** Self beside factual for every standard in scope: a radar, or bars where the group is small. */
export function groupChart({ name, standards }: QuarterlyGroup): Content[] {
  const own = standards.filter((standard) => !standard.outsideRegulation);
  if (!own.some((standard) => scoreOf(standard, 'self') !== null)) return [];
  const description = words.radarDescription(name);
  const named = { title: chartText.radarTitle(name), description };
  const series = [
    { name: chartText.self, values: own.map((standard) => scoreOf(standard, 'self')) },
    { name: chartText.factual, values: own.map((standard) => scoreOf(standard, 'factual')) },
  ];
  const codes = own.map(({ code }) => code);
  const picture =
    own.length < leastSpokes
      ? chart(barChart(named, codes, series), 420)
      : chart(radarChart(named, codes, series), 300);
  return [figure([figureTitle(named.title), picture])];
}

// A standard out of scope was not assessed: a gap, not a nought.
function scoreOf(standard: QuarterlyStandard, source: 'self' | 'factual'): number | null {
  return standard.inScope ? numberOf(standard[source]?.score) : null;
}

function numberOf(figure: Figure | null | undefined): number | null {
  return figure === null || figure === undefined ? null : parseNumber(figure);
}

function chart(svg: string, width: number): Content {
  return { svg, width, alignment: 'center' } as Content;
}

// No heading: one that breaks the page inside an unbreakable block takes the whole block away.
function figureTitle(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 4] };
}

function figure(stack: Content[]): Content {
  return { stack, unbreakable: true, margin: [0, 0, 0, 6] } as Content;
}
