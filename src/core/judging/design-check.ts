import { valueOfAnswer } from '#core/assessment/answer.ts';
import {
  factualValue,
  rulingOf,
  type WorksheetCriterion,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';

/**
 * Whether a mandatory design criterion of the standard stands at 0 or 1, by the verdict where there is one and else by
 * the unit's answer: then a full value for practice or effect asks for a note (domain: "warn; never cap silently").
 */
export function designMissing({ criteria }: WorksheetStandard): boolean {
  return criteria
    .filter(({ criterion }) => criterion.kind === 'D' && criterion.mandatory)
    .some((item) => rulingOf(item) !== 'DITERIMA' && standsAt(item) <= 1);
}

function standsAt(item: WorksheetCriterion): number {
  return valueOfAnswer(factualValue(item) ?? item.answer?.value ?? null);
}
