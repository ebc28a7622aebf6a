import type { Line } from './measure.ts';

const heads: Line = { what: 'what', measured: 'measured', baseline: 'baseline', ratio: 'ratio', p95: 'p95' };

/** One line each, in columns as wide as their longest cell. */
export function printTable(lines: readonly Line[]): void {
  const rows = [heads, ...lines].map(({ what, measured, baseline, ratio, p95 = '' }) => [
    what,
    ratio,
    measured,
    baseline,
    p95,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}
