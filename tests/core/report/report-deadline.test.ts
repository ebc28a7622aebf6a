import { describe, expect, test } from 'vitest';
import {
  checkDate,
  checkRule,
  daysLate,
  deadlineOf,
  type RegionDeadlines,
} from '#core/report/report-deadline.ts';
import { refusalOf } from '#tests/support/refusals.ts';

const third = { year: 2026, quarter: 3 } as const;
const fourth = { year: 2026, quarter: 4 } as const;
const first27 = { year: 2027, quarter: 1 } as const;

describe('the day a quarter is due on', () => {
  const deadlines: RegionDeadlines = {
    rules: [
      { from: first27, days: 30 },
      { from: third, days: 10 },
      { from: third, days: 15 },
    ],
    dates: [
      { ...third, date: '2026-10-20' },
      { ...third, date: '2026-10-25' },
    ],
  };

  test('is the one set last for the quarter, else that of the latest rule before it, else none', () => {
    expect(deadlineOf(deadlines, third)).toBe('2026-10-25');
    expect(deadlineOf(deadlines, fourth)).toBe('2027-01-15');
    expect(deadlineOf(deadlines, first27)).toBe('2027-04-30');
    expect(deadlineOf(deadlines, { year: 2026, quarter: 2 })).toBeNull();
  });

  test('a rule that says none ends an earlier one', () => {
    const ended = { ...deadlines, rules: [...deadlines.rules, { from: fourth, days: null }], dates: [] };
    expect(deadlineOf(ended, third)).toBe('2026-10-15');
    expect(deadlineOf(ended, fourth)).toBeNull();
    expect(deadlineOf(ended, first27)).toBe('2027-04-30');
  });
});

describe('being late', () => {
  test.each([
    ['WIB', '2026-10-15T16:59:59.999Z', '2026-10-15T17:00:00.000Z'],
    ['WITA', '2026-10-15T15:59:59.999Z', '2026-10-15T16:00:00.000Z'],
    ['WIT', '2026-10-15T14:59:59.999Z', '2026-10-15T15:00:00.000Z'],
  ] as const)('begins in %s with the first moment after the day there', (zone, lastMoment, next) => {
    expect(daysLate('2026-10-15', zone, lastMoment)).toBe(0);
    expect(daysLate('2026-10-15', zone, next)).toBe(1);
  });
});

describe('what may be set', () => {
  test('a rule begins with the running quarter or later', async () => {
    const from = (quarter: typeof third | typeof fourth, today: string) =>
      refusalOf((async () => checkRule({ from: quarter, days: 15 }, today))());
    expect(await from(third, '2026-09-30')).toBe('not refused');
    expect(await from(third, '2026-10-01')).toBe('deadline-rule-past');
    expect(await from(fourth, '2026-10-01')).toBe('not refused');
  });

  const set = (date: string, before: string | null, { today = '2026-10-10', reason = '' } = {}) =>
    refusalOf((async () => checkDate({ ...third, date }, { before, today, reason }))());

  test('a day lies after its quarter and may be moved freely until it has passed', async () => {
    expect(await set('2026-09-30', null)).toBe('deadline-in-quarter');
    expect(await set('2026-10-10', null)).toBe('not refused');
    expect(await set('2026-10-11', '2026-10-10')).toBe('not refused');
    expect(await set('2026-10-12', '2026-10-20')).toBe('not refused');
  });

  test('one that has passed is only extended, and with a reason; so is a day that is past already', async () => {
    expect(await set('2026-10-20', '2026-10-09')).toBe('reason-missing');
    expect(await set('2026-10-09', '2026-10-09', { reason: 'Sebab.' })).toBe('deadline-not-later');
    expect(await set('2026-10-20', '2026-10-09', { reason: 'Sebab.' })).toBe('not refused');
    expect(await set('2026-10-09', null)).toBe('reason-missing');
    expect(await set('2026-10-09', null, { reason: 'Sudah diumumkan.' })).toBe('not refused');
  });

  test('tells an extension from a day set in time', () => {
    const given = { today: '2026-10-10', reason: 'Sebab.' };
    const date = { ...third, date: '2026-10-30' };
    expect(checkDate(date, { ...given, before: '2026-10-09' })).toEqual({ extension: true });
    expect(checkDate(date, { ...given, before: '2026-10-10' })).toEqual({ extension: false });
  });
});
