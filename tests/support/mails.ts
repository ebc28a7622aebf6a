import { insertMail } from '#storage/mails.ts';
import { aPerson } from './people.ts';
import { newId, type TestWorkplace } from './workplace.ts';

/** A mail that waits, to an address of its own. Gives its id and the address. */
export async function aMail(
  workplace: TestWorkplace,
  subject = 'Pengingat contoh',
): Promise<{ id: string; recipient: string }> {
  const { userId } = await aPerson(workplace, [], 'Penerima Contoh');
  const [id, recipient] = [newId(), `${userId}@example.go.id`];
  const mail = { id, recipient, subject, body: 'Isi contoh.', userId, at: workplace.now() };
  await workplace.write((trx) => insertMail(trx, mail));
  return { id, recipient };
}

/** State, attempts and last error of a mail, as they stand. */
export async function mailRow({ db }: TestWorkplace, id: string) {
  return db
    .selectFrom('mails')
    .where('id', '=', id)
    .select(['state', 'attempts', 'next_attempt_at', 'last_error', 'sent_at'])
    .executeTakeFirstOrThrow();
}
