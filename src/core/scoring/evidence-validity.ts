import type { EvidenceInput } from './score-input.ts';

/** Neither rejected nor too old on the reference day (`2026-09-30`). Not yet reviewed is valid. */
export function isEvidenceValid(
  item: EvidenceInput,
  maxAgeMonths: number | null,
  reference: string,
): boolean {
  return item.status !== 'DITOLAK' && isValidAt(item.date, maxAgeMonths, reference);
}

/** Whether evidence of that date is still young enough on the reference day; without a limit it always is. */
export function isValidAt(date: string, maxAgeMonths: number | null, reference: string): boolean {
  if (maxAgeMonths === null) return true;
  return Temporal.PlainDate.compare(reference, lastValidDay(date, maxAgeMonths)) <= 0;
}

/** Calendar months: 31 August plus 6 months is the last day of February. */
export function lastValidDay(date: string, maxAgeMonths: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(date).add({ months: maxAgeMonths }, { overflow: 'constrain' });
}
