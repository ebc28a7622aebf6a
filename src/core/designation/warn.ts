import { Refusal } from '#core/refusal.ts';
import type { Designated } from './designation.ts';
import { requireDecreed } from './revoke.ts';

/** A surat peringatan: what has to be mended, and until when. */
export interface Warning {
  letterNumber: string;
  letterDate: string;
  reason: string;
  deadline: string;
}

/**
 * The letter as it is kept. Refuses `value-missing`, `date-in-future`, `date-before-designation`, `reason-missing`,
 * `date-order`.
 */
export function warn(designation: Designated, form: Warning, today: string): Warning {
  const { letterDate, deadline } = form;
  const letterNumber = form.letterNumber.trim();
  if (letterNumber === '') throw new Refusal('value-missing', { field: 'letterNumber' });
  requireDecreed(designation, letterDate, today, 'letterDate');
  const reason = form.reason.trim();
  if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
  if (deadline <= letterDate) throw new Refusal('date-order', { field: 'deadline' });
  return { letterNumber, letterDate, reason, deadline };
}
