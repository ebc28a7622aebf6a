import { expect, test } from 'vitest';
import type { CriterionKind } from '#core/catalogue/instrument.ts';
import { kindBreakdown } from '#core/scoring/kind-breakdown.ts';
import { acceptedNotApplicable, criterion, pendingNotApplicable } from './documents.ts';

function conclusion(kind: CriterionKind, conforming: number, of: number) {
  const criteria = Array.from({ length: of }, (_, index) =>
    criterion({ kind, answer: index < conforming ? 'DITERAPKAN_MENYELURUH' : 'DITERAPKAN_SEBAGIAN' }),
  );
  return kindBreakdown(criteria).find((it) => it.kind === kind)?.conclusion;
}

test.each([
  ['D', 91, 'MEMADAI'],
  ['D', 90, 'PERLU_PENINGKATAN'],
  ['D', 40, 'PERLU_PENINGKATAN'],
  ['D', 39, 'TIDAK_MEMADAI'],
  ['I', 66, 'SESUAI'],
  ['I', 65, 'TIDAK_SESUAI'],
  ['E', 96, 'EFEKTIF'],
  ['E', 95, 'PERLU_PENINGKATAN'],
  ['E', 40, 'PERLU_PENINGKATAN'],
  ['E', 39, 'BELUM_EFEKTIF'],
] as const)('%s with %i of 100 conforming: %s', (kind, conforming, expected) => {
  expect(conclusion(kind, conforming, 100)).toBe(expected);
});

test('an accepted N/A is left out, a pending one is not; a kind without criteria concludes nothing', () => {
  const criteria = [criterion(), criterion(acceptedNotApplicable), criterion(pendingNotApplicable)];
  expect(kindBreakdown(criteria)).toEqual([
    { kind: 'D', conforming: 1, counted: 2, share: { num: 50n, den: 1n }, conclusion: 'PERLU_PENINGKATAN' },
    { kind: 'I', conforming: 0, counted: 0, share: null, conclusion: null },
    { kind: 'E', conforming: 0, counted: 0, share: null, conclusion: null },
  ]);
});
