import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerValues, notApplicableRulings } from '#core/assessment/answer.ts';
import { criterionKinds } from '#core/catalogue/instrument.ts';
import { evidenceStatuses } from '#core/evidence/evidence.ts';
import { compareFractions, fraction } from '#core/scoring/fraction.ts';
import { scoreGroup } from '#core/scoring/group-score.ts';
import type { CriterionInput, StandardInput } from '#core/scoring/score-input.ts';
import { scoreStandard } from '#core/scoring/standard-score.ts';
import { answerWorth, document, reference } from './documents.ts';
import { scored } from './run-score.ts';

const weight = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 1_000_000 }));
const evidence = fc.record({
  date: fc.constantFrom('2022-01-01', '2024-06-30', '2026-07-01'),
  status: fc.constantFrom(...evidenceStatuses),
});
const answer = fc.oneof(
  fc.record({ answer: fc.constantFrom(...answerValues.slice(0, 4), null), notApplicable: fc.constant(null) }),
  fc.record({
    answer: fc.constant('TIDAK_BERLAKU' as const),
    notApplicable: fc.constantFrom(...notApplicableRulings),
  }),
  fc.constant({ answer: 'DITERAPKAN_MENYELURUH' as const, notApplicable: null }),
);
const criterion: fc.Arbitrary<CriterionInput> = fc
  .tuple(
    answer,
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 8 }),
      kind: fc.constantFrom(...criterionKinds),
      mandatory: fc.boolean(),
      weight,
      maxAgeMonths: fc.constantFrom(null, 12, 36),
      evidence: fc.array(evidence, { maxLength: 3 }),
    }),
  )
  .map(([given, rest]) => ({ ...rest, ...given }));
const standard: fc.Arbitrary<StandardInput> = fc.record({
  code: fc.string({ minLength: 1, maxLength: 8 }),
  inScope: fc.boolean(),
  weight,
  criteria: fc.uniqueArray(criterion, { maxLength: 6, selector: (it) => it.id }),
});
const standards = fc.uniqueArray(standard, { maxLength: 8, selector: (it) => it.code });
const all = { kind: 'SEMUA' } as const;
const policy = fc.oneof(
  fc.constant(all),
  fc.record({ kind: fc.constant('AMBANG' as const), threshold: fc.integer({ min: 0, max: 100 }) }),
);

function value(it: CriterionInput): number {
  return it.answer === null ? 0 : answerValues.indexOf(it.answer) % 4;
}

test('a better answer never lowers the score, nor takes fulfilment away', () => {
  const raised = fc.tuple(standard, fc.nat(), fc.integer({ min: 0, max: 3 }), policy);
  fc.assert(
    fc.property(raised, ([before, at, v, rule]) => {
      const index = at % Math.max(1, before.criteria.length);
      const chosen = before.criteria[index];
      fc.pre(chosen !== undefined && chosen.answer !== 'TIDAK_BERLAKU' && v >= value(chosen));
      const better = before.criteria.map((it, i) => (i === index ? { ...it, answer: answerWorth(v) } : it));
      const [was, is] = [before, { ...before, criteria: better }].map((it) =>
        scoreStandard(it, rule, reference),
      );
      expect(compareFractions(is?.score ?? fraction(0n), was?.score ?? fraction(0n)) >= 0n).toBe(true);
      if (was?.status === 'MEMENUHI') expect(is?.status).toBe('MEMENUHI');
    }),
  );
});

test('weights never change fulfilment under SEMUA', () => {
  fc.assert(
    fc.property(standard, fc.array(weight, { minLength: 6, maxLength: 6 }), (before, weights) => {
      const criteria = before.criteria.map((it, index) => ({ ...it, weight: weights[index] ?? 1 }));
      const [was, is] = [before, { ...before, criteria }].map((it) => scoreStandard(it, all, reference));
      expect([is?.status, is?.reasons]).toEqual([was?.status, was?.reasons]);
    }),
  );
});

/** The mean over a common denominator, the long way round: Σ W·100·num·(Π other den) / (ΣW·Π den). */
function meanTheLongWay(group: readonly StandardInput[]): [bigint, bigint] {
  const parts = group
    .map((it) => ({ it, counted: it.criteria.filter((c) => c.notApplicable !== 'DITERIMA') }))
    .filter(({ counted }) => counted.length > 0)
    .map(({ it, counted }) => ({
      weight: BigInt(it.weight),
      num: counted.reduce((sum, c) => sum + BigInt(c.weight * value(c)), 0n),
      den: counted.reduce((sum, c) => sum + BigInt(3 * c.weight), 0n),
    }));
  const product = parts.reduce((all, { den }) => all * den, 1n);
  const num = parts.reduce((sum, part) => sum + (part.weight * 100n * part.num * product) / part.den, 0n);
  return [num, product * parts.reduce((sum, part) => sum + part.weight, 0n)];
}

test('the group mean is the exact fraction', () => {
  fc.assert(
    fc.property(standards, policy, (group, rule) => {
      const { score } = scoreGroup(group.map((it) => scoreStandard(it, rule, reference)));
      const [num, den] = meanTheLongWay(group.filter((it) => it.inScope));
      if (den === 0n) expect(score).toBeNull();
      else expect(score).toEqual(fraction(num, den));
    }),
  );
});

test('the order of the standards changes nothing for the group', () => {
  fc.assert(
    fc.property(standards, policy, fc.infiniteStream(fc.nat()), (group, rule, keys) => {
      const shuffled = group
        .map((it) => ({ it, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ it }) => it);
      expect(scored(document(shuffled, rule)).group).toEqual(scored(document(group, rule)).group);
    }),
  );
});

test('fulfilled, out of scope and wholly N/A give no reason; what is not fulfilled always says why', () => {
  fc.assert(
    fc.property(standard, policy, (it, rule) => {
      const { status, reasons } = scoreStandard(it, rule, reference);
      expect(reasons.length > 0).toBe(status === 'BELUM_MEMENUHI');
      const given = reasons.map((reason) => reason.criterion);
      expect(new Set(given).size).toBe(given.length);
      if (rule.kind === 'SEMUA') expect(given).not.toContain(null);
    }),
  );
});

/** The definition of memenuhi under SEMUA, written down a second time. */
function fulfilledByDefinition(it: StandardInput): boolean {
  const counted = it.criteria.filter((c) => c.notApplicable !== 'DITERIMA');
  const fresh = (c: CriterionInput) =>
    c.evidence.some(
      (e) => e.status !== 'DITOLAK' && (c.maxAgeMonths === null || e.date >= oldest(c.maxAgeMonths)),
    );
  return (
    counted.length > 0 &&
    counted.every((c) => value(c) === 3 && fresh(c)) &&
    !it.criteria.some((c) => c.notApplicable === 'MENUNGGU' || c.notApplicable === 'DITOLAK')
  );
}

function oldest(months: number): string {
  return `${2026 - months / 12}-09-30`;
}

test('fulfilment is the conjunction of the definition', () => {
  fc.assert(
    fc.property(standard, (it) => {
      const { status } = scoreStandard({ ...it, inScope: true }, all, reference);
      expect(status === 'MEMENUHI').toBe(fulfilledByDefinition(it));
    }),
    { numRuns: 300 },
  );
});
