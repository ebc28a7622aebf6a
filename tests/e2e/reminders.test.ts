import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '#app';
import { readConfig } from '#config';
import { connect } from '#db/connect.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts';
import { aStore, type Store } from '#tests/support/store.ts';

let smtp: TestSmtp;
let store: Store;
beforeEach(async () => {
  [smtp, store] = [await startSmtp(), await aStore()];
});
afterEach(async () => {
  await smtp.stop();
  await store.remove();
});

test('every reminder arrives once, with the server stopped in the middle and started again', async () => {
  const addresses = await aLateTown();
  let answerSecond = () => {};
  const reachedSecond = new Promise<void>((reached) => {
    smtp.onRecipient = () => {
      if (smtp.received.length === 0) return;
      reached();
      return new Promise((answer) => {
        answerSecond = answer;
      });
    };
  });
  const first = await startMailing();
  await reachedSecond;
  // While the mail server keeps it waiting, people are answered.
  expect((await fetch(`${first.url}/sehat`)).status).toBe(200);
  const stopped = first.stop();
  smtp.onRecipient = () => {};
  // Not before the signal has arrived.
  await expect.poll(() => first.output()).toContain('stopping');
  answerSecond();
  expect(await stopped).toBe(0);
  // The one under way was sent to its end, and no further one.
  expect(smtp.received).toHaveLength(2);

  const second = await startMailing();
  await expect.poll(() => smtp.received.length, { timeout: 30_000 }).toBe(addresses.length);
  expect(await second.stop()).toBe(0);
  const third = await startMailing();
  await new Promise((later) => setTimeout(later, 1500));
  await third.stop();
  expect(smtp.received.map(({ to }) => to).sort()).toEqual(addresses);
});

/** A town whose self-assessments are late. Gives the addresses of those who have to be reminded. */
async function aLateTown(): Promise<string[]> {
  const app = await createApp(readConfig(store.settings));
  const { db, close } = connect(app.config.databaseUrl);
  const { workplace } = app;
  const test = { ...workplace, db, clock: { at: workplace.now() }, as: app.context };
  const town = await aTown(test);
  await aPeriod(test, town, { year: 2020 });
  const opens_at = '2020-07-01T00:00:00.000Z';
  await db.updateTable('period_windows').set({ opens_at, closes_at: '2020-08-31T17:00:00.000Z' }).execute();
  await close();
  await app.close();
  const { KEPALA_LPSE, TIM_LPSE, PENYELENGGARA_JARINGAN_WEB } = town.people;
  return [KEPALA_LPSE, TIM_LPSE, PENYELENGGARA_JARINGAN_WEB]
    .map(({ userId }) => `${userId}@example.go.id`)
    .sort();
}

/** On a port that was free a moment ago: mails need the address before the server has one. */
async function startMailing(): Promise<RunningServer> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'kaji@kota.example', PUBLIC_URL: `http://127.0.0.1:${port}` };
  return startServer({ ...store.settings, ...mail, PORT: String(port) });
}
