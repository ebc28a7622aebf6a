import { Refusal } from '#core/refusal.ts';
import type { AnswerValue } from './answer.ts';

/** What somebody answers, also half-way through typing. */
export interface GivenAnswer {
  value: AnswerValue | null;
  note: string;
}

/** What an answer needs to be saved at all; what it lacks to be handed in is `gapOf`. Refuses `justification-missing`. */
export function checkAnswer({ value, note }: GivenAnswer): void {
  if (value === 'TIDAK_BERLAKU' && note.trim() === '') {
    throw new Refusal('justification-missing', { field: 'note' });
  }
}
