import { z } from 'zod';
import { formatClock } from '#core/indonesian/date.ts';
import { drawIssuedFiles } from '#services/issuances/draw-issued-files.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { forwardReport } from '#services/reports/forward-report.ts';
import { noteOnReport } from '#services/reports/note-on-report.ts';
import { receiveReport } from '#services/reports/receive-report.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { withdrawReport } from '#services/reports/withdraw-report.ts';
import { type MessageCode, withMessage } from '#text/messages.ts';
import { text } from './assessment-fields.ts';
import { id, quarter, version, year } from './fields.ts';
import { formAction } from './respond.ts';

const move = z.strictObject({ reportId: id, note: text(10_000), version });

export const reports = {
  draftQuarterlyReport: formAction({
    input: z.strictObject({ unitId: id, year, quarter }),
    service: draftQuarterlyReport,
    to: (_input, { reportId }) => reportPath(reportId, 'laporan-disusun'),
  }),
  saveReportSections: formAction({
    input: z.strictObject({
      reportId: id,
      version,
      letterNumber: text(200),
      letterNature: text(60),
      background: text(20_000),
      activities: text(20_000),
      obstacles: text(20_000),
      conclusion: text(20_000),
      decisions: text(20_000),
    }),
    service: saveReportSections,
    to: ({ reportId }) => reportPath(reportId, 'tersimpan'),
    data: ({ version, savedAt, zone }) => ({ version, savedAt: formatClock(savedAt, zone) }),
  }),
  signQuarterlyReport: formAction({
    input: z.strictObject({ reportId: id, version }),
    service: async (context, input) => {
      const { issuanceId } = await signQuarterlyReport(context, input);
      await drawIssuedFiles(context, issuanceId);
    },
    to: ({ reportId }) => reportPath(reportId, 'laporan-ditandatangani'),
  }),
  receiveReport: formAction({
    input: move,
    service: receiveReport,
    to: ({ reportId }) => reportPath(reportId, 'laporan-diterima'),
  }),
  forwardReport: formAction({
    input: move,
    service: forwardReport,
    to: ({ reportId }) => reportPath(reportId, 'laporan-diteruskan'),
  }),
  returnReport: formAction({
    input: move,
    service: returnReport,
    to: ({ reportId }) => reportPath(reportId, 'laporan-dikembalikan'),
  }),
  noteOnReport: formAction({
    input: z.strictObject({ reportId: id, text: text(10_000) }),
    service: noteOnReport,
    to: ({ reportId }) => reportPath(reportId, 'catatan-ditulis'),
  }),
  withdrawReport: formAction({
    input: z.strictObject({ reportId: id, reason: text(10_000), typedName: text(200) }),
    service: withdrawReport,
    to: ({ reportId }) => reportPath(reportId, 'laporan-ditarik'),
  }),
  redraftReport: formAction({
    input: z.strictObject({ reportId: id }),
    service: redraftReport,
    to: (_input, { reportId }) => reportPath(reportId, 'laporan-disusun'),
  }),
};

function reportPath(reportId: string, message: MessageCode): string {
  return withMessage(`/laporan/${reportId}`, message);
}
