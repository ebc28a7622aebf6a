import { createTransport, type NodemailerError } from 'nodemailer';
import type { MailConfig } from '#config';
import { type Delivery, type Mailer, mailDeadlineMs } from '#services/reminders/mailer.ts';

/** Sends through the SMTP server of the settings, a connection for each mail. */
export function smtpMailer({ smtpUrl, from }: MailConfig): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    dnsTimeout: 10_000,
    // What a mail says comes from Kaji alone; it may name no file or address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, recipient, subject, body }) => {
      const message = {
        from,
        to: recipient,
        subject,
        text: body,
        // The same however often it is sent: mailboxes that know it show it once.
        messageId: `<${id}@${domainOf(from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(mailDeadlineMs),
      };
      return transport.sendMail(message).then((): Delivery => ({ sent: true }), failed);
    },
  };
}

/** The server was spoken to, and refused this mail. */
const refusals: readonly string[] = ['EENVELOPE', 'EMESSAGE'];

function failed(error: NodemailerError): Delivery {
  const reason = `${error.code ?? error.name}: ${error.message}`.slice(0, 500);
  return { sent: false, reason, unreachable: !refusals.includes(error.code ?? '') };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).replace(/>$/, '');
}
