import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smtpMailer } from '#server/smtp-mailer.ts';
import { readOutbox } from '#services/reminders/read-outbox.ts';
import { retryMails } from '#services/reminders/retry-mails.ts';
import { sendMails } from '#services/reminders/send-mails.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aMail, mailRow } from '#tests/support/mails.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { anAdministrator } from '#tests/support/sign-in.ts';
import { refusal, startSmtp, type TestSmtp } from '#tests/support/smtp.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

let smtp: TestSmtp;
beforeEach(async () => {
  smtp = await startSmtp();
});
afterEach(() => smtp.stop());

const from = 'Kaji <kaji@kota.example>';
const send = (workplace: TestWorkplace, url = smtp.url) =>
  sendMails(workplace, smtpMailer({ smtpUrl: url, from }), () => false);

const recipients = () => smtp.received.map(({ to }) => to).sort();

function travel({ clock }: TestWorkplace, minutes: number): void {
  clock.at = new Date(Date.parse(clock.at) + minutes * 60_000).toISOString();
}

describe('sending the mails', () => {
  eachDatabase((open) => {
    test('each is sent once, with what it says, and never again', async () => {
      const workplace = aWorkplace(await open());
      const mails = [await aMail(workplace, 'Pertama'), await aMail(workplace, 'Kedua')];
      await send(workplace);
      await send(workplace);
      expect(recipients()).toEqual(mails.map(({ recipient }) => recipient).sort());
      const first = smtp.received.find(({ subject }) => subject === 'Pertama');
      expect(first?.messageId).toBe(`<${mails[0]?.id}@kota.example>`);
      expect(first?.body.trim()).toBe('Isi contoh.');
      expect(await mailRow(workplace, mails[0]?.id ?? '')).toMatchObject({ state: 'TERKIRIM', attempts: 1 });
    });

    test('two processes at once send each mail once', async () => {
      const database = await open();
      const workplace = aWorkplace(database);
      const mails: { recipient: string }[] = [];
      for (let count = 0; count < 5; count += 1) mails.push(await aMail(workplace));
      const processes = [1, 2].map(() => sender(database.url, workplace.clock.at));
      await Promise.all(processes.map(ended));
      expect(recipients()).toEqual(mails.map(({ recipient }) => recipient).sort());
    });

    test('each arrives once, when the process is killed in the middle of the second and started again', async () => {
      const database = await open();
      const workplace = aWorkplace(database);
      const mails = [await aMail(workplace), await aMail(workplace), await aMail(workplace)];
      const killed = sender(database.url, workplace.clock.at);
      await new Promise<void>((reached) => {
        smtp.onRecipient = () => {
          if (smtp.received.length === 0) return;
          reached();
          return new Promise(() => {});
        };
      });
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      smtp.onRecipient = () => {};

      // The one that was under way belongs to the dead process yet, and the third is sent.
      await ended(sender(database.url, workplace.clock.at));
      expect(smtp.received).toHaveLength(2);
      travel(workplace, 2);
      await ended(sender(database.url, workplace.clock.at));
      await ended(sender(database.url, workplace.clock.at));
      expect(recipients()).toEqual(mails.map(({ recipient }) => recipient).sort());
      expect((await readCounts(workplace)).TERKIRIM).toBe(3);
    });

    test('a mail whose writing down is lost goes out again under the same Message-ID', async () => {
      const workplace = aWorkplace(await open());
      const { id } = await aMail(workplace);
      let writes = 0;
      const write: TestWorkplace['write'] = (work) => {
        writes += 1;
        // The claim is kept; the process dies before what the server said is.
        return writes === 2 ? Promise.reject(new Error('died')) : workplace.write(work);
      };
      const dying = sendMails({ ...workplace, write }, smtpMailer({ smtpUrl: smtp.url, from }), () => false);
      await expect(dying).rejects.toThrow('died');
      await send(workplace);
      expect(smtp.received).toHaveLength(1);
      travel(workplace, 2);
      await send(workplace);
      expect(smtp.received.map(({ messageId }) => messageId)).toEqual(
        [1, 2].map(() => `<${id}@kota.example>`),
      );
    });

    test('a process that hears late that it failed leaves alone what another has sent meanwhile', async () => {
      const workplace = aWorkplace(await open());
      const { id } = await aMail(workplace);
      const mailer = smtpMailer({ smtpUrl: smtp.url, from });
      const late = {
        send: async () => {
          travel(workplace, 2);
          await send(workplace);
          return { sent: false, reason: 'ETIMEDOUT', unreachable: true } as const;
        },
      };
      await sendMails(workplace, late, () => false);
      await sendMails(workplace, mailer, () => false);
      expect(await mailRow(workplace, id)).toMatchObject({ state: 'TERKIRIM', last_error: null });
      expect(smtp.received).toHaveLength(1);
    });

    test('a refused mail is tried six times, further and further apart, keeps no other waiting, and is given up', async () => {
      const workplace = aWorkplace(await open());
      const bad = await aMail(workplace);
      const good = await aMail(workplace);
      smtp.onRecipient = (address) => {
        if (address === bad.recipient) throw refusal(550);
      };
      await send(workplace);
      expect(recipients()).toEqual([good.recipient]);
      for (const minutes of [1, 5, 30, 120, 720]) {
        expect(await mailRow(workplace, bad.id)).toMatchObject({ state: 'MENUNGGU', sent_at: null });
        travel(workplace, minutes - 0.5);
        const { attempts } = await mailRow(workplace, bad.id);
        await send(workplace);
        expect((await mailRow(workplace, bad.id)).attempts, 'too early').toBe(attempts);
        travel(workplace, 0.5);
        await send(workplace);
        expect((await mailRow(workplace, bad.id)).attempts).toBe(attempts + 1);
      }
      const given = await mailRow(workplace, bad.id);
      expect(given).toMatchObject({ state: 'GAGAL', attempts: 6, next_attempt_at: null });
      expect(given.last_error).toContain('no such mailbox');
      travel(workplace, 60 * 24 * 30);
      await send(workplace);
      expect((await mailRow(workplace, bad.id)).attempts).toBe(6);
    });

    test('while the server cannot be reached, nothing is lost and one attempt a round is made', async () => {
      const workplace = aWorkplace(await open());
      const mails = [await aMail(workplace), await aMail(workplace)];
      await smtp.stop();
      await send(workplace);
      const rows = await Promise.all(mails.map(({ id }) => mailRow(workplace, id)));
      expect(rows.map(({ state }) => state)).toEqual(['MENUNGGU', 'MENUNGGU']);
      expect(rows.map(({ attempts }) => attempts).sort()).toEqual([0, 1]);
      expect(rows.find(({ attempts }) => attempts === 1)?.last_error).toContain('ECONNREFUSED');
      smtp = await startSmtp();
      travel(workplace, 1);
      await send(workplace);
      expect(recipients()).toEqual(mails.map(({ recipient }) => recipient).sort());
    });

    test('the administrator of the installation sees what failed and has it tried again; nobody else does', async () => {
      const workplace = aWorkplace(await open());
      const { id, recipient } = await aMail(workplace);
      const administrator = workplace.as(await anAdministrator(workplace));
      await failForGood(workplace, id);
      const { counts, troubled } = await readOutbox(administrator);
      expect(counts).toEqual({ MENUNGGU: 0, TERKIRIM: 0, GAGAL: 1 });
      expect(troubled).toMatchObject([{ id, recipient, state: 'GAGAL', attempts: 6 }]);
      await retryMails(administrator, { mailId: id });
      expect(await lastEntry(workplace)).toMatchObject({ act: 'SUREL_DICOBA_LAGI', object_id: id });
      expect(await refusalOf(retryMails(administrator, { mailId: id }))).toBe('changed-meanwhile');
      expect(await refusalOf(retryMails(administrator, { mailId: 'tidak-ada' }))).toBe('not-found');
      await send(workplace);
      expect(recipients()).toEqual([recipient]);
      const { people } = await aTown(workplace);
      for (const role of ['ADMIN_SISTEM', 'KEPALA_DINAS', 'KEPALA_LPSE'] as const) {
        const other = workplace.as(people[role]);
        expect(await refusalOf(readOutbox(other))).toBe('not-allowed');
        expect(await refusalOf(retryMails(other, { mailId: null }))).toBe('not-allowed');
      }
    });
  });
});

async function failForGood(workplace: TestWorkplace, id: string): Promise<void> {
  smtp.onRecipient = () => {
    throw refusal(451);
  };
  for (const minutes of [0, 1, 5, 30, 120, 720]) {
    travel(workplace, minutes);
    await send(workplace);
  }
  expect((await mailRow(workplace, id)).state).toBe('GAGAL');
  smtp.onRecipient = () => {};
}

async function readCounts(workplace: TestWorkplace) {
  return (await readOutbox(workplace.as(await anAdministrator(workplace)))).counts;
}

function sender(databaseUrl: string, now: string): ChildProcess {
  return spawn(process.execPath, ['tests/support/send-mails.ts', databaseUrl, smtp.url, now], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function ended(process: ChildProcess): Promise<void> {
  const [code] = await once(process, 'exit');
  expect(code).toBe(0);
}
