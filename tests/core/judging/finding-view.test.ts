import { describe, expect, test } from 'vitest';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import { filteredFindings, findingFilter } from '#core/judging/finding-view.ts';

function aLine(
  number: number,
  state: FindingState,
  changes: { priority?: Priority; overdue?: boolean } = {},
) {
  const { priority = 'SEDANG', overdue = false } = changes;
  return { number, state, priority, overdue, standard: { code: number > 2 ? 'S02' : 'S01' } };
}

const list = {
  queue: [aLine(1, 'BELUM', { overdue: true }), aLine(2, 'PROSES', { priority: 'TINGGI' })],
  others: [aLine(3, 'DISETUJUI'), aLine(4, 'SUDAH', { priority: 'TINGGI' })],
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
    expect(shown('tampil=semua')).toEqual([1, 2, 3, 4]);
  });

  test('is narrowed by standard, priority and state together; an unknown word narrows nothing', () => {
    expect(shown('tampil=semua&standar=S02&prioritas=TINGGI')).toEqual([4]);
    expect(shown('tampil=semua&status=PROSES')).toEqual([2]);
    expect(shown('tampil=lain&standar=semua&prioritas=semua&status=SIAPA')).toEqual([1, 2]);
  });
});
