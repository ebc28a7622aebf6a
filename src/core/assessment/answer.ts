/** The answers in rising order of application, then the one that is left out of the scale (domain: self and factual alike). */
export const answerValues = [
  'TIDAK_DILAKUKAN',
  'DALAM_PERENCANAAN',
  'DITERAPKAN_SEBAGIAN',
  'DITERAPKAN_MENYELURUH',
  'TIDAK_BERLAKU',
] as const;

export type AnswerValue = (typeof answerValues)[number];

export const notApplicableRulings = ['MENUNGGU', 'DITERIMA', 'DITOLAK'] as const;

/** What the assessor said to an answer TIDAK_BERLAKU; MENUNGGU until the assessor said anything. */
export type NotApplicableRuling = (typeof notApplicableRulings)[number];

const values = {
  TIDAK_DILAKUKAN: 0,
  DALAM_PERENCANAAN: 1,
  DITERAPKAN_SEBAGIAN: 2,
  DITERAPKAN_MENYELURUH: 3,
  TIDAK_BERLAKU: 0,
} as const satisfies Record<AnswerValue, number>;

/** v of the formulas. No answer is 0; so is TIDAK_BERLAKU, which only an acceptance takes out of the count. */
export function valueOfAnswer(answer: AnswerValue | null): 0 | 1 | 2 | 3 {
  return answer === null ? 0 : values[answer];
}
