import { Refusal } from '#core/refusal.ts';
import type { Designated, Revoked } from './designation.ts';

export interface RevocationForm {
  decreeNumber: string;
  decreeDate: string;
  reason: string;
  effectiveDate: string;
  /** The designation's own decree number typed again, since a revocation cannot be undone. */
  confirmation: string;
}

/**
 * The designation as its revocation leaves it (MJK54 Ps.9 huruf b). Refuses `value-missing`, `date-in-future`,
 * `date-before-designation`, `reason-missing`, `date-before-decree`, `designation-lapsed`, `confirmation-differs`.
 */
export function revoke(designation: Designated, form: RevocationForm, today: string): Revoked {
  const { decreeDate, effectiveDate } = form;
  const number = form.decreeNumber.trim();
  if (number === '') throw new Refusal('value-missing', { field: 'decreeNumber' });
  requireDecreed(designation, decreeDate, today, 'decreeDate');
  const reason = form.reason.trim();
  if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
  if (effectiveDate < decreeDate) throw new Refusal('date-before-decree', { field: 'effectiveDate' });
  if (effectiveDate > designation.validUntil) {
    throw new Refusal('designation-lapsed', { field: 'effectiveDate' });
  }
  if (form.confirmation.trim() !== designation.decree.number) {
    throw new Refusal('confirmation-differs', { field: 'confirmation' });
  }
  const revocation = { decree: { number, date: decreeDate }, reason, effectiveDate };
  return { ...designation, state: 'DICABUT', revocation };
}

/** A letter about a designation is as old as its decree at most, and not of a day to come. */
export function requireDecreed(
  { decree }: Designated,
  date: string,
  today: string,
  field: 'decreeDate' | 'letterDate',
): void {
  if (date > today) throw new Refusal('date-in-future', { field });
  if (date < decree.date) throw new Refusal('date-before-designation', { field });
}
