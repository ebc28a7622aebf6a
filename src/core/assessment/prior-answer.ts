import { type CriterionPart, changedParts } from '#core/catalogue/changed-parts.ts';
import { type AgedEvidence, agedEvidence } from './aged-evidence.ts';
import type { AnswerValue } from './answer.ts';
import { type GapCode, gapOf } from './completeness.ts';
import { answerFacts, type WorksheetAnswer, type WorksheetCriterion } from './worksheet.ts';

/** Why the last period's answer is not offered; words in `text/prior-answers.ts`. */
export type WithheldReason =
  | 'KRITERIA_BARU'
  | 'KRITERIA_BERUBAH'
  | 'SUDAH_TERISI'
  | 'DAHULU_BELUM_TERISI'
  | 'TIDAK_BERLAKU_DITOLAK';

/** The last period's answer to the same question, for the officer to confirm; nothing of the assessor's is in it. */
export interface PriorProposal {
  value: AnswerValue;
  note: string;
  /** Of that answer: whoever confirms names the one that was on the page. */
  version: number;
  /** What would be attached: the very evidence of last time, with page and remark. */
  evidence: readonly AgedEvidence[];
  leftBehind: readonly (AgedEvidence & { why: 'DITOLAK' | 'KEDALUWARSA' })[];
  /** What the answer would still lack. */
  gap: GapCode | null;
}

export type PriorAnswer =
  | { proposal: PriorProposal }
  | { withheld: WithheldReason; changed: readonly CriterionPart[] };

/** A criterion and where it stands. */
export interface PriorPlace {
  now: WorksheetCriterion;
  /** The same id in the last period's worksheet; null when its version had none. */
  last: WorksheetCriterion | null;
  /** Evidence has to be valid on this day of the running period. */
  reference: string;
  /** Ids of the evidence the assessor rejected at this criterion in the running assessment, also when it is off again. */
  rejectedNow: ReadonlySet<string>;
}

/**
 * What the last period offers for a criterion. An answer given now is never replaced, a question that changed is asked
 * anew, and a refused "Tidak Berlaku" counts as no answer.
 */
export function priorAnswer(place: PriorPlace): PriorAnswer {
  const { now, last } = place;
  if (last === null) return withheld('KRITERIA_BARU');
  const changed = changedParts(last.criterion, now.criterion);
  if (changed.length > 0) return { withheld: 'KRITERIA_BERUBAH', changed };
  if (isGiven(now.answer)) return withheld('SUDAH_TERISI');
  const { answer } = last;
  if (answer === null || answer.value === null) return withheld('DAHULU_BELUM_TERISI');
  if (answer.value === 'TIDAK_BERLAKU' && [last, now].some(({ ruling }) => ruling?.ruling === 'DITOLAK')) {
    return withheld('TIDAK_BERLAKU_DITOLAK');
  }
  return { proposal: proposal({ ...answer, value: answer.value }, last, place) };
}

function withheld(reason: WithheldReason): PriorAnswer {
  return { withheld: reason, changed: [] };
}

/** A note somebody has begun is a beginning too. */
function isGiven(answer: WorksheetAnswer | null): boolean {
  return answer !== null && (answer.value !== null || answer.note.trim() !== '');
}

function proposal(
  answer: WorksheetAnswer & { value: AnswerValue },
  last: WorksheetCriterion,
  { now, reference, rejectedNow }: PriorPlace,
): PriorProposal {
  const { value, note, version } = answer;
  const attached = new Set(now.evidence.map(({ evidenceId }) => evidenceId));
  const aged = agedEvidence(last.evidence, now.criterion, reference)
    .filter(({ evidenceId }) => !attached.has(evidenceId))
    .map((item) => ({ ...item, why: whyLeft(item, rejectedNow) }));
  const evidence = aged.filter(({ why }) => why === null).map(({ why: _, ...item }) => unreviewed(item));
  const leftBehind = aged.flatMap((item) => (item.why === null ? [] : [{ ...item, why: item.why }]));
  const then = { ...now, answer, evidence: [...now.evidence, ...evidence] };
  const gap = gapOf(now.criterion, answerFacts(then), reference);
  return { value, note, version, evidence, leftBehind, gap };
}

type WhyLeft = PriorProposal['leftBehind'][number]['why'];

function whyLeft(
  { evidenceId, status, age }: AgedEvidence,
  rejectedNow: ReadonlySet<string>,
): WhyLeft | null {
  if (status === 'DITOLAK' || rejectedNow.has(evidenceId)) return 'DITOLAK';
  return age.expired ? 'KEDALUWARSA' : null;
}

/** The assessor has yet to look at it in the running period. */
function unreviewed(item: AgedEvidence): AgedEvidence {
  return { ...item, status: 'BELUM_DITINJAU', reviewReason: '', reviewVersion: 0 };
}
