import { z } from 'zod';
import { answerValues } from '#core/assessment/answer.ts';
import { formatClock } from '#core/indonesian/date.ts';
import { type SavedAnswer, saveAnswer } from '#services/assessments/save-answer.ts';
import { withMessage } from '#text/messages.ts';
import { text, workplacePath } from './assessment-fields.ts';
import { id, version } from './fields.ts';
import { formAction } from './respond.ts';

/** Nothing chosen, or the choice taken back, is no answer. */
const value = z
  .enum([...answerValues, ''])
  .default('')
  .transform((given) => (given === '' ? null : given));

export const answers = {
  saveAnswer: formAction({
    input: z.strictObject({ assessmentId: id, criterionId: id, value, note: text(10_000), version }),
    service: saveAnswer,
    to: (input, _saved, posted) => withMessage(workplacePath(input, posted), 'tersimpan'),
    data: (saved) => ({ version: saved.version, savedAt: clockOf(saved), gap: saved.gap }),
  }),
};

/** "10.42 WIB" */
function clockOf({ savedAt, assessment }: SavedAnswer): string | null {
  return savedAt && formatClock(savedAt, assessment.region.zone);
}
