import { describe, expect, test } from 'vitest';
import type { CriterionInput, Policy } from '#core/scoring/score-input.ts';
import {
  acceptedNotApplicable,
  document,
  pendingNotApplicable,
  refusedNotApplicable,
  standard,
  valued,
} from './documents.ts';
import { scored } from './run-score.ts';

const rejected = { date: '2026-07-01', status: 'DITOLAK' } as const;
const expired = { date: '2023-09-29', status: 'DITERIMA' } as const;
const unreviewed = { date: '2026-07-01', status: 'BELUM_DITINJAU' } as const;

function only(criteria: readonly Partial<CriterionInput>[], policy?: Policy) {
  const [result] = scored(document([standard(criteria)], policy)).standards;
  if (result === undefined) throw new Error('no standard came out');
  return result;
}

describe('under SEMUA a criterion gives the first reason that applies', () => {
  test.each<[string, Partial<CriterionInput>]>([
    ['BELUM_DIISI', { answer: null, evidence: [] }],
    ['TIDAK_BERLAKU_MENUNGGU', { ...pendingNotApplicable, evidence: [] }],
    ['TIDAK_BERLAKU_DITOLAK', { ...refusedNotApplicable, evidence: [] }],
    ['NILAI_BELUM_PENUH', { answer: 'DITERAPKAN_SEBAGIAN', evidence: [] }],
    ['BUKTI_TIDAK_ADA', { evidence: [] }],
    ['BUKTI_DITOLAK', { evidence: [rejected, { ...rejected, date: '2020-01-01' }] }],
    ['BUKTI_KEDALUWARSA', { evidence: [expired] }],
    ['BUKTI_KEDALUWARSA', { evidence: [rejected, expired] }],
  ])('%s', (reason, changes) => {
    const result = only([{}, changes, {}]);
    expect(result.reasons).toEqual([{ criterion: 'S01.02', reason }]);
    expect(result.status).toBe('BELUM_MEMENUHI');
  });

  test.each<[string, Partial<CriterionInput>]>([
    ['evidence not yet reviewed', { evidence: [unreviewed] }],
    ['one valid item among rejected and expired ones', { evidence: [rejected, expired, unreviewed] }],
    ['old evidence where the criterion sets no limit', { maxAgeMonths: null, evidence: [expired] }],
    ['an accepted N/A without evidence', { ...acceptedNotApplicable, evidence: [] }],
  ])('none for %s', (_, changes) => {
    expect(only([{}, changes])).toMatchObject({ status: 'MEMENUHI', reasons: [] });
  });

  test('reasons come in the order of the criteria, whatever the kind of reason', () => {
    const reasons = only([
      { evidence: [] },
      { answer: null },
      {},
      { evidence: [expired] },
      pendingNotApplicable,
    ]).reasons;
    expect(reasons.map((it) => it.criterion)).toEqual(['S01.01', 'S01.02', 'S01.04', 'S01.05']);
  });

  test('a criterion that is not mandatory counts all the same', () => {
    expect(only([{}, { mandatory: false, evidence: [] }]).status).toBe('BELUM_MEMENUHI');
  });
});

test('a refused N/A is not answered and weighs as 0; a pending one is answered', () => {
  expect(only([{}, refusedNotApplicable])).toMatchObject({ num: 3, den: 6, answered: 1, total: 2 });
  expect(only([{}, pendingNotApplicable])).toMatchObject({ num: 3, den: 6, answered: 2, total: 2 });
});

describe('under AMBANG', () => {
  const policy = { kind: 'AMBANG', threshold: 80 } as const;
  const optional = (changes: Partial<CriterionInput>) => ({ mandatory: false, ...changes });
  const mandatory = Array<Partial<CriterionInput>>(4).fill({});

  test('only mandatory criteria give reasons', () => {
    const result = only([...mandatory, optional({ answer: null, evidence: [] })], policy);
    expect(result).toMatchObject({ score: '80,00', status: 'MEMENUHI', reasons: [], answered: 4, total: 5 });
  });

  test('a pending N/A that is not mandatory stays in the denominator and gives no reason', () => {
    expect(only([...mandatory, optional(pendingNotApplicable)], policy)).toMatchObject({
      num: 12,
      den: 15,
      status: 'MEMENUHI',
      reasons: [],
    });
  });

  test.each([
    ['TIDAK_BERLAKU_MENUNGGU', pendingNotApplicable],
    ['TIDAK_BERLAKU_DITOLAK', refusedNotApplicable],
    ['BUKTI_KEDALUWARSA', { evidence: [expired] }],
    ['NILAI_BELUM_PENUH', { answer: 'DITERAPKAN_SEBAGIAN' as const }],
  ])('a mandatory criterion keeps the standard back: %s', (reason, changes) => {
    const result = only([...mandatory, changes], { kind: 'AMBANG', threshold: 0 });
    expect(result).toMatchObject({ status: 'BELUM_MEMENUHI', reasons: [{ criterion: 'S01.05', reason }] });
  });

  test('a score below the threshold is the last reason', () => {
    const result = only([{ evidence: [] }, ...valued(0).map(optional)], policy);
    expect(result.reasons).toEqual([
      { criterion: 'S01.01', reason: 'BUKTI_TIDAK_ADA' },
      { criterion: null, reason: 'DI_BAWAH_AMBANG' },
    ]);
  });

  test('a decimal threshold is taken as written: 66,67 is above two thirds, 66,66 below', () => {
    const criteria = [{}, {}, ...valued(0).map(optional)];
    expect(only(criteria, { kind: 'AMBANG', threshold: 66.66 }).status).toBe('MEMENUHI');
    expect(only(criteria, { kind: 'AMBANG', threshold: 66.67 }).status).toBe('BELUM_MEMENUHI');
    expect(only(criteria, { kind: 'AMBANG', threshold: 1e-7 }).status).toBe('MEMENUHI');
  });

  test('weights can move the score across the threshold', () => {
    const criteria = [{ weight: 9 }, ...valued(0).map(optional)];
    expect(only(criteria, { kind: 'AMBANG', threshold: 90 }).status).toBe('MEMENUHI');
    expect(
      only([{ weight: 8 }, ...valued(0).map(optional)], { kind: 'AMBANG', threshold: 90 }).reasons,
    ).toEqual([{ criterion: null, reason: 'DI_BAWAH_AMBANG' }]);
  });

  test('a standard that is wholly N/A is not below the threshold', () => {
    expect(only([acceptedNotApplicable], policy)).toMatchObject({ status: 'TIDAK_BERLAKU', reasons: [] });
  });
});
