import { z } from 'zod';
import { cancelTraining } from '#services/trainings/cancel-training.ts';
import { changeTraining } from '#services/trainings/change-training.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { planTraining } from '#services/trainings/plan-training.ts';
import { recordAttendance } from '#services/trainings/record-attendance.ts';
import { removeMaterial } from '#services/trainings/remove-material.ts';
import { useAttendance } from '#services/trainings/use-attendance.ts';
import { withMessage } from '#text/messages.ts';
import { ids, text as reasonText } from './assessment-fields.ts';
import { clockTime, date, id, lines, text, version } from './fields.ts';
import { formAction } from './respond.ts';

const plan = {
  title: text(200),
  date,
  startsAt: clockTime,
  endsAt: clockTime,
  place: text(200),
  trainer: text(200),
  standards: ids,
  unitIds: ids,
};

const one = { trainingId: id, version };

export const trainings = {
  planTraining: formAction({
    input: z.strictObject({ periodId: id, ...plan }),
    service: planTraining,
    to: (_input, { trainingId }) => withMessage(`/bimtek/${trainingId}`, 'bimtek-direncanakan'),
  }),
  changeTraining: formAction({
    input: z.strictObject({ ...one, ...plan }),
    service: changeTraining,
    to: ({ trainingId }) => withMessage(`/bimtek/${trainingId}`, 'tersimpan'),
  }),
  holdTraining: formAction({
    input: z.strictObject(one),
    service: holdTraining,
    to: ({ trainingId }) => `${withMessage(`/bimtek/${trainingId}`, 'bimtek-dilaksanakan')}#hadir`,
  }),
  cancelTraining: formAction({
    input: z.strictObject({ ...one, reason: reasonText(2000) }),
    service: cancelTraining,
    to: ({ trainingId }) => withMessage(`/bimtek/${trainingId}`, 'bimtek-dibatalkan'),
  }),
  recordAttendance: formAction({
    input: z.strictObject({ ...one, unitId: id, attendees: lines(50_000) }),
    service: recordAttendance,
    to: ({ trainingId }) => `${withMessage(`/bimtek/${trainingId}`, 'tersimpan')}#hadir`,
  }),
  useAttendance: formAction({
    input: z.strictObject({ trainingId: id, unitId: id }),
    service: useAttendance,
    to: (_input, { evidenceId }) => withMessage(`/bukti/${evidenceId}`, 'kehadiran-dijadikan-bukti'),
  }),
  removeMaterial: formAction({
    input: z.strictObject({ materialId: id }),
    service: removeMaterial,
    to: (_input, { trainingId }) => `${withMessage(`/bimtek/${trainingId}`, 'tersimpan')}#materi`,
  }),
};
