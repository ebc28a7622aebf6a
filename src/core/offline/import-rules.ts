import { checkAnswer } from '#core/assessment/given-answer.ts';
import type { WorksheetCriterion, WorksheetStandard } from '#core/assessment/worksheet.ts';
import {
  checkedFindingOf,
  checkedJudgement,
  type Judge,
  type JudgedPlace,
} from '#core/judging/checked-judgement.ts';
import type { FindingInput } from '#core/judging/finding-text.ts';
import { Refusal, type RefusalCode, refusalIn } from '#core/refusal.ts';
import type { OfflineCells } from './offline-workbook.ts';

/** What the forms would ask of the person who brings a workbook back, by its side. */
export type ImportRules =
  | { side: 'UNIT'; mayAnswer(standard: WorksheetStandard): boolean }
  | { side: 'PENILAI'; judge: Judge };

/** What stands in the system, as the cells of the workbook hold it, and its version; 0 where nobody wrote yet. */
export function systemCells(
  { side }: Pick<ImportRules, 'side'>,
  { answer, verdict }: WorksheetCriterion,
): OfflineCells & { version: number } {
  const { value = null, note = '', version = 0 } = (side === 'UNIT' ? answer : verdict) ?? {};
  return { value, note, version };
}

/** Why a form would refuse the row with these findings beside it; null when it would not. */
export function rowRefusal(
  rules: ImportRules,
  place: JudgedPlace,
  given: OfflineCells,
  findings: readonly FindingInput[],
): RefusalCode | null {
  return refusalIn(() => checkRow(rules, place, given, findings))?.code ?? null;
}

/** The finding as a form would note it, or why it would refuse it. */
export function checkedImport(
  rules: ImportRules,
  place: JudgedPlace,
  given: FindingInput,
): { finding: FindingInput; bar: RefusalCode | null } {
  let finding = given;
  const refusal = refusalIn(() => {
    finding = checkFinding(rules, place, given);
  });
  return { finding, bar: refusal?.code ?? null };
}

function checkRow(
  rules: ImportRules,
  place: JudgedPlace,
  { value, note }: OfflineCells,
  findings: readonly FindingInput[],
): void {
  inScope(place);
  if (rules.side === 'UNIT') {
    if (!rules.mayAnswer(place.standard)) throw new Refusal('not-allowed');
    checkAnswer({ value, note });
    return;
  }
  // "Tidak Berlaku" is no value of an assessor, and a verdict once given is never taken back to nothing.
  if (value === null || value === 'TIDAK_BERLAKU') throw new Refusal('value-missing');
  checkedJudgement({ value, note, findings }, place, rules.judge);
}

function checkFinding(rules: ImportRules, place: JudgedPlace, finding: FindingInput): FindingInput {
  if (rules.side === 'UNIT') throw new Refusal('not-allowed');
  inScope(place);
  return checkedFindingOf(place.item, finding, rules.judge);
}

function inScope({ standard }: JudgedPlace): void {
  if (!standard.inScope) throw new Refusal('criterion-out-of-scope');
}
