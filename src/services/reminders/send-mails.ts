import { nextAttemptAt } from '#core/mail/back-off.ts';
import type { Workplace } from '#services/context.ts';
import { type ClaimedMail, claimMail, putFailure, putSent } from '#storage/mails.ts';
import { type Delivery, type Mailer, mailDeadlineMs } from './mailer.ts';

/** A mail belongs to the process that sends it for longer than sending can take. */
const claimMs = 3 * mailDeadlineMs;

/**
 * Sends the mails whose time has come, one after the other, until none is left, `stopped` says so, or the server cannot be
 * reached. The row is claimed before and settled after, and nothing is open in the database while the server is spoken to.
 *
 * A process that dies in between leaves the claim; once that has run out the mail is sent again. Only when it dies
 * after the server took the mail and before that is written down does the mail go out twice, under one Message-ID.
 */
export async function sendMails(
  workplace: Pick<Workplace, 'write' | 'now'>,
  mailer: Mailer,
  stopped: () => boolean,
): Promise<void> {
  const { write, now } = workplace;
  while (!stopped()) {
    const mail = await write((trx) => claimMail(trx, { at: now(), until: after(now(), claimMs) }));
    if (mail === null) return;
    const delivery = await mailer.send(mail);
    await settle(workplace, mail, delivery);
    if (!delivery.sent && delivery.unreachable) return;
  }
}

async function settle(
  { write, now }: Pick<Workplace, 'write' | 'now'>,
  mail: ClaimedMail,
  delivery: Delivery,
): Promise<void> {
  const at = now();
  await write((trx) =>
    delivery.sent
      ? putSent(trx, { id: mail.id, at })
      : putFailure(trx, mail, {
          reason: delivery.reason,
          nextAttemptAt: nextAttemptAt(mail.attempts, at),
        }),
  );
}

function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
