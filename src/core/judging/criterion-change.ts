import { rulingOf, type Worksheet, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import { type Conformity, conformity } from './verdict.ts';

/** How a criterion stands against the unit's last final result. */
export const criterionChanges = ['BARU_HILANG', 'BARU_TERPENUHI', 'KRITERIA_BERUBAH'] as const;

export type CriterionChange = (typeof criterionChanges)[number];

/** A criterion as the factual assessment found it; without a verdict there is nothing to compare. */
export interface FoundCriterion {
  id: string;
  text: string;
  verdict: Conformity | null;
}

/**
 * Fulfilled then and not now is newly lost, the opposite newly met; null where both found the same, or one found nothing.
 * Of a criterion that was reworded meanwhile neither can be said: it has changed.
 */
export function criterionChange(
  before: FoundCriterion | undefined,
  now: FoundCriterion,
): CriterionChange | null {
  if (before === undefined || before.verdict === null || now.verdict === null) return null;
  if (before.verdict === now.verdict) return null;
  if (before.text !== now.text) return 'KRITERIA_BERUBAH';
  return now.verdict === 'SESUAI' ? 'BARU_TERPENUHI' : 'BARU_HILANG';
}

/** What a worksheet's verdicts changed against the last final result, by the criterion's id; unchanged ones are not there. */
export function changesSince(
  before: ReadonlyMap<string, FoundCriterion>,
  { standards }: Worksheet,
): ReadonlyMap<string, CriterionChange> {
  const changes = standards
    .filter(({ inScope }) => inScope)
    .flatMap(({ criteria }) => criteria)
    .map(
      (item) => [item.criterion.id, criterionChange(before.get(item.criterion.id), foundOf(item))] as const,
    );
  return new Map(changes.flatMap(([id, change]) => (change === null ? [] : [[id, change] as const])));
}

/** An accepted N/A has no verdict. */
function foundOf(item: WorksheetCriterion): FoundCriterion {
  const { id, text } = item.criterion;
  const judged = rulingOf(item) === 'DITERIMA' ? null : item.verdict;
  return { id, text, verdict: judged && conformity(judged.value) };
}
