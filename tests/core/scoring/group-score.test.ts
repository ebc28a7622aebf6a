import { expect, test } from 'vitest';
import { acceptedNotApplicable, document, group, standard, valued } from './documents.ts';
import { scored } from './run-score.ts';

const nothing = { score: null, scoreTotal: null, achievementScope: [0, 0] };

test('a standard out of scope keeps its numbers, has no reasons and is not met', () => {
  const result = scored(document(group([valued(3), valued(3, 0), valued(3)], 1)));
  expect(result.standards[1]).toMatchObject({
    num: 3,
    den: 6,
    score: '50,00',
    status: 'DI_LUAR_LINGKUP',
    reasons: [],
  });
  expect(result.standards[2]).toMatchObject({ score: '100,00', status: 'DI_LUAR_LINGKUP' });
  expect(result.group).toEqual({
    score: '100,00',
    scoreTotal: '33,33',
    achievementScope: [1, 1],
    achievementTotal: [1, 3],
  });
});

test('a standard wholly N/A leaves every numerator and denominator, in scope or not', () => {
  const wholly = [acceptedNotApplicable, acceptedNotApplicable];
  const inside = scored(document(group([valued(3), wholly, valued(0), wholly], 2)));
  expect(inside.standards[1]).toMatchObject({
    num: 0,
    den: 0,
    score: null,
    predicate: null,
    status: 'TIDAK_BERLAKU',
  });
  expect(inside.standards[1]).toMatchObject({ answered: 2, total: 2, reasons: [] });
  expect(inside.standards[3]).toMatchObject({ score: null, status: 'DI_LUAR_LINGKUP' });
  expect(inside.group).toEqual({
    score: '100,00',
    scoreTotal: '50,00',
    achievementScope: [1, 1],
    achievementTotal: [1, 2],
  });
});

test('nothing in scope has no score, which is not 0', () => {
  const outside = group([valued(3), valued(0)], 0);
  expect(scored(document(outside)).group).toEqual({ ...nothing, achievementTotal: [0, 2] });
});

test('in scope but wholly N/A has no score either', () => {
  const result = scored(document(group([[acceptedNotApplicable], valued(3)], 1)));
  expect(result.group).toEqual({ ...nothing, achievementTotal: [0, 1] });
});

test('a group without standards, and a standard without criteria', () => {
  expect(scored(document([])).group).toEqual({ ...nothing, achievementTotal: [0, 0] });
  const empty = scored(document([standard([])]));
  expect(empty.standards[0]).toMatchObject({ score: null, status: 'TIDAK_BERLAKU', answered: 0, total: 0 });
  expect(empty.group).toEqual({ ...nothing, achievementTotal: [0, 0] });
});

test('standards weigh by their weight', () => {
  const [one, two] = group([valued(3), valued(0)]);
  if (!one || !two) throw new Error('two standards expected');
  const result = scored(
    document([
      { ...one, weight: 1 },
      { ...two, weight: 999_999 },
    ]),
  );
  expect(result.group.score).toBe('0,00');
  expect(scored(document([{ ...one, weight: 3 }, two])).group.score).toBe('75,00');
});

test('the largest weights stay exact', () => {
  const criteria = valued(3, 3, 2).map((it) => ({ ...it, weight: 1_000_000 }));
  expect(scored(document([standard(criteria, { weight: 1_000_000 })]))).toMatchObject({
    standards: [{ num: 8_000_000, den: 9_000_000, score: '88,89' }],
    group: { score: '88,89' },
  });
});
