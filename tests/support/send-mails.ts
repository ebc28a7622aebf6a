import { connect } from '#db/connect.ts';
import { smtpMailer } from '#server/smtp-mailer.ts';
import { sendMails } from '#services/reminders/send-mails.ts';

// One round of sending in a process of its own, which a test can kill: <database> <SMTP server> <the present instant>.
const [, , databaseUrl = '', smtpUrl = '', now = ''] = process.argv;
const { db, close } = connect(databaseUrl);
const workplace = {
  write: <T>(work: (trx: never) => Promise<T>) => db.transaction().execute((trx) => work(trx as never)),
  now: () => now,
};
await sendMails(workplace, smtpMailer({ smtpUrl, from: 'kaji@kota.example' }), () => false);
await close();
