import { describe, expect, it } from 'vitest';
import { barChart, radarChart, trendChart } from '#reports/charts.ts';

const words = { title: 'Skor <kemajuan> & tren', description: 'Empat triwulan' };
const quarters = ['TW IV 2025', 'TW I 2026', 'TW II 2026', 'TW III 2026'];
const two = [
  { name: 'Penilaian Mandiri', values: [60, 70, 80, 90] },
  { name: 'Penilaian Faktual', values: [50, null, 70, 80] },
];

/** The paths of the series; the others are the samples of the legend. */
function paths(svg: string): string[] {
  return [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path = '']) => path);
}

describe('charts', () => {
  it.each([
    ['trend', trendChart(words, quarters, two)],
    ['radar', radarChart(words, ['S01', 'S02', 'S03', 'S04'], two)],
    ['bar', barChart(words, ['W01', 'W02', 'W03', 'W04'], two)],
  ])('%s has a title and a description, names its series, and needs no style', (_, svg) => {
    expect(svg).toContain('<title>Skor &lt;kemajuan&gt; &amp; tren</title><desc>Empat triwulan</desc>');
    expect(svg).toContain('role="img"');
    for (const { name } of two) expect(svg).toContain(`>${name}</text>`);
    expect(svg).not.toMatch(/\sclass=|\sstyle=|<style/);
    expect(svg).not.toContain('NaN');
  });

  it('tells series apart by dash and marker, not by colour alone', () => {
    const svg = trendChart(words, quarters, two);
    const dashes = [...svg.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash);
    expect(new Set(dashes).size).toBe(2);
    expect(svg).toMatch(/<circle/);
    expect(svg).toMatch(/<rect/);
  });

  it('leaves a gap in the trend where a quarter has no score', () => {
    const [whole = '', gapped = ''] = paths(trendChart(words, quarters, two));
    expect(whole.match(/M/g)?.length).toBe(1);
    expect(gapped.match(/M/g)?.length).toBe(2);
  });

  it('opens the radar at a missing value instead of drawing it to the centre', () => {
    const svg = radarChart(words, ['S01', 'S02', 'S03', 'S04'], two);
    const [whole = '', gapped = ''] = paths(svg);
    expect(whole).toMatch(/Z$/);
    expect(gapped).not.toMatch(/Z$/);
    expect(gapped).not.toMatch(/[ML]0,0(?=[ML]|$)/);
  });

  it('writes "belum ada" instead of a bar of no length', () => {
    const svg = barChart(words, ['W01'], [{ name: 'Penilaian Mandiri', values: [null] }]);
    expect(svg).toContain('>belum ada</text>');
    expect(svg).not.toContain('0,00');
  });

  it('draws a measured nought as a nought', () => {
    const svg = barChart(words, ['W01'], [{ name: 'Penilaian Mandiri', values: [0] }]);
    expect(svg).toContain('>0,00</text>');
    expect(svg).not.toContain('belum ada');
  });

  it('stands on its own without any quarter', () => {
    expect(trendChart(words, [], [])).toContain('</svg>');
  });
});
