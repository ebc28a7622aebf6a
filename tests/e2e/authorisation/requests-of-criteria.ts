import { stringify } from 'yaml';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { VersionState } from '#core/catalogue/instrument-version.ts';
import { handOverVersion } from '#services/catalogue/hand-over-version.ts';
import { importVersion } from '#services/catalogue/import-version.ts';
import { publishVersion } from '#services/catalogue/publish-version.ts';
import { highestVersion } from '#storage/instrument-versions.ts';
import { type Ask, type Fields, form, page } from './client.ts';
import { type Request, request } from './request.ts';
import type { World } from './world.ts';

const decree = { decreeNumber: '188/1/2020', decreeDate: '2020-01-05', effectiveFrom: '2100-01-01' };

const ofVersion = (state: VersionState): Request =>
  request({ make: (world) => aVersion(world, state), ask: (id) => page(`/standar/edisi/${id}`) });

const step = (action: string, state: VersionState, fields: Fields = {}): Request =>
  request({
    make: (world) => aVersion(world, state),
    fresh: true,
    ask: (versionId) => form(action, { versionId, version: versionIn[state] ?? 1, ...fields }),
  });

const versionIn: Partial<Record<VersionState, number>> = { RANCANGAN: 1, DISERAHKAN: 2, DITETAPKAN: 3 };

/** What is asked about the versions of the criteria. */
export const criteriaRequests: Record<string, Request> = {
  '/standar/edisi': request({ ask: () => page('/standar/edisi') }),
  '/standar/edisi (of the region)': request({
    ask: (_thing, { town }) => page(`/standar/edisi?daerah=${town.regionId}`),
  }),
  '/standar/edisi/[id]': ofVersion('DISERAHKAN'),
  '/standar/edisi/[id] (published)': ofVersion('DITETAPKAN'),
  '/standar/edisi/ajukan': request({ ask: () => page('/standar/edisi/ajukan') }),
  '/standar/edisi/ajukan (of the region)': request({
    ask: (_thing, { town }) => page(`/standar/edisi/ajukan?daerah=${town.regionId}`),
  }),
  'GET /standar/edisi/templat/[regionId]/[instrument]/berkas': request({
    ask: (_thing, { town }) => page(`/standar/edisi/templat/${town.regionId}/website/berkas`),
  }),
  importVersion: request({
    ask: async (_thing, world) => upload(world.town.regionId, await nextYaml(world)),
  }),
  handOverVersion: step('handOverVersion', 'RANCANGAN'),
  publishVersion: step('publishVersion', 'DISERAHKAN', decree),
  refuseVersion: step('refuseVersion', 'DISERAHKAN', { reason: 'Belum lengkap.' }),
  withdrawVersion: step('withdrawVersion', 'DISERAHKAN'),
  'withdrawVersion (published)': step('withdrawVersion', 'DITETAPKAN'),
};

/** Of the town, brought to its state by those who may. */
async function aVersion(world: World, state: VersionState): Promise<string> {
  const { workplace, town } = world;
  const admin = workplace.as(town.people.ADMIN_SISTEM);
  const file = { fileName: 'website.yaml', bytes: Buffer.from(await nextYaml(world)) };
  const { versionId } = await importVersion(admin, { regionId: town.regionId, ...file });
  if (state === 'RANCANGAN') return versionId;
  await handOverVersion(admin, { versionId, version: 1 });
  if (state === 'DISERAHKAN') return versionId;
  const head = workplace.as(town.people.KEPALA_DINAS);
  await publishVersion(head, { versionId, version: 2, ...decree });
  return versionId;
}

async function nextYaml({ workplace, town }: World): Promise<string> {
  const shipped = latestInstrument(workplace.catalogue, 'WEBSITE');
  const highest = await highestVersion(workplace.read, town.regionId, 'WEBSITE');
  return stringify({ ...shipped, version: Math.max(highest, shipped?.version ?? 0) + 1 });
}

/** As long as those of browsers: Node reads no shorter one. */
const boundary = `${'-'.repeat(20)}kaji0123456789`;

function upload(regionId: string, content: string): Ask {
  const part = (head: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const region = part('name="regionId"', regionId);
  const file = part('name="file"; filename="website.yaml"\r\nContent-Type: application/yaml', content);
  return {
    method: 'POST',
    path: '/akun?_action=importVersion',
    headers: { accept: 'application/json', 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${region}${file}--${boundary}--\r\n`,
  };
}
