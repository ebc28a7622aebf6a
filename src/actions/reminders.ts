import { z } from 'zod';
import { readNotices } from '#services/reminders/read-notices.ts';
import { retryMails } from '#services/reminders/retry-mails.ts';
import { withMessage } from '#text/messages.ts';
import { optionalId } from './fields.ts';
import { formAction } from './respond.ts';

export const reminders = {
  readNotices: formAction({
    input: z.strictObject({ noticeId: optionalId }),
    service: readNotices,
    to: () => '/pemberitahuan',
  }),
  retryMails: formAction({
    input: z.strictObject({ mailId: optionalId }),
    service: retryMails,
    to: () => withMessage('/pengaturan/surel', 'surel-dicoba-lagi'),
  }),
};
