import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '#app';
import { readConfig } from '#config';
import { loadDemo } from '#services/set-up/load-demo.ts';
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

/** On a port that was free a moment ago: mails need the address before the server has one. */
async function startMailing(): Promise<RunningServer> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'kaji@kota.example', PUBLIC_URL: `http://127.0.0.1:${port}` };
  return startServer({ ...store.settings, ...mail, PORT: String(port) });
}

test('every reminder arrives once, with the server stopped in the middle and started again', async () => {
  const app = await createApp(readConfig(store.settings));
  await loadDemo(app.workplace);
  await app.close();

  let held = () => {};
  const reachedSecond = new Promise<void>((reached) => {
    smtp.onRecipient = () => {
      if (smtp.received.length === 0) return;
      reached();
      return new Promise((go) => {
        held = go;
      });
    };
  });
  const first = await startMailing();
  await reachedSecond;
  // While the mail server keeps it waiting, people are answered.
  expect((await fetch(`${first.url}/sehat`)).status).toBe(200);
  const stopped = first.stop();
  smtp.onRecipient = () => {};
  held();
  expect(await stopped).toBe(0);
  // The one under way was sent to its end, and no further one.
  expect(smtp.received).toHaveLength(2);

  const second = await startMailing();
  const expected = await remindedPeople();
  await expect.poll(() => smtp.received.length, { timeout: 30_000 }).toBe(expected);
  expect(await second.stop()).toBe(0);
  const third = await startMailing();
  await new Promise((later) => setTimeout(later, 1500));
  await third.stop();
  expect(smtp.received).toHaveLength(expected);
  expect(new Set(smtp.received.map(({ to }) => to)).size).toBe(expected);
  expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(expected);
});

/** How many people have reminders: each gets one mail. */
async function remindedPeople(): Promise<number> {
  const app = await createApp(readConfig(store.settings));
  const rows = await app.workplace.read.selectFrom('notices').select('user_id').distinct().execute();
  await app.close();
  return rows.length;
}
