import { z } from 'zod';
import { priorities } from '#core/judging/finding.ts';
import { verdictValues } from '#core/judging/verdict.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { returnAssessment } from '#services/judging/return-assessment.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { ruleNotApplicable } from '#services/judging/rule-not-applicable.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { withMessage } from '#text/messages.ts';
import { minutesFields, seen, text, workplacePath } from './assessment-fields.ts';
import { id, version } from './fields.ts';
import { formAction } from './respond.ts';

const place = { assessmentId: id, criterionId: id };

/** A finding's fields beside a verdict: all empty is no finding. */
const findingFields = {
  text: text(10_000),
  requestedAction: text(10_000),
  priority: z.enum([...priorities, '']).default(''),
  targetDate: z.union([z.iso.date(), z.literal('')]).default(''),
};

/** `<link>:<version of its review>` */
const reviewed = seen.transform(({ id: linkId, version }) => ({ linkId, version }));

export const judging = {
  takeUpAssessment: formAction({
    input: z.strictObject({ assessmentId: id }),
    service: takeUpAssessment,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'penilaian-dimulai'),
  }),
  ruleNotApplicable: formAction({
    input: z.strictObject({ ...place, ruling: z.enum(['DITERIMA', 'DITOLAK']), note: text(2000), version }),
    service: ruleNotApplicable,
    to: (input, _done, posted) => withMessage(workplacePath(input, posted), 'tersimpan'),
    data: ({ version }) => ({ version }),
  }),
  reviewEvidence: formAction({
    input: z.strictObject({
      ...place,
      links: z.array(reviewed).max(200).default([]),
      status: z.enum(['DITERIMA', 'DITOLAK']),
      reason: text(2000),
    }),
    service: (context, { criterionId: _shown, ...input }) => reviewEvidence(context, input),
    to: (input, _done, posted) => withMessage(workplacePath(input, posted), 'tersimpan'),
  }),
  giveVerdict: formAction({
    input: z.strictObject({
      ...place,
      value: z.enum(verdictValues),
      note: text(10_000),
      version,
      ...findingFields,
      /** The criterion to go on to, `ringkasan` for the overview, empty to stay. */
      next: text(64),
    }),
    service: (context, { next: _next, text, requestedAction, priority, targetDate, ...verdict }) => {
      const written = [text, requestedAction, targetDate].some((part) => part.trim() !== '');
      const finding = { text, requestedAction, targetDate, priority: priority || ('SEDANG' as const) };
      return giveVerdict(context, { ...verdict, finding: written ? finding : null });
    },
    to: (input, _verdict, posted) => withMessage(afterVerdict(input, posted), 'nilai-tersimpan'),
    data: ({ version }) => ({ version }),
  }),
  noteIndividually: formAction({
    input: z.strictObject({ ...place, note: text(10_000) }),
    service: noteIndividually,
    to: (input, _done, posted) => withMessage(workplacePath(input, posted), 'tersimpan'),
  }),
  returnAssessment: formAction({
    // The two lists run side by side: a reason for each criterion, empty where there is none.
    input: z.strictObject({
      assessmentId: id,
      criteria: z.array(id).max(1000).default([]),
      reasons: z.array(z.string().max(2000)).max(1000).default([]),
    }),
    service: (context, { assessmentId, criteria, reasons }) =>
      returnAssessment(context, {
        assessmentId,
        reasons: criteria.map((criterionId, at) => ({ criterionId, reason: reasons[at] ?? '' })),
      }),
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'dikembalikan'),
  }),
  concludeJudging: formAction({
    input: z.strictObject({ assessmentId: id, ...minutesFields }),
    service: concludeJudging,
    to: ({ assessmentId }, { state }) =>
      withMessage(`/penilaian/${assessmentId}`, state === 'FINAL' ? 'difinalkan' : 'penilaian-diselesaikan'),
  }),
  reopenAssessment: formAction({
    input: z.strictObject({ assessmentId: id, reason: text(2000) }),
    service: reopenAssessment,
    to: ({ assessmentId }) => withMessage(`/penilaian/${assessmentId}`, 'dibuka-kembali'),
  }),
};

interface Judged {
  assessmentId: string;
  criterionId: string;
  next: string;
}

function afterVerdict({ assessmentId, criterionId, next }: Judged, posted: URL): string {
  if (next === 'ringkasan') return `/penilaian/${assessmentId}`;
  return workplacePath({ assessmentId, criterionId: next || criterionId }, posted);
}
