import { expect, test } from 'vitest';
import type { CriterionInput } from '#core/scoring/score-input.ts';
import {
  acceptedNotApplicable,
  document,
  group,
  pendingNotApplicable,
  standard,
  valued,
} from './documents.ts';
import { runScore, scored } from './run-score.ts';

const threes = (count: number) => valued(...Array<number>(count).fill(3));
const old = [{ date: '2020-01-01', status: 'DITERIMA' }] as const;

const standards: readonly [string, readonly Partial<CriterionInput>[], object][] = [
  [
    'eight criteria all 3',
    threes(8),
    {
      num: 24,
      den: 24,
      score: '100,00',
      predicate: 'A',
      status: 'MEMENUHI',
      answered: 8,
      total: 8,
      reasons: [],
    },
  ],
  [
    'seven 3 and one 2',
    [...threes(7), ...valued(2)],
    { num: 23, den: 24, score: '95,83', predicate: 'A', status: 'BELUM_MEMENUHI', answered: 8, total: 8 },
  ],
  [
    'seven 3 and one accepted N/A',
    [...threes(7), { ...acceptedNotApplicable, evidence: [] }],
    { num: 21, den: 21, score: '100,00', status: 'MEMENUHI', answered: 8, total: 8, reasons: [] },
  ],
  [
    'seven 3 and one pending N/A',
    [...threes(7), pendingNotApplicable],
    { num: 21, den: 24, score: '87,50', predicate: 'B', status: 'BELUM_MEMENUHI', answered: 8, total: 8 },
  ],
  [
    'six 3 and two unanswered',
    [...threes(6), { answer: null }, { answer: null }],
    { score: '75,00', predicate: 'C', status: 'BELUM_MEMENUHI', answered: 6, total: 8 },
  ],
  ['3,3,2,2,1,1,0,0', valued(3, 3, 2, 2, 1, 1, 0, 0), { num: 12, den: 24, score: '50,00', predicate: 'C' }],
  [
    'weights 2,1,1 with 2,3,0',
    valued(2, 3, 0).map((it, index) => ({ ...it, weight: index === 0 ? 2 : 1 })),
    { num: 7, den: 12, score: '58,33' },
  ],
  [
    'all 3 with the evidence of one expired',
    [...threes(7), { evidence: old }],
    {
      score: '100,00',
      predicate: 'A',
      status: 'BELUM_MEMENUHI',
      reasons: [{ criterion: 'S01.08', reason: 'BUKTI_KEDALUWARSA' }],
    },
  ],
];

test.each(standards)('a standard: %s', (_, criteria, expected) => {
  expect(scored(document([standard(criteria)])).standards[0]).toMatchObject(expected);
});

test('ten standards at 100 and six at 50: 81,25 and 10 of 16', () => {
  const ten = Array(10).fill(threes(2));
  const six = Array(6).fill(valued(3, 0));
  expect(scored(document(group([...ten, ...six]))).group).toEqual({
    score: '81,25',
    scoreTotal: '81,25',
    achievementScope: [10, 16],
    achievementTotal: [10, 16],
  });
});

test('eight of sixteen in scope, five fulfilled, mean 80,00: 5/8, 5/16 and a total of 40,00', () => {
  const five = Array(5).fill(threes(5));
  const three = [valued(3, 3, 1, 0, 0), valued(3, 3, 1, 0, 0), valued(3, 3, 1, 0, 0)];
  const outside = Array(8).fill(threes(5));
  expect(scored(document(group([...five, ...three, ...outside], 8))).group).toEqual({
    score: '80,00',
    scoreTotal: '40,00',
    achievementScope: [5, 8],
    achievementTotal: [5, 16],
  });
});

test('the document has exactly the fields it promises, num and den as integers', () => {
  const run = runScore(JSON.stringify(document([standard(valued(2))])));
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toEqual({
    standards: [
      {
        code: 'S01',
        num: 2,
        den: 3,
        score: '66,67',
        predicate: 'C',
        status: 'BELUM_MEMENUHI',
        answered: 1,
        total: 1,
        reasons: [{ criterion: 'S01.01', reason: 'NILAI_BELUM_PENUH' }],
      },
    ],
    group: { score: '66,67', scoreTotal: '66,67', achievementScope: [0, 1], achievementTotal: [0, 1] },
  });
});
