import { isValidAt, lastValidDay } from '#core/scoring/evidence-validity.ts';

/** How a piece of evidence stands by its age at one criterion. */
export interface EvidenceAge {
  /** The last day it counts for; null when evidence of the criterion does not age. */
  validUntil: string | null;
  /** Too old on the reference day. */
  expired: boolean;
  /** Not expired, but no longer valid 30 days after the reference day. */
  expiresSoon: boolean;
}

/** @param maxAgeMonths null when evidence of the criterion does not age. */
export function evidenceAge(date: string, maxAgeMonths: number | null, reference: string): EvidenceAge {
  if (maxAgeMonths === null) return { validUntil: null, expired: false, expiresSoon: false };
  const last = lastValidDay(date, maxAgeMonths);
  const valid = isValidAt(date, maxAgeMonths, reference);
  const margin = Temporal.PlainDate.from(reference).add({ days: 30 });
  const expiresSoon = valid && Temporal.PlainDate.compare(last, margin) < 0;
  return { validUntil: last.toString(), expired: !valid, expiresSoon };
}
