import type { RawAssessment, RawCriterion, RawStandard } from './raw-rows.ts';

// The arithmetic of the standards once more, from their definition and with fractions of its own: what it gives is held
// against everything the application shows, so that it must not borrow anything from there.

type Side = 'self' | 'factual';
type Ratio = readonly [num: bigint, den: bigint];

const points = {
  TIDAK_DILAKUKAN: 0n,
  DALAM_PERENCANAAN: 1n,
  DITERAPKAN_SEBAGIAN: 2n,
  DITERAPKAN_MENYELURUH: 3n,
  TIDAK_BERLAKU: 0n,
} as const;

export interface OwnStandard {
  score: Ratio | null;
  predicate: string | null;
  status: 'MEMENUHI' | 'BELUM_MEMENUHI' | 'DI_LUAR_LINGKUP' | 'TIDAK_BERLAKU';
}

export interface OwnGroup {
  score: Ratio | null;
  scoreTotal: Ratio | null;
  scope: [met: number, counted: number];
  total: [met: number, counted: number];
}

/** Null of a factual side that is not judged to the end, or out of scope. */
export function ownStandard(one: RawStandard, side: Side, of: RawAssessment): OwnStandard | null {
  const { criteria, inScope } = one;
  if (side === 'factual' && (!inScope || criteria.some(({ factual }) => factual === null))) return null;
  const counted = criteria.filter((it) => !(it[side] === 'TIDAK_BERLAKU' && it.ruling === 'DITERIMA'));
  const num = sum(counted.map((it) => BigInt(it.weight) * points[it[side] ?? 'TIDAK_DILAKUKAN']));
  const den = sum(counted.map((it) => BigInt(it.weight) * 3n));
  if (den === 0n)
    return { score: null, predicate: null, status: inScope ? 'TIDAK_BERLAKU' : 'DI_LUAR_LINGKUP' };
  const score: Ratio = [100n * num, den];
  const bounds = [90n, 75n, 40n, 10n];
  const passed = bounds.findIndex((bound) => 100n * num > bound * den);
  const status = !inScope ? 'DI_LUAR_LINGKUP' : met(counted, side, of, score) ? 'MEMENUHI' : 'BELUM_MEMENUHI';
  return { score, predicate: 'ABCDE'.at(passed === -1 ? 4 : passed) ?? null, status };
}

function met(
  counted: RawCriterion[],
  side: Side,
  { policy, reference }: RawAssessment,
  score: Ratio,
): boolean {
  const decisive = policy.kind === 'SEMUA' ? counted : counted.filter(({ mandatory }) => mandatory);
  const enough = policy.kind === 'SEMUA' || score[0] >= BigInt(policy.threshold) * score[1];
  return enough && decisive.every((it) => it[side] === 'DITERAPKAN_MENYELURUH' && isProved(it, reference));
}

function isProved({ evidence, maxAgeMonths }: RawCriterion, reference: string): boolean {
  const until = (date: string) =>
    maxAgeMonths === null
      ? reference
      : Temporal.PlainDate.from(date).add({ months: maxAgeMonths }).toString();
  return evidence.some(({ date, status }) => status !== 'DITOLAK' && reference <= until(date));
}

/** Null until every standard in scope is judged. */
export function ownGroup(of: RawAssessment, side: Side): OwnGroup | null {
  const all = of.standards.map((one) => ({ ...one, own: ownStandard(one, side, of) }));
  const inScope = all.filter((one) => one.inScope);
  if (side === 'factual' && (inScope.length === 0 || inScope.some(({ own }) => own === null))) return null;
  const counts = (one: (typeof all)[number]) => !one.inScope || one.own?.score != null;
  const mean = (some: typeof all): Ratio | null => {
    const weights = sum(some.map(({ weight }) => BigInt(weight)));
    const terms = some.map(({ weight, own, inScope: scoped }): Ratio => {
      const [num, den] = (scoped ? own?.score : null) ?? [0n, 1n];
      return [BigInt(weight) * num, den];
    });
    return some.length === 0 ? null : over(added(terms), weights);
  };
  const scoped = inScope.filter(counts);
  const metOnes = scoped.filter(({ own }) => own?.status === 'MEMENUHI').length;
  return {
    score: mean(scoped),
    scoreTotal: scoped.length === 0 ? null : mean(all.filter(counts)),
    scope: [metOnes, scoped.length],
    total: [metOnes, all.filter(counts).length],
  };
}

/** Mean of the absolute differences over the criteria in scope that have a value on both sides. */
export function ownDeltaIndex({ standards }: RawAssessment): Ratio | null {
  const isValue = (value: RawCriterion['self']) => value !== null && value !== 'TIDAK_BERLAKU';
  const pairs = standards
    .filter(({ inScope }) => inScope)
    .flatMap(({ criteria }) => criteria)
    .filter(({ self, factual }) => isValue(self) && isValue(factual))
    .map((it) => points[it.factual ?? 'TIDAK_BERLAKU'] - points[it.self ?? 'TIDAK_BERLAKU']);
  if (pairs.length === 0) return null;
  return [sum(pairs.map((delta) => (delta < 0n ? -delta : delta))), BigInt(pairs.length)];
}

export function difference(a: Ratio | null, b: Ratio | null): Ratio | null {
  return a && b && added([a, [-b[0], b[1]]]);
}

/** "89,29"; half a hundredth goes up in magnitude. */
export function written([num, den]: Ratio): string {
  const size = num < 0n ? -num : num;
  const thousandths = (size * 1000n) / den;
  const rounded = (thousandths + 5n) / 10n;
  const digits = String(rounded).padStart(3, '0');
  return `${num < 0n && rounded > 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function added(terms: readonly Ratio[]): Ratio {
  return terms.reduce(([num, den], [more, of]): Ratio => [num * of + more * den, den * of], [0n, 1n]);
}

function over([num, den]: Ratio, by: bigint): Ratio {
  return [num, den * by];
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((all, one) => all + one, 0n);
}
