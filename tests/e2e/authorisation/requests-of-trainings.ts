import { samples } from '#tests/support/evidence-samples.ts';
import { type Ask, type Fields, form, page } from './client.ts';
import type { Human } from './humans.ts';
import { type Request, request } from './request.ts';
import { versionOf } from './requests-of-work.ts';
import { aPlan, aTraining, type Training } from './things-of-trainings.ts';
import type { World } from './world.ts';

type State = Parameters<typeof aTraining>[1];

const plain = (path: string): Request => request({ ask: () => page(path) });

const ofTraining = (
  ask: (training: Training, world: World, human: Human) => Ask | Promise<Ask>,
  state: State,
  fresh = false,
): Request => request({ make: (world) => aTraining(world, state), fresh, ask });

const act = (
  action: string,
  state: State,
  fields: (training: Training, world: World, human: Human) => Fields,
  fresh = true,
): Request =>
  ofTraining(
    async (training, world, human) =>
      form(action, {
        trainingId: training.trainingId,
        version: await versionOf(world, 'trainings', training.trainingId),
        ...fields(training, world, human),
      }),
    state,
    fresh,
  );

const ownUnit = ({ town }: World, { role }: Human) =>
  role === 'PENYELENGGARA_JARINGAN_WEB' ? town.bidang : town.lpse;

/** What is asked of the pages, files and acts of bimbingan teknis. */
export const trainingRequests: Record<string, Request> = {
  '/bimtek': plain('/bimtek'),
  '/bimtek/baru': plain('/bimtek/baru'),
  '/bimtek/[id]': ofTraining(({ trainingId }) => page(`/bimtek/${trainingId}`), 'DILAKSANAKAN'),
  '/bimtek/[id] (planned)': ofTraining(({ trainingId }) => page(`/bimtek/${trainingId}`), 'DIRENCANAKAN'),
  '/bimtek/[id] (cancelled)': ofTraining(({ trainingId }) => page(`/bimtek/${trainingId}`), 'DIBATALKAN'),
  '/bimtek/[id]/ubah': ofTraining(({ trainingId }) => page(`/bimtek/${trainingId}/ubah`), 'DIRENCANAKAN'),
  'PUT /bimtek/[trainingId]/materi': ofTraining(
    ({ trainingId }, _world, { name }) => ({
      method: 'PUT',
      path: `/bimtek/${trainingId}/materi`,
      headers: { accept: 'application/json', 'x-file-name': `${encodeURIComponent(name)}.pdf` },
      body: samples.pdf,
    }),
    'DIRENCANAKAN',
  ),
  'POST /bimtek/[trainingId]/materi': ofTraining(
    ({ trainingId }) => ({
      method: 'POST',
      path: `/bimtek/${trainingId}/materi`,
      headers: { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=batas' },
      body: `--batas\r\nContent-Disposition: form-data; name="files"; filename="contoh.pdf"\r\n\r\n${samples.pdf}\r\n--batas--\r\n`,
    }),
    'DIRENCANAKAN',
  ),
  'GET /bimtek/materi/[id]/berkas': ofTraining(
    ({ materialId }) => page(`/bimtek/materi/${materialId}/berkas`),
    'DILAKSANAKAN',
  ),
  planTraining: request({ make: aPlan, fresh: true, ask: (plan) => form('planTraining', { ...plan }) }),
  changeTraining: act('changeTraining', 'DIRENCANAKAN', ({ plan: { periodId: _, ...plan } }) => ({
    ...plan,
    place: 'Ruang rapat',
  })),
  holdTraining: act('holdTraining', 'DIRENCANAKAN', () => ({})),
  'holdTraining (cancelled)': act('holdTraining', 'DIBATALKAN', () => ({})),
  cancelTraining: act('cancelTraining', 'DIRENCANAKAN', () => ({ reason: 'Narasumber berhalangan.' })),
  'cancelTraining (held)': act('cancelTraining', 'DILAKSANAKAN', () => ({ reason: 'Sebab.' })),
  recordAttendance: act('recordAttendance', 'DILAKSANAKAN', (_training, { town }) => ({
    unitId: town.lpse,
    attendees: 'Bagas Contoh; Staf',
  })),
  'recordAttendance (planned)': act('recordAttendance', 'DIRENCANAKAN', (_training, { town }) => ({
    unitId: town.lpse,
    attendees: 'Bagas Contoh; Staf',
  })),
  useAttendance: ofTraining(
    ({ trainingId }, world, human) => form('useAttendance', { trainingId, unitId: ownUnit(world, human) }),
    'DILAKSANAKAN',
  ),
  removeMaterial: ofTraining(
    ({ materialId }) => form('removeMaterial', { materialId }),
    'DIRENCANAKAN',
    true,
  ),
};
