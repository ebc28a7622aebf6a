import type { Role } from '#core/people/actor.ts';
import { Refusal } from '#core/refusal.ts';

/** Acting, acting for a day, and standing in for a head of region; empty: in the own right. */
export const positionPrefixes = ['', 'Plt.', 'Plh.', 'Pj.'] as const;

/** In the own right, on behalf of another position, or on behalf of it through one who was given the task. */
export const signingWays = ['SENDIRI', 'AN', 'UB'] as const;

export type SigningWay = (typeof signingWays)[number];

/** Whose name or position documents carry. */
export const officialRoles = [
  'KEPALA_LPSE',
  'PENYELENGGARA_JARINGAN_WEB',
  'KEPALA_DINAS',
  'ASISTEN',
  'SEKDA',
  'WALIKOTA',
  'INSPEKTUR',
] as const satisfies readonly Role[];

/** The days an official signs on; the last one belongs to it, null is without end. */
export interface Days {
  validFrom: string;
  validUntil: string | null;
}

export interface OfficialWords {
  role: Role;
  unitId: string | null;
  position: string;
  signing: SigningWay;
  /** Whose position is named after "a.n."; empty in the own right. */
  onBehalfOf: string;
  /** With "u.b.": the position that passes the task on, or empty. */
  through: string;
  employeeNumber: string | null;
}

const inUnits: readonly Role[] = ['KEPALA_LPSE', 'PENYELENGGARA_JARINGAN_WEB'];

/** Refuses `role-place`, `value-missing`, `date-order`, `employee-number-invalid`, `employee-number-head`. */
export function requireOfficial(words: OfficialWords, { validFrom, validUntil }: Days): void {
  const { role, unitId, signing, onBehalfOf, employeeNumber } = words;
  if (inUnits.includes(role) !== (unitId !== null)) throw new Refusal('role-place', { field: 'unitId' });
  if (signing !== 'SENDIRI' && onBehalfOf === '') throw new Refusal('value-missing', { field: 'onBehalfOf' });
  if (validUntil !== null && validUntil < validFrom) throw new Refusal('date-order', { field: 'validUntil' });
  if (employeeNumber === null) return;
  if (role === 'WALIKOTA') throw new Refusal('employee-number-head', { field: 'employeeNumber' });
  if (!/^\d{18}$/.test(employeeNumber)) {
    throw new Refusal('employee-number-invalid', { field: 'employeeNumber' });
  }
}

function overlaps(one: Days, other: Days): boolean {
  const last = ({ validUntil }: Days) => validUntil ?? '9999-12-31';
  return one.validFrom <= last(other) && other.validFrom <= last(one);
}

/** What becomes of those already entered for a role when another comes. */
export interface Succession<T> {
  /** Entered wrongly: never began, or entered today. */
  replaced: T | null;
  /** Ends the day before. */
  ended: T | null;
  /** Whether the ended one goes on after the last day of the newcomer, who only stands in. */
  resumes: boolean;
}

/**
 * One signs on each day. The newcomer takes the place of one that begins on the same day and may still be taken back,
 * and ends one who signs without end before. Refuses `official-overlap` with any other.
 */
export function succession<T extends Days & { enteredOn: string }>(
  standing: readonly T[],
  fresh: Days,
  today: string,
): Succession<T> {
  const met = standing.filter((one) => overlaps(one, fresh));
  const replaced = met.find((one) => one.validFrom === fresh.validFrom && mayTakeBack(one, today)) ?? null;
  const ended =
    met.find(({ validFrom, validUntil }) => validUntil === null && validFrom < fresh.validFrom) ?? null;
  if (met.some((one) => one !== replaced && one !== ended)) {
    throw new Refusal('official-overlap', { field: 'validFrom' });
  }
  return { replaced, ended, resumes: ended !== null && fresh.validUntil !== null };
}

/** Before the first day, and on the day it was entered on: a mistake of typing is nobody's term of office. */
export function mayTakeBack(
  { validFrom, enteredOn }: { validFrom: string; enteredOn: string },
  today: string,
): boolean {
  return validFrom > today || enteredOn === today;
}

export function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}

export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
