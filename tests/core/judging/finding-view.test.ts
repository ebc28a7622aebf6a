import { describe, expect, test } from 'vitest';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import { filteredFindings, findingCounts, findingFilter } from '#core/judging/finding-view.ts';

function aLine(
  number: number,
  state: FindingState,
  changes: { priority?: Priority; overdue?: boolean; pic?: string; goesOnIn?: object } = {},
) {
  const place = { standard: { code: number > 2 ? 'S02' : 'S01' }, unit: { id: number > 1 ? 'b' : 'a' } };
  const standing = { priority: 'SEDANG' as const, overdue: false, pic: null, goesOnIn: null };
  return { number, state, ...place, ...standing, ...changes };
}

const list = {
  queue: [aLine(1, 'BELUM', { overdue: true }), aLine(2, 'PROSES', { priority: 'TINGGI' })],
  others: [
    aLine(3, 'DISETUJUI'),
    aLine(4, 'SUDAH', { priority: 'TINGGI', pic: 'Sri' }),
    aLine(5, 'PROSES', { goesOnIn: {} }),
  ],
};

function shown(query: string, queued = 2): number[] {
  return filteredFindings(list, findingFilter(new URLSearchParams(query), queued)).map(
    ({ number }) => number,
  );
}

describe('the view of findings', () => {
  test('begins with what waits for the person, and with what is open where nothing waits', () => {
    expect(shown('')).toEqual([1, 2]);
    expect(shown('', 0)).toEqual([1, 2, 4]);
  });

  test('shows the open, the late, the closed and all', () => {
    expect(shown('tampil=terbuka')).toEqual([1, 2, 4]);
    expect(shown('tampil=lewat')).toEqual([1]);
    expect(shown('tampil=selesai')).toEqual([3]);
    expect(shown('tampil=semua')).toEqual([1, 2, 3, 4, 5]);
  });

  test('a finding that goes on in a later period is open there, not here; a count is what its view shows', () => {
    expect(findingCounts(list)).toEqual({ antrean: 2, terbuka: 3, lewat: 1, selesai: 1, semua: 5 });
  });

  test('is narrowed to who is to correct, to nobody yet, and to a unit', () => {
    expect(shown('tampil=terbuka&pic=Sri')).toEqual([4]);
    expect(shown('tampil=terbuka&pic=-')).toEqual([1, 2]);
    expect(shown('tampil=terbuka&unit=a')).toEqual([1]);
  });

  test('is narrowed by standard, priority and state together; an unknown word narrows nothing', () => {
    expect(shown('tampil=semua&standar=S02&prioritas=TINGGI')).toEqual([4]);
    expect(shown('tampil=semua&status=PROSES')).toEqual([2, 5]);
    expect(shown('tampil=lain&standar=semua&prioritas=semua&status=SIAPA')).toEqual([1, 2]);
  });
});
