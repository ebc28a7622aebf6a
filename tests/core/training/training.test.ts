import { describe, expect, test } from 'vitest';
import { attendeeLine, attendeesOf } from '#core/training/attendance.ts';
import {
  cancel,
  hold,
  requireHeld,
  requireNotCancelled,
  type TrainingStage,
} from '#core/training/training.ts';
import { soundPlan } from '#core/training/training-plan.ts';
import { refusalOf } from '#tests/support/refusals.ts';

const deed = { by: 'kepala-dinas', at: '2026-07-20T02:00:00.000Z' };
const planned: TrainingStage = { state: 'DIRENCANAKAN' };
const held: TrainingStage = { state: 'DILAKSANAKAN', recorded: deed };
const cancelled: TrainingStage = { state: 'DIBATALKAN', cancelled: { ...deed, reason: 'Gedung dipakai.' } };

const refused = (work: () => unknown) => refusalOf((async () => work())());

describe('the states of a bimtek', () => {
  test('a plan is held from its day on', async () => {
    expect(hold(planned, '2026-07-20', '2026-07-20', deed).state).toBe('DILAKSANAKAN');
    expect(await refused(() => hold(planned, '2026-07-20', '2026-07-19', deed))).toBe('training-ahead');
  });

  test('a plan is cancelled for a reason', async () => {
    expect(cancel(planned, ' Gedung dipakai. ', deed).cancelled.reason).toBe('Gedung dipakai.');
    expect(await refused(() => cancel(planned, ' ', deed))).toBe('reason-missing');
  });

  test('what was held or cancelled stands', async () => {
    for (const closed of [held, cancelled]) {
      expect(await refused(() => hold(closed, '2026-07-20', '2026-07-21', deed))).toBe('training-closed');
      expect(await refused(() => cancel(closed, 'Sebab.', deed))).toBe('training-closed');
    }
  });

  test('attendance belongs to a bimtek that took place, materials to any but a cancelled one', async () => {
    expect(requireHeld(held)).toBe(held);
    for (const stage of [planned, cancelled]) {
      expect(await refused(() => requireHeld(stage))).toBe('training-not-held');
    }
    expect(await refused(() => requireNotCancelled(cancelled))).toBe('training-closed');
    expect(await refused(() => requireNotCancelled(held))).toBe('not refused');
  });
});

describe('the plan of a bimtek', () => {
  const plan = {
    title: ' Pengisian instrumen ',
    date: '2026-07-20',
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Aula',
    trainer: 'Tim LKPP',
  };
  // 1 to 31 July on the clock of WIT.
  const window = { opensAt: '2026-06-30T15:00:00.000Z', closesAt: '2026-07-31T15:00:00.000Z' };

  test('lies on a day of the stage, the first and the last included', () => {
    for (const date of ['2026-07-01', '2026-07-20', '2026-07-31']) {
      expect(soundPlan({ ...plan, date }, window, 'WIT').date).toBe(date);
    }
    expect(soundPlan(plan, window, 'WIT').title).toBe('Pengisian instrumen');
  });

  test.each([
    ['the day before the stage', { date: '2026-06-30' }, 'training-outside-window'],
    ['the day after it', { date: '2026-08-01' }, 'training-outside-window'],
    ['an end at the beginning', { endsAt: '09:00' }, 'time-order'],
    ['an end before it', { endsAt: '08:59' }, 'time-order'],
    ['a place of blanks', { place: '  ' }, 'value-missing'],
  ])('is refused for %s', async (_what, change, code) => {
    expect(await refused(() => soundPlan({ ...plan, ...change }, window, 'WIT'))).toBe(code);
  });
});

describe('the list of who came', () => {
  test('keeps titles behind commas, and positions behind a semicolon', () => {
    const lines = ['Ratna Contoh, S.Kom., M.T.;  Kepala  LPSE', 'Bagas Contoh'];
    const attendees = attendeesOf(lines);
    expect(attendees).toEqual([
      { name: 'Ratna Contoh, S.Kom., M.T.', position: 'Kepala LPSE' },
      { name: 'Bagas Contoh', position: '' },
    ]);
    expect(attendeesOf(attendees.map(attendeeLine))).toEqual(attendees);
  });

  test.each([
    ['a line without a name', ['; Staf'], 'attendee-name'],
    ['a name that is too long', ['x'.repeat(201)], 'attendee-name'],
    ['the same person twice', ['Bagas Contoh; Staf', 'bagas contoh ;staf'], 'attendee-twice'],
    ['too many', Array.from({ length: 201 }, (_, index) => `Orang ${index}`), 'attendees-too-many'],
  ])('is refused for %s', async (_what, lines, code) => {
    expect(await refused(() => attendeesOf(lines))).toBe(code);
  });
});
