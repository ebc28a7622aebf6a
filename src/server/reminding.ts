import type { Logger } from 'pino';
import type { App } from '#app';
import { makeReminders } from '#services/reminders/make-reminders.ts';
import { sendMails } from '#services/reminders/send-mails.ts';
import { type Rounds, startRounds } from './rounds.ts';
import { smtpMailer } from './smtp-mailer.ts';

const everyMs = 60_000;

/** Every minute: makes the reminders that are due, then sends the mails that wait. Nothing a request does waits for it. */
export function startReminding(
  { config, workplace }: Pick<App, 'config' | 'workplace'>,
  log: Pick<Logger, 'error'>,
): Rounds {
  const mailer = config.mail === null ? null : smtpMailer(config.mail);
  const round = async (stopped: () => boolean) => {
    try {
      await makeReminders(workplace, mailer === null ? null : config.publicUrl);
    } finally {
      // What waits goes out, whatever kept new ones from being made.
      if (mailer !== null) await sendMails(workplace, mailer, stopped);
    }
  };
  return startRounds(round, { everyMs, onFault: (error) => log.error({ err: error }, 'fault') });
}
