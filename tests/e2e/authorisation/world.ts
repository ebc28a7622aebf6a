import { createApp } from '#app';
import { readConfig } from '#config';
import type { Actor, Role } from '#core/people/actor.ts';
import { connect } from '#db/connect.ts';
import { hashPassword } from '#services/people/passwords.ts';
import { aPerson } from '#tests/support/people.ts';
import { aTown, aUnit, type Town } from '#tests/support/regions.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { goodPassword } from '#tests/support/sign-in.ts';
import { aStore, type Store } from '#tests/support/store.ts';
import { newId, type TestWorkplace } from '#tests/support/workplace.ts';
import type { Column } from './columns.ts';
import { aHuman, type Human } from './humans.ts';
import { aWork, type Work } from './things.ts';

/**
 * A running server on a store with two regions. The first has two LPSE, a Bidang Data Elektronik and a regional
 * office; the things that are asked for belong to `town.lpse`, or for PJ to `town.bidang`.
 */
export interface World {
  server: RunningServer;
  store: Store;
  workplace: TestWorkplace;
  town: Town;
  /** The same town, with its other LPSE in the place of the first. */
  neighbour: Town;
  abroad: Town;
  /** Everybody who asks, by column. */
  humans: Record<Column, readonly Human[]>;
  /** What the neighbour and the other region have: one final assessment each, with its finding and its evidence. */
  works: Work[];
  close(): Promise<void>;
}

export async function aWorld(): Promise<World> {
  const store = await aStore();
  const server = await startServer({ LOG_LEVEL: 'error', ...store.settings });
  const app = await createApp(readConfig(store.settings));
  const { db, close } = connect(app.config.databaseUrl);
  const { workplace } = app;
  const clock = { at: workplace.now() };
  const test: TestWorkplace = { ...workplace, db, clock, as: (actor) => ({ ...workplace, actor }) };
  const town = await aTown(test);
  const abroad = await aTown(test);
  const neighbour = await aNeighbour(test, town, abroad);
  const humans = await everybody(test, { town, neighbour, abroad });
  await db
    .updateTable('users')
    .set({ password_hash: await hashPassword(goodPassword) })
    .execute();
  const world: World = { server, store, workplace: test, town, neighbour, abroad, humans, works: [], close };
  for (const place of [neighbour, abroad])
    world.works.push(await aWork(world, place, 'lpse', { state: 'FINAL' }));
  const stop = async () => {
    await close();
    await app.close();
    await server.stop();
    await store.remove();
  };
  return { ...world, close: stop };
}

/** Its assessors are those of the other region: nobody of the first town has a seat there. */
async function aNeighbour(workplace: TestWorkplace, town: Town, abroad: Town): Promise<Town> {
  const lpse = await aUnit(workplace, town.regionId, 'LPSE');
  const staff = (role: 'KEPALA_LPSE' | 'TIM_LPSE') =>
    aPerson(workplace, [{ role, regionId: town.regionId, unitId: lpse }], `${role} tetangga`);
  const { PENILAI, KETUA_TIM_PENILAI } = abroad.people;
  const [KEPALA_LPSE, TIM_LPSE] = [await staff('KEPALA_LPSE'), await staff('TIM_LPSE')];
  return { ...town, lpse, people: { ...town.people, PENILAI, KETUA_TIM_PENILAI, KEPALA_LPSE, TIM_LPSE } };
}

type Places = Pick<World, 'town' | 'neighbour' | 'abroad'>;

async function everybody(workplace: TestWorkplace, places: Places): Promise<World['humans']> {
  const { town, neighbour, abroad } = places;
  const { regionId } = town;
  const known = (role: Role, actor: Actor = town.people[role]) => aHuman(workplace, { role, actor });
  const fresh = (role: Role, unitId: string | null, more = {}) =>
    aHuman(workplace, {
      role,
      grant: { role, regionId: unitId === null ? null : regionId, unitId },
      ...more,
    });
  const unitRoles = ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB', 'OPERATOR_WEB'] as const;
  const officers = ['KEPALA_DINAS', 'ASISTEN', 'SEKDA', 'WALIKOTA', 'INSPEKTUR'] as const;
  const ended = (what: 'role' | 'account') => ({ ended: what }) as const;
  return {
    KL: [await known('KEPALA_LPSE')],
    TA: [await known('TIM_LPSE')],
    TL: [await fresh('TIM_LPSE', town.lpse)],
    PJ: [await known('PENYELENGGARA_JARINGAN_WEB')],
    OW: [await fresh('OPERATOR_WEB', town.lpse)],
    PN: [await known('PENILAI')],
    KT: [await known('KETUA_TIM_PENILAI')],
    KD: [await known('KEPALA_DINAS')],
    AS: [await known('ASISTEN')],
    SK: [await known('SEKDA')],
    WK: [await known('WALIKOTA')],
    IN: [await known('INSPEKTUR')],
    AR: [await known('ADMIN_SISTEM')],
    AI: [await fresh('ADMIN_SISTEM', null)],
    U2: [
      await known('KEPALA_LPSE', neighbour.people.KEPALA_LPSE),
      await known('TIM_LPSE', neighbour.people.TIM_LPSE),
      await fresh('PENYELENGGARA_JARINGAN_WEB', neighbour.lpse),
      await fresh('OPERATOR_WEB', neighbour.lpse),
    ],
    S2: [
      await known('PENILAI', abroad.people.PENILAI),
      await known('KETUA_TIM_PENILAI', abroad.people.KETUA_TIM_PENILAI),
      await fresh('PENILAI', null),
      await fresh('KETUA_TIM_PENILAI', null),
    ],
    R2: await all([...unitRoles, ...officers], (role) => known(role, abroad.people[role])),
    A2: [await known('ADMIN_SISTEM', abroad.people.ADMIN_SISTEM)],
    EX: [await fresh('KEPALA_LPSE', town.lpse, ended('role')), await fresh('PENILAI', null, ended('role'))],
    SO: [
      {
        name: 'nobody',
        role: 'KEPALA_LPSE',
        actor: { userId: newId(), name: '', grants: [], seats: [] },
        cookie: '',
      },
      await fresh('KEPALA_LPSE', town.lpse, ended('account')),
    ],
  };
}

async function all<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
