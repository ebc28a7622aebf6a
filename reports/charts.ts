import { scaleLinear, scalePoint } from 'd3-scale';
import { curveLinear, curveLinearClosed, line, lineRadial } from 'd3-shape';
import { chartText } from '#text/documents.ts';
import {
  box,
  type ChartSeries,
  type ChartWords,
  grey,
  ink,
  legend,
  lookOf,
  rule,
  short,
  stroke,
  svg,
  text,
} from './chart-marks.ts';

/** More names than this would run into each other. */
const mostLabels = 8;

/** Scores over the quarters, one line per group. */
export function trendChart(
  words: ChartWords,
  labels: readonly string[],
  series: readonly ChartSeries[],
): string {
  const [width, height] = [470, 210];
  const x = scalePoint(labels, [60, width - 36]);
  const y = scaleLinear([0, 100], [height - 52, 14]);
  const path = line<number | null>(
    (_, index) => x(labels[index] ?? '') ?? 0,
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  const drawn = series.map((one, at) => {
    const { color, dash, marker } = lookOf(at);
    const marks = one.values.map((value, index) =>
      value === null ? '' : marker(x(labels[index] ?? '') ?? 0, y(value), color),
    );
    return stroke(path(one.values) ?? '', color, dash) + marks.join('');
  });
  const step = Math.ceil(labels.length / mostLabels);
  const names = labels.map((label, at) =>
    (labels.length - 1 - at) % step === 0 ? text(x(label) ?? 0, height - 36, label, 'middle') : '',
  );
  const body = [yAxis(y, 40, width - 12), ...names, ...drawn, legend(series, 40, height - 10)];
  return svg(width, height, words, body);
}

/** The standards of a group as spokes; self beside factual. */
export function radarChart(
  words: ChartWords,
  axes: readonly string[],
  series: readonly ChartSeries[],
): string {
  const [size, radius] = [360, 132];
  const angle = (index: number) => (index * 2 * Math.PI) / axes.length;
  const away = scaleLinear([0, 100], [0, radius]);
  const spokes = axes.map((axis, index) => spoke(axis, angle(index), radius));
  const rings = [25, 50, 75, 100].map((value) => ring(axes.length, away(value), value));
  const drawn = series.map((one, at) => {
    const { color, dash, marker } = lookOf(at);
    const marks = one.values.map((value, index) =>
      value === null ? '' : marker(...point(angle(index), away(value)), color),
    );
    return stroke(outline(one.values, angle, away), color, dash) + marks.join('');
  });
  const centred = `<g transform="translate(${size / 2} 165)">${[...rings, ...spokes, ...drawn].join('')}</g>`;
  return svg(size, size, words, [centred, legend(series, 60, size - 16)]);
}

/** Horizontal bars with their value written beside them; the second series is an empty box instead of a full one. */
export function barChart(
  words: ChartWords,
  labels: readonly string[],
  series: readonly ChartSeries[],
): string {
  const [width, left, thickness] = [470, 130, 11];
  const step = series.length * (thickness + 2) + 9;
  const height = labels.length * step + 34;
  const x = scaleLinear([0, 100], [left, width - 60]);
  const rows = labels.map((label, row) => {
    const top = row * step + 6;
    const middle = top + (series.length * (thickness + 2)) / 2 + 2;
    const bars = series.map((one, at) =>
      bar(one.values[row] ?? null, at, x, top + at * (thickness + 2), thickness),
    );
    return text(left - 8, middle, label, 'end') + bars.join('');
  });
  const base = rule(left, 2, left, height - 26, ink);
  const keys = series.map(
    (one, at) =>
      box(left + at * 150, height - 16, 12, 9, at) + text(left + 18 + at * 150, height - 8, one.name),
  );
  return svg(width, height, words, [...rows, base, ...keys]);
}

function outline(
  values: readonly (number | null)[],
  angle: (index: number) => number,
  away: (value: number) => number,
): string {
  const whole = values.every((value) => value !== null);
  // With a gap the line stays open, and runs on once past the first spoke so that the last piece is joined to it.
  const run = whole ? values : [...values, values[0] ?? null];
  const path = lineRadial<number | null>()
    .angle((_, index) => angle(index))
    .radius((value) => away(value ?? 0))
    .defined((value) => value !== null)
    .curve(whole ? curveLinearClosed : curveLinear);
  return path([...run]) ?? '';
}

function spoke(name: string, angle: number, radius: number): string {
  const [x, y] = point(angle, radius);
  const [labelX, labelY] = point(angle, radius + 10);
  const anchor = Math.abs(labelX) < 12 ? 'middle' : labelX > 0 ? 'start' : 'end';
  return rule(0, 0, x, y, '#d0d4da') + text(labelX, labelY + 3, name, anchor);
}

function ring(corners: number, radius: number, value: number): string {
  const points = Array.from({ length: corners }, (_, index) =>
    point((index * 2 * Math.PI) / corners, radius)
      .map(short)
      .join(','),
  );
  const shape = `<polygon points="${points.join(' ')}" fill="none" stroke="#d0d4da" stroke-width="0.6"/>`;
  return shape + text(3, -radius + 8, String(value), 'start', grey);
}

function yAxis(y: (value: number) => number, left: number, right: number): string {
  return [0, 25, 50, 75, 100]
    .map(
      (value) =>
        rule(left, y(value), right, y(value), '#d0d4da') + text(left - 5, y(value) + 3, String(value), 'end'),
    )
    .join('');
}

function bar(
  value: number | null,
  at: number,
  x: (value: number) => number,
  top: number,
  thickness: number,
): string {
  if (value === null) return text(x(0) + 5, top + thickness - 2, chartText.missing, 'start', grey);
  const figure = String(value.toFixed(2)).replace('.', ',');
  return box(x(0), top, x(value) - x(0), thickness, at) + text(x(value) + 5, top + thickness - 2, figure);
}

function point(angle: number, radius: number): [number, number] {
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}
