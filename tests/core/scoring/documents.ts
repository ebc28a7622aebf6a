import { type AnswerValue, answerValues } from '#core/assessment/answer.ts';
import type { CriterionInput, Policy, ScoreInput, StandardInput } from '#core/scoring/score-input.ts';

export const reference = '2026-09-30';

/** Fully applied with fresh evidence, except for what is given. */
export function criterion(changes: Partial<CriterionInput> = {}): CriterionInput {
  return {
    id: 'S01.01',
    kind: 'D',
    mandatory: true,
    weight: 1,
    maxAgeMonths: 36,
    answer: 'DITERAPKAN_MENYELURUH',
    notApplicable: null,
    evidence: [{ date: '2026-07-01', status: 'DITERIMA' }],
    ...changes,
  };
}

export const pendingNotApplicable = { answer: 'TIDAK_BERLAKU', notApplicable: 'MENUNGGU' } as const;
export const acceptedNotApplicable = { answer: 'TIDAK_BERLAKU', notApplicable: 'DITERIMA' } as const;
export const refusedNotApplicable = { answer: 'TIDAK_BERLAKU', notApplicable: 'DITOLAK' } as const;

/** The answer with the value v of the scale. */
export function answerWorth(v: number): AnswerValue {
  const answer = answerValues[v];
  if (answer === undefined) throw new Error(`no answer is worth ${v}`);
  return answer;
}

/** Criteria S01.01, S01.02 … in the order given. */
export function standard(
  criteria: readonly Partial<CriterionInput>[],
  changes: Partial<StandardInput> = {},
): StandardInput {
  const numbered = criteria.map((it, index) => criterion({ id: `S01.0${index + 1}`, ...it }));
  return { code: 'S01', inScope: true, weight: 1, criteria: numbered, ...changes };
}

export function valued(...values: readonly number[]): Partial<CriterionInput>[] {
  return values.map((v) => ({ answer: answerWorth(v) }));
}

export function document(
  standards: readonly StandardInput[],
  policy: Policy = { kind: 'SEMUA' },
): ScoreInput {
  return { reference, policy, standards };
}

/** A group of standards with the criteria given for each, coded S01, S02 …; those from `scope` on are out of scope. */
export function group(
  standards: readonly (readonly Partial<CriterionInput>[])[],
  scope = standards.length,
): StandardInput[] {
  return standards.map((criteria, index) =>
    standard(criteria, { code: `S${String(index + 1).padStart(2, '0')}`, inScope: index < scope }),
  );
}
