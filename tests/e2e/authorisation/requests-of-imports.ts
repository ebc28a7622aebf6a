import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { Context } from '#services/context.ts';
import { exportOfflineWorkbook } from '#services/offline/export-offline-workbook.ts';
import { receiveWorkbook } from '#services/offline/receive-workbook.ts';
import { anExport, aWaiting } from '#tests/support/workbook-imports.ts';
import { type Ask, form, page } from './client.ts';
import { type OwnUnit, type Request, request } from './request.ts';
import { aWork, type Work } from './things.ts';
import type { World } from './world.ts';

interface Place {
  assessmentId: string;
  importId: string;
}

const pageOf = ({ assessmentId, importId }: Place) =>
  page(`/penilaian/${assessmentId}/kertas-kerja/${importId}`);

/** Of a workbook that its side's head or leader has brought back and that waits. */
const waiting = (side: OfflineSide, ask: (place: Place) => Ask, fresh = false): Request =>
  request({ make: (world, unit) => aWaitingImport(world, unit, side), fresh, ask });

/** What is asked about workbooks that come back from offline. */
export const importRequests: Record<string, Request> = {
  '/penilaian/[id]/kertas-kerja': intakeOf('FINAL'),
  '/penilaian/[id]/kertas-kerja (a draft)': intakeOf('DRAF'),
  '/penilaian/[id]/kertas-kerja/[impor]': waiting('UNIT', pageOf),
  '/penilaian/[id]/kertas-kerja/[impor] (of the leader)': waiting('PENILAI', pageOf),
  'GET /penilaian/[assessmentId]/kertas-kerja/[importId]/berkas': request({
    make: aBrought,
    ask: (place) => page(`${pageOf(place).path}/berkas`),
  }),
  receiveWorkbook: brought('UNIT'),
  'receiveWorkbook (of the leader)': brought('PENILAI'),
  takeInWorkbook: waiting('UNIT', (place) => form('takeInWorkbook', { ...place }), true),
  'takeInWorkbook (of the leader)': waiting('PENILAI', (place) => form('takeInWorkbook', { ...place }), true),
  dropImport: waiting('UNIT', (place) => form('dropImport', { ...place }), true),
};

function intakeOf(state: 'FINAL' | 'DRAF'): Request {
  return request({
    make: (world, unit) => aWork(world, world.town, unit, { state }),
    ask: ({ assessmentId }) => page(`/penilaian/${assessmentId}/kertas-kerja`),
  });
}

/** The very file that went out, since what is in it is not the question here. */
function brought(side: OfflineSide): Request {
  return request({
    make: async (world, unit) => {
      const { context, assessmentId } = await aStage(world, unit, side);
      const { bytes } = await exportOfflineWorkbook(context, { assessmentId, side });
      return { assessmentId, bytes };
    },
    fresh: true,
    ask: ({ assessmentId, bytes }) => upload(assessmentId, bytes),
  });
}

/** With its file in the store. */
async function aBrought(world: World, unit: OwnUnit): Promise<Place> {
  const { context, assessmentId } = await aStage(world, unit, 'UNIT');
  const { bytes } = await exportOfflineWorkbook(context, { assessmentId, side: 'UNIT' });
  const file = { fileName: 'kertas-kerja.xlsx', bytes };
  return { assessmentId, ...(await receiveWorkbook(context, { assessmentId, ...file })) };
}

async function aWaitingImport(world: World, unit: OwnUnit, side: OfflineSide): Promise<Place> {
  const { context, assessmentId } = await aStage(world, unit, side);
  const exportId = await anExport(context, assessmentId, side);
  const importId = await aWaiting(context, { assessmentId, exportId, side }, {});
  return { assessmentId, importId };
}

async function aStage(world: World, unit: OwnUnit, side: OfflineSide) {
  const { town } = world;
  const work = await aWork(
    world,
    town,
    unit,
    side === 'UNIT' ? { state: 'DRAF' } : { state: 'PENILAIAN_FAKTUAL', unjudged: true },
  );
  return { assessmentId: work.assessmentId, context: contextOf(world, unit, side, work) };
}

function contextOf({ workplace, town }: World, unit: OwnUnit, side: OfflineSide, work: Work): Context {
  const { KEPALA_LPSE, PENYELENGGARA_JARINGAN_WEB, KETUA_TIM_PENILAI } = town.people;
  if (side === 'UNIT') return workplace.as(unit === 'lpse' ? KEPALA_LPSE : PENYELENGGARA_JARINGAN_WEB);
  const seats = [{ assessmentId: work.assessmentId, lead: true }];
  return workplace.as({ ...KETUA_TIM_PENILAI, seats });
}

/** As long as those of browsers: Node reads no shorter one. */
const boundary = `${'-'.repeat(20)}kaji0123456789`;

function upload(assessmentId: string, bytes: Uint8Array): Ask {
  const head = (words: string) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${words}\r\n\r\n`);
  const place = [head('name="assessmentId"'), Buffer.from(`${assessmentId}\r\n`)];
  const file = [
    head(
      'name="file"; filename="kertas-kerja.xlsx"\r\nContent-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ),
    bytes,
  ];
  return {
    method: 'POST',
    path: '/akun?_action=receiveWorkbook',
    headers: { accept: 'application/json', 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...place, ...file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
