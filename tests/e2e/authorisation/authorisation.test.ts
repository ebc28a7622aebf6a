import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Ask, send, several } from './client.ts';
import { type Column, columnNames, columns, ownColumn } from './columns.ts';
import type { Human } from './humans.ts';
import { actionNames, pageRoutes, streamRoutes } from './inventory.ts';
import type { OwnUnit, Request } from './request.ts';
import { criteriaRequests } from './requests-of-criteria.ts';
import { designationRequests } from './requests-of-designations.ts';
import { importRequests } from './requests-of-imports.ts';
import { issuanceRequests } from './requests-of-issuances.ts';
import { packRequests } from './requests-of-packs.ts';
import { pageRequests } from './requests-of-pages.ts';
import { peopleRequests } from './requests-of-people.ts';
import { settingsRequests } from './requests-of-settings.ts';
import { signingRequests } from './requests-of-signing.ts';
import { trainingRequests } from './requests-of-trainings.ts';
import { workRequests } from './requests-of-work.ts';
import { type Cell, type Row, rows } from './rows.ts';
import { bodyOf, elsewhere } from './same-body.ts';
import { contentOf } from './unchanged.ts';
import { aWorld, type World } from './world.ts';

const requests: Record<string, Request> = {
  ...pageRequests,
  ...criteriaRequests,
  ...peopleRequests,
  ...settingsRequests,
  ...workRequests,
  ...designationRequests,
  ...signingRequests,
  ...issuanceRequests,
  ...packRequests,
  ...trainingRequests,
  ...importRequests,
};

describe('the table', () => {
  test('has a row for every page, streamed route and action, and no other', async () => {
    const known = [...pageRoutes(), ...(await streamRoutes()), ...(await actionNames())];
    const listed = new Set(rows.map(({ route }) => route));
    const missing = known.filter((route) => !listed.has(route));
    const extra = [...listed].filter((route) => !known.includes(route));
    const say = (routes: string[], sentence: string) => routes.map((route) => `${route}: ${sentence}`);
    expect([
      ...say(missing, 'add a row to table.ts saying who may, and to requests-of-*.ts what is asked'),
      ...say(extra, 'take its row out of table.ts, there is no such page, route or action'),
    ]).toEqual([]);
  });

  test('says in each row what is asked', () => {
    const silent = rows.filter(({ name }) => requests[name] === undefined);
    expect(silent.map(({ name }) => `${name}: add to requests-of-*.ts what is asked`)).toEqual([]);
  });
});

describe('everybody on everything', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    expect(world.server.output()).not.toContain('"fault"');
    await world.close();
  });

  test.each(rows)('$name', async (row) => {
    const request = requests[row.name];
    if (request === undefined) return;
    const things = { lpse: await request.make(world, 'lpse'), bidang: await request.make(world, 'bidang') };
    const asked = await questions(world, row, request, things);
    expect(await refusals(world, asked)).toEqual([]);
    expect(await deeds(world, asked, request, things)).toEqual([]);
  });
});

/** One of the LPSE and one of the Bidang Data Elektronik. */
type Things = Record<OwnUnit, unknown>;

interface Question {
  column: Column;
  human: Human;
  unit: OwnUnit;
  expected: Cell;
  ask: Ask;
}

async function questions(
  world: World,
  { cells }: Row,
  request: Request,
  things: Things,
): Promise<Question[]> {
  const asked: Question[] = [];
  for (const column of columnNames) {
    for (const human of world.humans[column]) {
      const unit = column === 'PJ' ? 'bidang' : 'lpse';
      const expected = cells[column] === '=' ? cells[ownColumn[human.role]] : cells[column];
      asked.push({ column, human, unit, expected, ask: await request.ask(things[unit], world, human) });
    }
  }
  return asked;
}

const isDeed = ({ expected }: Question) => expected === 'y';

/** Sends what has to be refused; says where it was not, and whether anything in the store changed. */
async function refusals(world: World, asked: readonly Question[]): Promise<string[]> {
  const { server } = world;
  const before = await contentOf(world);
  const faults: string[] = [];
  await several(
    asked.filter((question) => !isDeed(question)),
    async (question) => {
      const { ask, human, expected } = question;
      const answer = await send(server.url, ask, human.cookie);
      if (!fits(answer, expected, ask)) faults.push(fault(question, answer));
      else if (expected === '.' && !(await looksLikeNothing(server.url, question, answer)))
        faults.push(`${question.column} ${human.name}: 404 differs from that of an id that nothing has`);
    },
  );
  const after = await contentOf(world);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  // The password that is tried is counted.
  return [
    ...faults,
    ...changed.filter((name) => name !== 'sign_in_attempts').map((name) => `${name} changed`),
  ];
}

async function looksLikeNothing(url: string, { ask, human }: Question, answer: Answer): Promise<boolean> {
  const other = elsewhere(ask);
  return bodyOf(await send(url, other, human.cookie), other) === bodyOf(answer, ask);
}

/** Sends what has to be done; says where it was not. */
async function deeds(world: World, asked: readonly Question[], request: Request, things: Things) {
  const faults: string[] = [];
  for (const question of asked.filter(isDeed)) {
    const { human, unit } = question;
    const thing = request.fresh ? await request.make(world, unit) : things[unit];
    const ask = await request.ask(thing, world, human);
    const answer = await send(world.server.url, ask, human.cookie);
    if (!fits(answer, 'y', ask)) faults.push(fault(question, answer));
  }
  return faults;
}

function fits({ status, location }: Answer, expected: Cell, ask: Ask): boolean {
  if (typeof expected === 'number') return status === expected;
  if (expected === 'x') return status === 403;
  if (expected === '.') return status === 404;
  if (expected === 'm')
    return ask.method === 'GET' ? status === 303 && location.startsWith('/masuk?kembali=') : status === 401;
  return status === 200 || status === 201 || (ask.method === 'POST' && status === 303);
}

function fault({ column, human, expected }: Question, { status, body }: Answer): string {
  const said = body.startsWith('{') ? body.slice(0, 200) : '';
  return `${column} (${columns[column]}) ${human.name}: ${expected} expected, ${status} came ${said}`;
}
