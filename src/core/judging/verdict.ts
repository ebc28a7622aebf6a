import { type AnswerValue, type NotApplicableRuling, valueOfAnswer } from '#core/assessment/answer.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import type { AttachedEvidence } from '#core/evidence/evidence.ts';
import { Refusal } from '#core/refusal.ts';
import { isEvidenceValid } from '#core/scoring/evidence-validity.ts';

/** The assessor's value; "Tidak Berlaku" is never a value of the assessor but a ruling on the unit's claim. */
export type VerdictValue = Exclude<AnswerValue, 'TIDAK_BERLAKU'>;

export const verdictValues: readonly VerdictValue[] = [
  'TIDAK_DILAKUKAN',
  'DALAM_PERENCANAAN',
  'DITERAPKAN_SEBAGIAN',
  'DITERAPKAN_MENYELURUH',
];

export type Conformity = 'SESUAI' | 'TIDAK_SESUAI';

/** SESUAI only for a full value; anything less takes a finding. */
export function conformity(value: VerdictValue): Conformity {
  return value === 'DITERAPKAN_MENYELURUH' ? 'SESUAI' : 'TIDAK_SESUAI';
}

/**
 * The highest value the evidence that was not rejected can carry: 3 with an item within its age, 2 when all are
 * too old, 1 with a plan document only, 0 with none (domain: "evidence rejected", "evidence expired").
 */
export function highestVerdict(
  criterion: Criterion,
  evidence: readonly AttachedEvidence[],
  reference: string,
): number {
  const usable = evidence.filter((item) => item.status !== 'DITOLAK');
  const proofs = usable.filter((item) => item.kind !== 'DOKUMEN_RENCANA');
  if (proofs.some((item) => isEvidenceValid(item, criterion.maxAgeMonths, reference))) return 3;
  if (proofs.length > 0) return 2;
  return usable.length > 0 ? 1 : 0;
}

/** What the rules look at when an assessor gives a value. */
export interface VerdictCase {
  criterion: Criterion;
  ruling: NotApplicableRuling | null;
  evidence: readonly AttachedEvidence[];
  reference: string;
  /** A mandatory design criterion of the same standard stands at 0 or 1. */
  designMissing: boolean;
}

/**
 * Checks a value against the evidence and the standard's design.
 * Refuses `not-applicable-unanswered`, `verdict-above-evidence`, `verdict-needs-confirmation`.
 */
export function checkVerdict(given: { value: VerdictValue; note: string }, about: VerdictCase): void {
  if (about.ruling === 'MENUNGGU') throw new Refusal('not-applicable-unanswered', { field: 'value' });
  const value = valueOfAnswer(given.value);
  if (value > highestVerdict(about.criterion, about.evidence, about.reference)) {
    throw new Refusal('verdict-above-evidence', { field: 'value' });
  }
  const contradicts = value === 3 && about.criterion.kind !== 'D' && about.designMissing;
  if (contradicts && given.note.trim() === '') {
    throw new Refusal('verdict-needs-confirmation', { field: 'note' });
  }
}

/** One criterion of the scope as the factual assessment left it. */
export interface Judged {
  criterion: string;
  ruling: NotApplicableRuling | null;
  value: VerdictValue | null;
  /** What the evidence carries now: a rejection after the verdict may have lowered it. */
  highest: number;
  findings: number;
}

export type VerdictGapCode =
  | 'TIDAK_BERLAKU_MENUNGGU'
  | 'VERDIK_BELUM_ADA'
  | 'VERDIK_MELAMPAUI_BUKTI'
  | 'TEMUAN_BELUM_ADA';

export interface VerdictGap {
  criterion: string;
  gap: VerdictGapCode;
}

declare const complete: unique symbol;

/** Proof that every criterion in scope is judged; only `completeVerdicts` makes one. */
export interface CompleteVerdicts {
  readonly [complete]: true;
  readonly openFindings: number;
}

/**
 * What still keeps the factual assessment open, in order; or the proof that nothing does.
 * @param openFindings neither approved nor carried over, on whatever criterion
 */
export function completeVerdicts(
  judged: readonly Judged[],
  openFindings: number,
): { gaps: readonly VerdictGap[] } | { complete: CompleteVerdicts } {
  const gaps = verdictGaps(judged);
  if (gaps.length > 0) return { gaps };
  return { complete: { openFindings } as CompleteVerdicts };
}

export function verdictGaps(judged: readonly Judged[]): readonly VerdictGap[] {
  return judged.flatMap((item) => {
    const gap = verdictGap(item);
    return gap === null ? [] : [{ criterion: item.criterion, gap }];
  });
}

function verdictGap({ ruling, value, highest, findings }: Judged): VerdictGapCode | null {
  if (ruling === 'MENUNGGU') return 'TIDAK_BERLAKU_MENUNGGU';
  if (ruling === 'DITERIMA') return null;
  if (value === null) return 'VERDIK_BELUM_ADA';
  if (valueOfAnswer(value) > highest) return 'VERDIK_MELAMPAUI_BUKTI';
  return conformity(value) === 'TIDAK_SESUAI' && findings === 0 ? 'TEMUAN_BELUM_ADA' : null;
}
