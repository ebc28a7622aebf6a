import { rulingOf, type WorksheetCriterion, type WorksheetStandard } from '#core/assessment/worksheet.ts';
import { Refusal } from '#core/refusal.ts';
import { designMissing } from './design-check.ts';
import { checkedFinding, type FindingInput } from './finding-text.ts';
import { checkVerdict, conformity, type VerdictValue } from './verdict.ts';

/** What an assessor says of one criterion: the value, and findings noted with it. */
export interface GivenJudgement {
  value: VerdictValue;
  note: string;
  findings: readonly FindingInput[];
}

/** Who says it, and the day in the region. */
export interface Judge {
  userId: string;
  lead: boolean;
  today: string;
}

export interface JudgedPlace {
  standard: WorksheetStandard;
  item: WorksheetCriterion;
  /** Evidence has to be valid on this day. */
  reference: string;
}

/**
 * The findings as they can stand beside the value. Every assessor of the team gives verdicts; only the leader overwrites
 * another's. Refuses what `checkVerdict` and `checkedFinding` refuse, `not-applicable-accepted`, `verdict-of-other`,
 * `finding-missing`.
 */
export function checkedJudgement(given: GivenJudgement, place: JudgedPlace, judge: Judge): FindingInput[] {
  const { standard, item, reference } = place;
  const { criterion, evidence, verdict } = item;
  const ruling = rulingOf(item);
  if (ruling === 'DITERIMA') throw new Refusal('not-applicable-accepted');
  if (verdict !== null && verdict.deed.by !== judge.userId && !judge.lead) {
    throw new Refusal('verdict-of-other');
  }
  checkVerdict(given, { criterion, ruling, evidence, reference, designMissing: designMissing(standard) });
  const findings = given.findings.map((one) => checkedFinding(one, criterion.mandatory, judge.today));
  const found = item.findings.length > 0 || findings.length > 0;
  if (conformity(given.value) === 'TIDAK_SESUAI' && !found) {
    throw new Refusal('finding-missing', { field: 'text' });
  }
  return findings;
}

/** A finding that is noted by itself, as it can stand. Refuses `not-applicable-accepted` and what `checkedFinding` refuses. */
export function checkedFindingOf(
  item: WorksheetCriterion,
  given: FindingInput,
  { today }: Pick<Judge, 'today'>,
): FindingInput {
  if (rulingOf(item) === 'DITERIMA') throw new Refusal('not-applicable-accepted');
  return checkedFinding(given, item.criterion.mandatory, today);
}
