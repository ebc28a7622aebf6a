import { z } from 'zod';
import { recordNumber } from '#services/issuances/record-number.ts';
import { withMessage } from '#text/messages.ts';
import { text } from './assessment-fields.ts';
import { id } from './fields.ts';
import { formAction } from './respond.ts';

export const issuances = {
  recordNumber: formAction({
    input: z.strictObject({ issuanceId: id, number: text(200) }),
    service: recordNumber,
    to: (_input, { subject, subjectId }) =>
      withMessage(
        subject === 'LAPORAN_TRIWULAN' ? `/laporan/${subjectId}` : `/penilaian/${subjectId}/dokumen`,
        'nomor-dicatat',
      ),
  }),
};
