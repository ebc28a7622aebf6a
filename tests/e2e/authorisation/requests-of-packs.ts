import { form, page, send } from './client.ts';
import { aHuman, type Human } from './humans.ts';
import { type Request, request } from './request.ts';
import { fileAt } from './requests-of-pages.ts';
import { aWork } from './things.ts';
import type { World } from './world.ts';

/** What is asked about the assessor's pack. */
export const packRequests: Record<string, Request> = {
  'GET /paket/[packId]/berkas': request({
    make: async (world, unit) => {
      const { assessmentId } = await aWork(world, world.town, unit, { state: 'FINAL' });
      return { assessmentId, prepared: await prepare(world, assessmentId, world.humans.KD[0]) };
    },
    ask: async ({ assessmentId, prepared }, world, human) =>
      page(`/paket/${(await prepare(world, assessmentId, human)) ?? prepared}/berkas`),
  }),
  "GET /paket/[packId]/berkas (another's)": request({
    make: async (world, unit) => {
      const { assessmentId, regionId } = await aWork(world, world.town, unit, { state: 'FINAL' });
      const role = 'INSPEKTUR';
      const other = await aHuman(world.workplace, { role, grant: { role, regionId, unitId: null } });
      return prepare(world, assessmentId, other);
    },
    ask: (packId) => page(`/paket/${packId}/berkas`),
  }),
  preparePack: request({
    // The first one has the result's documents drawn as they are issued; whoever comes later changes nothing behind the answer.
    make: async (world, unit) => {
      const { assessmentId } = await aWork(world, world.town, unit, { state: 'FINAL' });
      await prepare(world, assessmentId, world.humans.KD[0]);
      return assessmentId;
    },
    ask: (assessmentId) => form('preparePack', { assessmentId }),
  }),
  'preparePack (of a draft)': request({
    make: async (world, unit) => (await aWork(world, world.town, unit, { state: 'DRAF' })).assessmentId,
    ask: (assessmentId) => form('preparePack', { assessmentId }),
  }),
};

/** Waits until it is ready. Gives the id of the pack; null when the person may not have one prepared. */
async function prepare(world: World, assessmentId: string, human: Human | undefined): Promise<string | null> {
  const { status, body } = await send(world.server.url, form('preparePack', { assessmentId }), human?.cookie);
  if (status !== 200) return null;
  const { packId } = JSON.parse(body).data;
  await fileAt(world, `/paket/${packId}/berkas`, human);
  return packId;
}
