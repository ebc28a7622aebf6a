import { scoreDelta } from '#core/scoring/delta.ts';
import type { Fraction } from '#core/scoring/fraction.ts';
import { type StandardScore, scoreStandard } from '#core/scoring/standard-score.ts';
import type { AnswerValue } from './answer.ts';
import { type Gap, gapOf } from './completeness.ts';
import {
  answerFacts,
  standardInput,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from './worksheet.ts';
import { factualStandardScore } from './worksheet-scores.ts';

/** One line of the overview: a standard with its two scores and what is still to do in it. */
export interface StandardOverview {
  code: string;
  name: string;
  outsideRegulation: boolean;
  inScope: boolean;
  scopeReason: string | null;
  /** Ids of the staff. */
  assignees: readonly string[];
  /** Completeness stands in it: `answered` of `total`. */
  self: StandardScore;
  /** Null until every criterion is judged, and while the actor may not see it. */
  factual: StandardScore | null;
  delta: Fraction | null;
  /** What keeps it from being handed in; empty out of scope. */
  gaps: readonly Gap[];
  findings: number;
  /** The criteria in the instrument's order, each with its first gap. */
  criteria: readonly CriterionOverview[];
}

interface CriterionOverview {
  id: string;
  text: string;
  value: AnswerValue | null;
  gap: Gap['gap'] | null;
  evidence: number;
  rejectedEvidence: number;
  /** The assessor sent it back the last time. */
  returned: boolean;
}

export function standardOverview(
  sheet: Worksheet,
  standard: WorksheetStandard,
  returnCount: number,
): StandardOverview {
  const self = scoreStandard(
    standardInput(standard, (item) => item.answer?.value ?? null),
    sheet.policy,
    sheet.referenceDate,
  );
  const factual = factualStandardScore(sheet, standard);
  const criteria = standard.criteria.map((item) => criterionOverview(sheet, standard, item, returnCount));
  const { code, name, outsideRegulation } = standard.standard;
  return {
    code,
    name,
    outsideRegulation,
    inScope: standard.inScope,
    scopeReason: standard.scopeReason,
    assignees: standard.assignees,
    self,
    factual,
    delta: scoreDelta(self.score, factual?.score ?? null),
    gaps: criteria.flatMap(({ id, gap }) => (gap === null ? [] : [{ standard: code, criterion: id, gap }])),
    findings: standard.criteria.reduce((sum, { findings }) => sum + findings.length, 0),
    criteria,
  };
}

function criterionOverview(
  sheet: Worksheet,
  { inScope }: WorksheetStandard,
  item: WorksheetCriterion,
  returnCount: number,
): CriterionOverview {
  const { criterion, answer, evidence, returnReasons } = item;
  return {
    id: criterion.id,
    text: criterion.text,
    value: answer?.value ?? null,
    gap: inScope ? gapOf(criterion, answerFacts(item), sheet.referenceDate) : null,
    evidence: evidence.length,
    rejectedEvidence: evidence.filter(({ status }) => status === 'DITOLAK').length,
    returned: returnCount > 0 && returnReasons.some(({ returnNumber }) => returnNumber === returnCount),
  };
}
