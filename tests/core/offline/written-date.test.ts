import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '#core/indonesian/date.ts';
import { writtenDate } from '#core/offline/written-date.ts';

test.each([
  ['2027-04-05', '2027-04-05'],
  ['2027-04-05T00:00:00.000Z', '2027-04-05'],
  ['05/04/2027', '2027-04-05'],
  ['5-4-2027', '2027-04-05'],
  ['5.4.2027', '2027-04-05'],
  [' 5 April 2027 ', '2027-04-05'],
  ['Senin, 5 april 2027', '2027-04-05'],
  ['17 Agt 2027', '2027-08-17'],
  ['31 des. 2027', '2027-12-31'],
])('"%s" typed is %s', (typed, date) => {
  expect(writtenDate({ typed })).toBe(date);
});

test.each([
  '31/02/2027',
  '29 Februari 2027',
  '2027-13-01',
  '5 April',
  '04/2027',
  '5 Foo 2027',
  'besok',
  '12/31/2027',
  '5/4/27',
])('"%s" is no date', (typed) => {
  expect(writtenDate({ typed })).toBeNull();
});

test('a count of days is the day a spreadsheet shows, whichever year it counts from', () => {
  expect(writtenDate({ days: 46_482, from1904: false })).toBe('2027-04-05');
  expect(writtenDate({ days: 46_482 - 1462, from1904: true })).toBe('2027-04-05');
  expect(writtenDate({ days: 46_482.75, from1904: false })).toBe('2027-04-05');
  for (const days of [0, -1, 1e9, Number.NaN]) expect(writtenDate({ days, from1904: false })).toBeNull();
});

test('whatever Kaji itself writes is read as the same day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(writtenDate({ typed: formatDate(date) })).toBe(date);
      expect(writtenDate({ typed: date.split('-').reverse().join('/') })).toBe(date);
    }),
  );
});
