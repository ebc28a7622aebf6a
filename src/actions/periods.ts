import { z } from 'zod';
import { stages } from '#core/period/period.ts';
import { extendWindow } from '#services/periods/extend-window.ts';
import { openPeriod } from '#services/periods/open-period.ts';
import { withMessage } from '#text/messages.ts';
import { text } from './assessment-fields.ts';
import { date, id, quarter, version, year } from './fields.ts';
import { formAction } from './respond.ts';

const opening = z.strictObject({
  regionId: id,
  year,
  quarter,
  trainingFrom: date,
  trainingTo: date,
  selfFrom: date,
  selfTo: date,
  factualFrom: date,
  factualTo: date,
});

export const periods = {
  openPeriod: formAction({
    input: opening,
    service: (context, input) => openPeriod(context, { ...input, windows: windowsOf(input) }),
    to: () => withMessage('/periode', 'tersimpan'),
  }),
  extendWindow: formAction({
    input: z.strictObject({
      periodId: id,
      stage: z.enum(stages),
      lastDay: date,
      reason: text(2000),
      version,
    }),
    service: extendWindow,
    to: () => withMessage('/periode', 'tersimpan'),
  }),
};

function windowsOf(input: z.output<typeof opening>) {
  return {
    BIMBINGAN_TEKNIS: { from: input.trainingFrom, to: input.trainingTo },
    PENILAIAN_MANDIRI: { from: input.selfFrom, to: input.selfTo },
    PENILAIAN_FAKTUAL: { from: input.factualFrom, to: input.factualTo },
  };
}
