import type { CriterionPart } from '#core/catalogue/changed-parts.ts';
import { criterionPartLabels } from '#text/prior-answers.ts';

/** "bunyi, umur bukti" */
export function partWords(parts: readonly CriterionPart[]): string {
  return parts.map((part) => criterionPartLabels[part]).join(', ');
}
