import { describe, expect, test } from 'vitest';
import { monthFrom, monthIn, weeksOf } from '#core/due/month.ts';
import { daysUntil, occasionOn } from '#core/due/reminder.ts';
import { nextAttemptAt } from '#core/mail/back-off.ts';

describe('the occasions of a reminder', () => {
  test.each([
    ['2026-11-22', null, 'eight days before'],
    ['2026-11-23', 'H-7', 'seven days before'],
    ['2026-11-24', 'H-7', 'made up for, when nothing ran the day before'],
    ['2026-11-29', 'H-7', 'the eve'],
    ['2026-11-30', 'H', 'the day'],
    ['2026-12-06', 'H', 'six days after'],
    ['2026-12-07', 'H+7', 'a week after'],
    ['2026-12-13', 'H+7', 'thirteen days after'],
    ['2026-12-14', 'H+14', 'two weeks after'],
    ['2027-11-30', 'H+364', 'a year after'],
  ])('on %s: %s, %s', (today, occasion, _when) => {
    expect(occasionOn('2026-11-30', today)).toBe(occasion);
  });

  test('days are counted over the end of a year and over 29 February', () => {
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2);
    expect(daysUntil('2026-12-31', '2027-01-01')).toBe(-1);
  });
});

describe('a month of the calendar', () => {
  test('begins on Monday and ends on Sunday, whatever it begins with', () => {
    const november = weeksOf('2026-11');
    expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november.at(-1)?.[0]).toBe('2026-11-30');
    expect(november.flat()).toHaveLength(42);
    // Begins on a Monday and has four whole weeks.
    expect(weeksOf('2027-02').flat()).toEqual(
      Array.from({ length: 28 }, (_, day) => `2027-02-${String(day + 1).padStart(2, '0')}`),
    );
  });

  test('is taken out of an address only when it is one', () => {
    expect(monthIn('2026-11')).toBe('2026-11');
    for (const text of [null, '', '2026-13', '2026-00', '1999-01', '2026-11-01', 'nopember']) {
      expect(monthIn(text)).toBeNull();
    }
    expect([monthFrom('2026-12', 1), monthFrom('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});

test('a mail that fails is tried again after 1, 5 and 30 minutes, 2 and 12 hours, and then given up', () => {
  const at = '2026-11-30T00:00:00.000Z';
  expect([1, 2, 3, 4, 5, 6].map((attempts) => nextAttemptAt(attempts, at))).toEqual([
    '2026-11-30T00:01:00.000Z',
    '2026-11-30T00:05:00.000Z',
    '2026-11-30T00:30:00.000Z',
    '2026-11-30T02:00:00.000Z',
    '2026-11-30T12:00:00.000Z',
    null,
  ]);
});
