import { expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { conflictsWith, type DatedGrant, fitsPlace } from '#core/people/role-assignment.ts';

function dated(role: Role, validFrom: string, validUntil: string | null): DatedGrant {
  const unit = role === 'TIM_LPSE';
  return { role, regionId: unit ? 'r1' : null, unitId: unit ? 'u1' : null, validFrom, validUntil };
}

test.each([
  ['2026-01-01', '2026-06-30', '2026-07-01', false],
  ['2026-01-01', '2026-06-30', '2026-06-30', true],
  ['2026-01-01', null, '2030-01-01', true],
] as const)(
  'a role of the assessed from %s to %s against an assessor from %s: %s',
  (from, until, start, conflict) => {
    const held = dated('TIM_LPSE', from, until);
    const fresh = dated('PENILAI', start, null);
    expect(conflictsWith([held], [], fresh)).toBe(conflict);
    expect(conflictsWith([fresh], [], held)).toBe(conflict);
  },
);

test('a seat conflicts in its own region only', () => {
  const fresh = dated('TIM_LPSE', '2026-01-01', null);
  expect(conflictsWith([], ['r1'], fresh)).toBe(true);
  expect(conflictsWith([], ['r2'], fresh)).toBe(false);
  expect(conflictsWith([], ['r1'], { ...fresh, role: 'SEKDA', unitId: null })).toBe(false);
});

test('a role fits where the list of places says', () => {
  const place = (role: Role, regionId: string | null, unitId: string | null) =>
    fitsPlace({ role, regionId, unitId });
  expect(place('KEPALA_LPSE', 'r1', 'u1')).toBe(true);
  expect(place('KEPALA_LPSE', 'r1', null)).toBe(false);
  expect(place('KEPALA_LPSE', null, 'u1')).toBe(false);
  expect(place('PENILAI', 'r1', null)).toBe(false);
  expect(place('ADMIN_SISTEM', null, null)).toBe(true);
});
