import type { Criterion } from '#core/catalogue/instrument.ts';
import type { AttachedEvidence } from '#core/evidence/evidence.ts';
import { isEvidenceValid } from '#core/scoring/evidence-validity.ts';
import type { AnswerValue, NotApplicableRuling } from './answer.ts';

/** A unit's answer to one criterion, with everything the rules look at. */
export interface AnswerFacts {
  value: AnswerValue | null;
  note: string;
  ruling: NotApplicableRuling | null;
  evidence: readonly AttachedEvidence[];
}

/** Why an answer does not yet stand; words in `text/states.ts`. */
export const gapCodes = [
  'BELUM_DIISI',
  'TIDAK_BERLAKU_DITOLAK',
  'ALASAN_TIDAK_ADA',
  'CATATAN_TIDAK_ADA',
  'DOKUMEN_RENCANA_TIDAK_ADA',
  'BUKTI_TIDAK_ADA',
  'BUKTI_DITOLAK',
  'BUKTI_KEDALUWARSA',
] as const;

export type GapCode = (typeof gapCodes)[number];

export interface Gap {
  standard: string;
  criterion: string;
  gap: GapCode;
}

declare const complete: unique symbol;

/** Proof that nothing is missing; only `completeAnswers` makes one, and `submit` takes nothing else. */
export interface CompleteAnswers {
  readonly [complete]: true;
  readonly count: number;
}

export interface AskedCriterion {
  standard: string;
  criterion: Criterion;
  answer: AnswerFacts;
}

/** The gaps of every criterion in scope, in order; or the proof that there are none. */
export function completeAnswers(
  asked: readonly AskedCriterion[],
  reference: string,
): { gaps: readonly Gap[] } | { complete: CompleteAnswers } {
  const gaps = asked.flatMap(({ standard, criterion, answer }) => {
    const gap = gapOf(criterion, answer, reference);
    return gap === null ? [] : [{ standard, criterion: criterion.id, gap }];
  });
  if (gaps.length > 0) return { gaps };
  return { complete: { count: asked.length } as CompleteAnswers };
}

/** The first thing an answer lacks at the reference date (`2026-09-30`), or null (domain: "Answers"). */
export function gapOf(criterion: Criterion, answer: AnswerFacts, reference: string): GapCode | null {
  switch (answer.value) {
    case null:
      return 'BELUM_DIISI';
    case 'TIDAK_DILAKUKAN':
      return null;
    case 'DALAM_PERENCANAAN':
      return planGap(answer);
    case 'DITERAPKAN_SEBAGIAN':
      return evidenceGap(answer) ?? (answer.note.trim() === '' ? 'CATATAN_TIDAK_ADA' : null);
    case 'DITERAPKAN_MENYELURUH':
      return evidenceGap(answer) ?? ageGap(criterion, answer, reference);
    case 'TIDAK_BERLAKU':
      return notApplicableGap(answer);
  }
}

function planGap({ evidence }: AnswerFacts): GapCode | null {
  const plans = evidence.filter((item) => item.kind === 'DOKUMEN_RENCANA');
  if (plans.length === 0) return 'DOKUMEN_RENCANA_TIDAK_ADA';
  return plans.every((item) => item.status === 'DITOLAK') ? 'BUKTI_DITOLAK' : null;
}

function evidenceGap({ evidence }: AnswerFacts): GapCode | null {
  if (evidence.length === 0) return 'BUKTI_TIDAK_ADA';
  return evidence.every((item) => item.status === 'DITOLAK') ? 'BUKTI_DITOLAK' : null;
}

function ageGap(criterion: Criterion, { evidence }: AnswerFacts, reference: string): GapCode | null {
  const valid = evidence.some((item) => isEvidenceValid(item, criterion.maxAgeMonths, reference));
  return valid ? null : 'BUKTI_KEDALUWARSA';
}

function notApplicableGap(answer: AnswerFacts): GapCode | null {
  if (answer.ruling === 'DITOLAK') return 'TIDAK_BERLAKU_DITOLAK';
  if (answer.note.trim() === '') return 'ALASAN_TIDAK_ADA';
  return evidenceGap(answer);
}
