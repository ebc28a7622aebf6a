import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, form, page, send } from './client.ts';
import type { Column } from './columns.ts';
import { crossings } from './crossings.ts';
import type { Human } from './humans.ts';
import { aWork } from './things.ts';
import { contentOf } from './unchanged.ts';
import { aWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const one = (column: Column): Human => world.humans[column][0] as Human;

/** The status of the answer, and whether anything in the store changed. */
async function outcomeOf(ask: Ask, cookie: string): Promise<{ status: number; changed: boolean }> {
  const before = await contentOf(world);
  const { status } = await send(world.server.url, ask, cookie);
  const after = await contentOf(world);
  return { status, changed: Object.keys(after).some((name) => after[name] !== before[name]) };
}

test.each(Object.entries(crossings))("an id of another's in a body: %s", async (_name, { by, ask }) => {
  const outcome = await outcomeOf(await ask(world), one(by).cookie);
  expect(outcome).toEqual({ status: 404, changed: false });
});

/** An answer the head of the LPSE may save, and does when nothing else is wrong. */
async function anAnswerToSave(): Promise<Ask> {
  const { assessmentId, criterionId } = await aWork(world, world.town, 'lpse', { state: 'DRAF' });
  return form('saveAnswer', { assessmentId, criterionId, value: '', note: 'Dari luar.', version: 1 });
}

const from = (ask: Ask, headers: Record<string, string>): Ask => ({
  ...ask,
  headers: { ...ask.headers, ...headers },
});

test.each([
  ['cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['same-site, as another site of the city', { 'sec-fetch-site': 'same-site' }],
  ['none', { 'sec-fetch-site': 'none' }],
])('a form that comes from %s is refused', async (_name, headers) => {
  const ask = from(await anAnswerToSave(), headers);
  expect(await outcomeOf(ask, one('KL').cookie)).toEqual({ status: 403, changed: false });
});

test('without Sec-Fetch-Site a form needs the right Origin', async () => {
  const ask = await anAnswerToSave();
  const bare = (headers: Record<string, string> = {}): Ask => ({ ...from(ask, headers), bare: true });
  const { cookie } = one('KL');
  expect(await outcomeOf(bare(), cookie)).toEqual({ status: 403, changed: false });
  expect(await outcomeOf(bare({ origin: 'https://contoh.example' }), cookie)).toEqual({
    status: 403,
    changed: false,
  });
  expect(await outcomeOf(bare({ origin: world.server.url }), cookie)).toEqual({ status: 200, changed: true });
});

test("Astro's own address of an action does nothing, and neither does an unknown one", async () => {
  const ask = await anAnswerToSave();
  const { cookie } = one('KL');
  expect(await outcomeOf({ ...ask, path: '/_actions/saveAnswer' }, cookie)).toEqual({
    status: 404,
    changed: false,
  });
  expect(await outcomeOf({ ...ask, path: '/akun?_action=tidakAda' }, cookie)).toMatchObject({
    changed: false,
  });
});

test('a form of a browser gets a page with the status of the refusal', async () => {
  const ask = from(await anAnswerToSave(), { accept: 'text/html' });
  const { assessmentId, criterionId } = Object.fromEntries(new URLSearchParams(String(ask.body)));
  const posted = { ...ask, path: `/penilaian/${assessmentId}/${criterionId}?_action=saveAnswer` };
  const columns = ['KL', 'TL', 'KD', 'AS', 'U2', 'R2', 'SO'] as const;
  const statuses = [];
  for (const column of columns)
    statuses.push((await send(world.server.url, posted, one(column).cookie)).status);
  expect(statuses).toEqual([303, 403, 403, 404, 404, 404, 401]);
});

test('what changes about a person holds from the next request on', async () => {
  const { workplace, town } = world;
  const work = await aWork(world, town, 'lpse', { state: 'FINAL' });
  const look = async (human: Human) =>
    (await send(world.server.url, page(`/penilaian/${work.assessmentId}`), human.cookie)).status;
  const [assessor, head] = [one('PN'), one('KL')];
  expect([await look(assessor), await look(head)]).toEqual([200, 200]);
  const released_at = new Date().toISOString();
  await workplace.db
    .updateTable('assessors')
    .set({ released_at })
    .where('assessment_id', '=', work.assessmentId)
    .where('user_id', '=', assessor.actor.userId)
    .execute();
  const assignment = workplace.db.updateTable('role_assignments').where('user_id', '=', head.actor.userId);
  const tomorrow = Temporal.Now.plainDateISO('Asia/Jakarta').add({ days: 1 }).toString();
  await assignment.set({ valid_from: tomorrow }).execute();
  expect([await look(assessor), await look(head)]).toEqual([404, 404]);
  await assignment.set({ valid_from: '2026-01-01' }).execute();
  expect(await look(head)).toBe(200);
  await workplace.db
    .updateTable('users')
    .set({ status: 'NONAKTIF' })
    .where('id', '=', head.actor.userId)
    .execute();
  expect(await look(head)).toBe(303);
});

test('a session that was not used for an hour has ended', async () => {
  const { cookie } = one('SK');
  const seen_at = new Date(Date.now() - 61 * 60_000).toISOString();
  await world.workplace.db.updateTable('sessions').set({ seen_at }).execute();
  const { status, location } = await send(world.server.url, page('/laporan'), cookie);
  expect([status, location]).toEqual([303, '/masuk?kembali=%2Flaporan']);
});
