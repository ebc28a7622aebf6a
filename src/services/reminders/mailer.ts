import type { OutgoingMail } from '#storage/mails.ts';

/** Hands a mail to the mail server. */
export interface Mailer {
  /** Settles within `mailDeadlineMs`, whatever the server does; never throws for what the server does. */
  send(mail: OutgoingMail): Promise<Delivery>;
}

export type Delivery =
  | { sent: true }
  /** `unreachable`: the server itself, so that the next mail would fare no better now. */
  | { sent: false; reason: string; unreachable: boolean };

export const mailDeadlineMs = 20_000;
