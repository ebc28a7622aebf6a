import { decimalText, type Fraction } from './fraction.ts';
import { type Achievement, type GroupScore, scoreGroup } from './group-score.ts';
import type { Predicate } from './predicate.ts';
import type { ScoreInput } from './score-input.ts';
import { type FulfilmentStatus, type Reason, type StandardScore, scoreStandard } from './standard-score.ts';

/** What `kaji score` writes: scores rounded half up to two decimals with a decimal comma, all else exact. */
export interface ScoreOutput {
  readonly standards: readonly StandardOutput[];
  readonly group: {
    readonly score: string | null;
    readonly scoreTotal: string | null;
    readonly achievementScope: Achievement;
    readonly achievementTotal: Achievement;
  };
}

interface StandardOutput {
  readonly code: string;
  readonly num: number;
  readonly den: number;
  readonly score: string | null;
  readonly predicate: Predicate | null;
  readonly status: FulfilmentStatus;
  readonly answered: number;
  readonly total: number;
  readonly reasons: readonly Reason[];
}

/** Scores one group. The standards come out in the order they came in. */
export function scoreDocument(input: ScoreInput): ScoreOutput {
  const standards = input.standards.map((standard) => scoreStandard(standard, input.policy, input.reference));
  return { standards: standards.map(standardOutput), group: groupOutput(scoreGroup(standards)) };
}

function standardOutput(standard: StandardScore): StandardOutput {
  const { code, predicate, status, answered, total, reasons } = standard;
  const [num, den] = [Number(standard.num), Number(standard.den)];
  return { code, num, den, score: scoreText(standard.score), predicate, status, answered, total, reasons };
}

function groupOutput(group: GroupScore): ScoreOutput['group'] {
  return { ...group, score: scoreText(group.score), scoreTotal: scoreText(group.scoreTotal) };
}

function scoreText(score: Fraction | null): string | null {
  return score && decimalText(score);
}
