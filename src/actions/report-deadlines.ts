import { z } from 'zod';
import type { Quarter } from '#core/period/period.ts';
import { setDeadlineRule } from '#services/reports/set-deadline-rule.ts';
import { setReportDeadline } from '#services/reports/set-report-deadline.ts';
import { withMessage } from '#text/messages.ts';
import { date, id, quarter, version, year } from './fields.ts';
import { formAction } from './respond.ts';

/** `2026-4` */
const quarterChoice = z
  .string()
  .regex(/^2[01]\d{2}-[1-4]$/)
  .transform((given) => ({ year: Number(given.slice(0, 4)), quarter: Number(given.slice(5)) as Quarter }));

/** Blank: no rule. */
const days = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(90)]);

export const reportDeadlines = {
  setDeadlineRule: formAction({
    input: z.strictObject({ regionId: id, days, from: quarterChoice, version }),
    service: setDeadlineRule,
    to: () => withMessage('/laporan/tenggat', 'tersimpan'),
  }),
  setReportDeadline: formAction({
    input: z.strictObject({
      regionId: id,
      year,
      quarter,
      date,
      reason: z.string().trim().max(2000),
      version,
    }),
    service: setReportDeadline,
    to: () => withMessage('/laporan/tenggat', 'tersimpan'),
  }),
};
