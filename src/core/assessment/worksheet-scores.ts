import { type GroupScore, scoreGroup } from '#core/scoring/group-score.ts';
import { type StandardScore, scoreStandard } from '#core/scoring/standard-score.ts';
import type { AnswerValue } from './answer.ts';
import {
  factualValue,
  standardInput,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from './worksheet.ts';

/** One side of an assessment: what the unit says, or what the assessors found. */
export interface SideScores {
  /** By the standard's code, those outside the regulation too. */
  standards: ReadonlyMap<string, StandardScore>;
  /** The group without the standards outside the regulation. */
  group: GroupScore;
  /** The group with them: "17 Standar LKPP". */
  groupWithOutside: GroupScore;
}

export function selfScores(sheet: Worksheet): SideScores {
  return sideScores(sheet, (item) => item.answer?.value ?? null);
}

/** Null until every criterion in scope is judged: half a judgement is no score. */
export function factualScores(sheet: Worksheet): SideScores | null {
  const inScope = sheet.standards.filter((standard) => standard.inScope);
  return inScope.length > 0 && inScope.every(isJudged) ? sideScores(sheet, factualValue) : null;
}

/** Of one standard as soon as all its criteria are judged; null before, and out of scope. */
export function factualStandardScore(sheet: Worksheet, standard: WorksheetStandard): StandardScore | null {
  return standard.inScope && isJudged(standard) ? scoreOf(sheet, standard, factualValue) : null;
}

/** Every criterion has a verdict, or its N/A was accepted. */
function isJudged({ criteria }: WorksheetStandard): boolean {
  return criteria.every((item) => factualValue(item) !== null);
}

type PickValue = (item: WorksheetCriterion) => AnswerValue | null;

function sideScores(sheet: Worksheet, pick: PickValue): SideScores {
  const scored = sheet.standards.map((standard) => ({
    outside: standard.standard.outsideRegulation,
    score: scoreOf(sheet, standard, pick),
  }));
  const all = scored.map(({ score }) => score);
  return {
    standards: new Map(all.map((score) => [score.code, score])),
    group: scoreGroup(scored.filter(({ outside }) => !outside).map(({ score }) => score)),
    groupWithOutside: scoreGroup(all),
  };
}

function scoreOf(sheet: Worksheet, standard: WorksheetStandard, pick: PickValue): StandardScore {
  return scoreStandard(standardInput(standard, pick), sheet.policy, sheet.referenceDate);
}
