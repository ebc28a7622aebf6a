import { z } from 'zod';
import { takePriorAnswer } from '#services/prior-answers/take-prior-answer.ts';
import { takePriorStandard } from '#services/prior-answers/take-prior-standard.ts';
import { withMessage } from '#text/messages.ts';
import { seen, workplacePath } from './assessment-fields.ts';
import { id, version } from './fields.ts';
import { formAction } from './respond.ts';

/** `<criterion>:<version of the last answer>` */
const confirmed = seen.transform(({ id: criterionId, version: priorVersion }) => ({
  criterionId,
  priorVersion,
}));

export const priorAnswers = {
  takePriorAnswer: formAction({
    input: z.strictObject({ assessmentId: id, criterionId: id, priorVersion: version }),
    service: takePriorAnswer,
    to: (input, _taken, posted) => withMessage(workplacePath(input, posted), 'jawaban-diambil'),
  }),
  takePriorStandard: formAction({
    input: z.strictObject({
      assessmentId: id,
      standard: id,
      answers: z.array(confirmed).max(200).default([]),
    }),
    service: takePriorStandard,
    to: ({ assessmentId, standard }) =>
      withMessage(
        `/penilaian/${assessmentId}/periode-lalu/${encodeURIComponent(standard)}`,
        'jawaban-diambil',
      ),
  }),
};
