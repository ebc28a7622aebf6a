import { expect, test } from 'vitest';
import { workplacePath } from '#actions/assessment-fields.ts';
import { keptFilter, sideFilterOf, withFilter, workplaceHref } from '#components/workplace/side-filter.ts';

const page = (search: string) => new URL(`http://kaji.example/penilaian/a1/S01.01${search}`);
const place = { assessmentId: 'a1', criterionId: 'S01.01' };

test('the filter goes with a form and comes back with its answer', () => {
  const posted = withFilter({ toString: () => '?_action=saveAnswer' }, page('?saring=belum-diisi&pakai=x'));
  expect(posted).toBe('?_action=saveAnswer&saring=belum-diisi');
  expect(workplacePath(place, page(posted))).toBe('/penilaian/a1/S01.01?saring=belum-diisi');
  expect(keptFilter('BELUM_DIISI')).toEqual({ saring: 'belum-diisi' });
});

test('without a filter, or with an unknown one, the address stays plain', () => {
  for (const search of ['', '?saring=', '?saring=%22%3E']) {
    expect(withFilter({ toString: () => '?_action=saveAnswer' }, page(search))).toBe('?_action=saveAnswer');
    expect(workplacePath(place, page(search))).toBe('/penilaian/a1/S01.01');
  }
  expect(sideFilterOf(null)).toBe('STANDAR');
});

test('a criterion that was typed stays inside its path', () => {
  expect(workplaceHref('a1', '../../keluar?x')).toBe('/penilaian/a1/..%2F..%2Fkeluar%3Fx');
});
