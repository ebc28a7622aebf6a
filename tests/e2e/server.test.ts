import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { aStore } from '#tests/support/store.ts';

test('the built server answers, and ends in order on SIGTERM', async () => {
  const server = await aServer();
  expect(await (await fetch(`${server.url}/sehat`)).json()).toEqual({ status: 'baik' });
  expect(await server.stop()).toBe(0);
});

test('an empty installation leads to the first-run page, which says where its address is', async () => {
  const server = await aServer();
  const page = await fetch(server.url);
  expect(new URL(page.url).pathname).toBe('/mulai');
  expect(await page.text()).toContain('terminal');
  await server.stop();
});

test('a request under way is answered before the server ends', async () => {
  const server = await aServer();
  const answered = new Promise<string>((resolve, reject) => {
    const request = get(`${server.url}/tidak-ada`, (response) => {
      response.setEncoding('utf8').on('data', () => {});
      response.on('end', () => resolve('whole')).on('error', reject);
      void server.stop();
    });
    request.on('error', reject);
  });
  expect(await answered).toBe('whole');
});

test('a page has its own policy alone, and breaks none of it in a real browser', async () => {
  const server = await aServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) complaints.push(message.text());
    });
    const response = await page.goto(`${server.url}/masuk`);
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy.match(/default-src/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test('what other machines reach must know its public address', async () => {
  await expect(aServer({ HOST: '0.0.0.0' })).rejects.toThrow('PUBLIC_URL');
});

test('a wrong setting stops the server with a sentence that names it', async () => {
  await expect(aServer({ MAX_FILE_MIB: 'banyak' })).rejects.toThrow('MAX_FILE_MIB');
});

async function aServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const store = await aStore();
  onTestFinished(() => store.remove());
  return startServer({ ...settings, ...store.settings });
}
