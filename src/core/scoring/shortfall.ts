import { isCounted, isFullyApplied, isNotApplicable } from './criterion-standing.ts';
import { isEvidenceValid } from './evidence-validity.ts';
import type { CriterionInput } from './score-input.ts';

/** Why a criterion keeps its standard from being fulfilled; the first that applies, in this order. */
export type Shortfall =
  | 'BELUM_DIISI'
  | 'TIDAK_BERLAKU_MENUNGGU'
  | 'TIDAK_BERLAKU_DITOLAK'
  | 'NILAI_BELUM_PENUH'
  | 'BUKTI_TIDAK_ADA'
  | 'BUKTI_DITOLAK'
  | 'BUKTI_KEDALUWARSA';

/**
 * Null when nothing is wrong, which includes an accepted N/A with or without evidence. A refused N/A says so
 * rather than BELUM_DIISI, although it is unanswered: the refusal is what the unit has to act on.
 */
export function shortfallOf(criterion: CriterionInput, reference: string): Shortfall | null {
  if (!isCounted(criterion)) return null;
  if (criterion.answer === null) return 'BELUM_DIISI';
  if (isNotApplicable(criterion, 'MENUNGGU')) return 'TIDAK_BERLAKU_MENUNGGU';
  if (isNotApplicable(criterion, 'DITOLAK')) return 'TIDAK_BERLAKU_DITOLAK';
  if (!isFullyApplied(criterion)) return 'NILAI_BELUM_PENUH';
  return evidenceShortfall(criterion, reference);
}

function evidenceShortfall(criterion: CriterionInput, reference: string): Shortfall | null {
  const { evidence, maxAgeMonths } = criterion;
  if (evidence.some((item) => isEvidenceValid(item, maxAgeMonths, reference))) return null;
  if (evidence.length === 0) return 'BUKTI_TIDAK_ADA';
  return evidence.every((item) => item.status === 'DITOLAK') ? 'BUKTI_DITOLAK' : 'BUKTI_KEDALUWARSA';
}
