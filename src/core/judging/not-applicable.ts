import { rulingOf, type WorksheetCriterion, type WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';

/**
 * Whether accepting this criterion as N/A would leave nothing of its standard. The 16 LPSE standards are each a duty
 * (MJK54 Ps.6), so that the last acceptance is refused; the other groups may drop a standard whole.
 */
export function wouldEmptyStandard(
  instrument: InstrumentCode,
  { standard, criteria }: WorksheetStandard,
  criterionId: string,
): boolean {
  if (instrument !== 'LPSE' || standard.outsideRegulation) return false;
  return criteria.every((item) => item.criterion.id === criterionId || rulingOf(item) === 'DITERIMA');
}

/** Whether there is a claim of "Tidak Berlaku" the assessor can rule on. */
export function asksNotApplicable({ answer }: WorksheetCriterion): boolean {
  return answer?.value === 'TIDAK_BERLAKU';
}
