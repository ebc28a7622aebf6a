import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { type Ask, type Fields, form, page, send } from './client.ts';
import type { Column } from './columns.ts';
import { aHuman, type Human, sessionOf } from './humans.ts';
import { type OwnUnit, type Request, request } from './request.ts';
import { anOpenPeriod, aWork, type Work } from './things.ts';
import { aColleague, aReport, aStoredEvidence } from './things-of-people.ts';
import type { World } from './world.ts';

const plain = (path: string): Request => request({ ask: () => page(path) });

/** A page of a unit's work in a state in which all its parts can be seen. */
const ofWork = (path: (work: Work) => string, state: AssessmentState = 'FINAL') =>
  request({
    make: (world, unit) => aWork(world, world.town, unit, { state }),
    ask: (work) => page(path(work)),
  });

const below = (end: string, state?: AssessmentState) =>
  ofWork(({ assessmentId }) => `/penilaian/${assessmentId}${end}`, state);

const criterion = (state?: AssessmentState) =>
  ofWork(({ assessmentId, criterionId }) => `/penilaian/${assessmentId}/${criterionId}`, state);

const priorOf = (state: AssessmentState) =>
  ofWork(({ assessmentId, standard }) => `/penilaian/${assessmentId}/periode-lalu/${standard}`, state);

const evidenceFile = (state: AssessmentState) =>
  request({
    make: async (world, unit) => {
      const { looseEvidenceId, ...work } = await aWork(world, world.town, unit, { state });
      return attached(world, work, await aStoredEvidence(world, looseEvidenceId));
    },
    ask: (evidenceId) => page(`/bukti/${evidenceId}/berkas`),
  });

/** The worksheet to be filled in offline. */
function offline(side: string, state: AssessmentState): Request {
  return request({
    make: (world, unit) => aWork(world, world.town, unit, { state }),
    ask: ({ assessmentId }) => ({
      method: 'POST',
      path: `/penilaian/${assessmentId}/kertas-kerja/luring/${side}`,
    }),
  });
}

const ofReport = (end: string, state: ReportState) =>
  request({ make: (world) => aReport(world, state), ask: (id) => page(`/laporan/${id}${end}`) });

/** What is asked of each page and streamed route. */
export const pageRequests: Record<string, Request> = {
  '/': plain('/'),
  '/404': plain('/404'),
  '/500': plain('/500'),
  '/akun': plain('/akun'),
  '/bukti': plain('/bukti'),
  '/bukti/[id]': ofWork(({ evidenceId }) => `/bukti/${evidenceId}`),
  '/bukti/[id] (of a draft)': ofWork(({ evidenceId }) => `/bukti/${evidenceId}`, 'DRAF'),
  '/ditolak': plain('/ditolak'),
  '/gaya': plain('/gaya'),
  '/jejak': plain('/jejak'),
  '/kalender': plain('/kalender'),
  '/keluar': plain('/keluar'),
  'POST /keluar': request({
    ask: async (_thing, { workplace }, { actor, cookie }) => ({
      method: 'POST',
      path: '/keluar',
      // A session of its own, since it is over then.
      headers: cookie === '' ? {} : { cookie: await sessionOf(workplace, actor) },
    }),
  }),
  '/lanjutkan': plain('/lanjutkan'),
  '/laporan': plain('/laporan'),
  '/laporan/tenggat': plain('/laporan/tenggat'),
  '/laporan/[id]': ofReport('', 'DRAF'),
  '/laporan/[id] (signed)': ofReport('', 'DITANDATANGANI'),
  '/laporan/[id] (forwarded)': ofReport('', 'DITERUSKAN'),
  '/laporan/[id]/tandatangani': ofReport('/tandatangani', 'DRAF'),
  '/masuk': plain('/masuk'),
  '/mulai': plain('/mulai'),
  '/pengaturan': plain('/pengaturan'),
  '/pengaturan (of the region)': request({
    ask: (_, { town }) => page(`/pengaturan?daerah=${town.regionId}`),
  }),
  '/pengaturan/daerah': plain('/pengaturan/daerah'),
  '/pengaturan/pengguna': plain('/pengaturan/pengguna'),
  '/pengaturan/pengguna/[id]': request({
    make: (world) => aColleague(world),
    ask: ({ userId }) => page(`/pengaturan/pengguna/${userId}`),
  }),
  '/panduan': plain('/panduan'),
  '/panduan/[bab]': plain('/panduan/mulai'),
  '/pengaturan/surel': plain('/pengaturan/surel'),
  '/pemberitahuan': plain('/pemberitahuan'),
  '/penilaian': plain('/penilaian'),
  '/penilaian/[id]': below(''),
  '/penilaian/[id] (a draft)': below('', 'DRAF'),
  '/penilaian/[id] (sent back)': below('', 'DIKEMBALIKAN'),
  '/penilaian/[id]/[kriteria]': criterion(),
  '/penilaian/[id]/[kriteria] (a draft)': criterion('DRAF'),
  '/penilaian/[id]/ajukan': below('/ajukan'),
  '/penilaian/[id]/dokumen': below('/dokumen'),
  '/penilaian/[id]/dokumen (a draft)': below('/dokumen', 'DRAF'),
  '/penilaian/[id]/hasil': below('/hasil'),
  '/penilaian/[id]/hasil (a draft)': below('/hasil', 'DRAF'),
  '/penilaian/[id]/kembalikan': below('/kembalikan'),
  '/penilaian/[id]/lingkup': below('/lingkup'),
  '/penilaian/[id]/penilai': below('/penilai'),
  '/penilaian/[id]/periode-lalu': below('/periode-lalu'),
  '/penilaian/[id]/periode-lalu/[standar]': priorOf('FINAL'),
  '/penilaian/[id]/periode-lalu/[standar] (a draft)': priorOf('DRAF'),
  '/penilaian/[id]/selesaikan': below('/selesaikan'),
  '/penilaian/mulai': request({
    make: async (world, unit) => ({ unit, periodId: await anOpenPeriod(world, world.town) }),
    ask: ({ unit, periodId }, { town }) =>
      page(`/penilaian/mulai?periode=${periodId}&unit=${town[unit]}&instrumen=${instrumentOf(unit)}`),
  }),
  '/peraturan/[kode]': plain('/peraturan/mjk54'),
  '/periode': plain('/periode'),
  '/cari': plain('/cari?kata=server'),
  '/standar': plain('/standar'),
  '/standar/[kode]': plain('/standar/S01'),
  '/standar/[kode]/[kriteria]': plain('/standar/S01/S01.01'),
  '/temuan': plain('/temuan'),
  '/temuan/[id]': ofWork(({ findingId }) => `/temuan/${findingId}`),
  '/temuan/pic': ofWork(({ findingId }) => `/temuan/pic?pilih=${findingId}`, 'TINDAKAN_PERBAIKAN'),
  '/temuan/setujui': ofWork(({ findingId }) => `/temuan/setujui?pilih=${findingId}`, 'VERIFIKASI_PERBAIKAN'),
  '/undangan/[token]': plain('/undangan/tidak-ada'),
  'PUT /penilaian/[assessmentId]/[criterionId]/bukti': request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'DRAF' }),
    fresh: true,
    ask: (work, _world, { name }) => upload(criterionPath(work), name),
  }),
  'POST /penilaian/[assessmentId]/[criterionId]/bukti': request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'DRAF' }),
    fresh: true,
    ask: (work) => uploadForm(criterionPath(work)),
  }),
  'POST /penilaian/[assessmentId]/kertas-kerja/luring/[pihak] (of the unit)': offline('unit', 'DRAF'),
  'POST /penilaian/[assessmentId]/kertas-kerja/luring/[pihak] (of the assessors)': offline(
    'penilai',
    'PENILAIAN_FAKTUAL',
  ),
  'PUT /temuan/[findingId]/bukti': request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'TINDAKAN_PERBAIKAN' }),
    fresh: true,
    ask: ({ findingId }, _world, { name }) => upload(`/temuan/${findingId}/bukti`, name),
  }),
  'POST /temuan/[findingId]/bukti': request({
    make: (world, unit) => aWork(world, world.town, unit, { state: 'TINDAKAN_PERBAIKAN' }),
    fresh: true,
    ask: ({ findingId }) => uploadForm(`/temuan/${findingId}/bukti`),
  }),
  'PUT /bukti/unit/[unitId]': request({
    make: async (world, unit) => `/bukti/unit/${world.town[unit]}`,
    ask: (path, _world, { name }) => upload(path, name),
  }),
  'POST /bukti/unit/[unitId]': request({
    make: async (world, unit) => `/bukti/unit/${world.town[unit]}`,
    ask: (path) => uploadForm(path),
  }),
  'GET /bukti/[id]/berkas': evidenceFile('DIKEMBALIKAN'),
  'GET /bukti/[id]/berkas (of a draft)': evidenceFile('DRAF'),
  'GET /dokumen/[jobId]/berkas': ofDocument(
    async (world, unit) =>
      (await aWork(world, world.town, unit, { state: 'TINDAKAN_PERBAIKAN' })).assessmentId,
    'minutes',
    'KT',
  ),
  "GET /dokumen/[jobId]/berkas (another's)": request({
    make: async (world, unit) => {
      const { assessmentId, regionId } = await aWork(world, world.town, unit, {
        state: 'TINDAKAN_PERBAIKAN',
      });
      const role = 'INSPEKTUR';
      const other = await aHuman(world.workplace, { role, grant: { role, regionId, unitId: null } });
      return draw(world, { kind: 'minutes', id: assessmentId }, other);
    },
    ask: (jobId) => page(`/dokumen/${jobId}/berkas`),
  }),
  'GET /dokumen/[jobId]/berkas (of a draft report)': ofDocument(
    (world) => aReport(world, 'DRAF'),
    'quarterly',
    'KL',
  ),
};

function instrumentOf(unit: 'lpse' | 'bidang'): 'LPSE' | 'JARINGAN' {
  return unit === 'lpse' ? 'LPSE' : 'JARINGAN';
}

function criterionPath({ assessmentId, criterionId }: Work): string {
  return `/penilaian/${assessmentId}/${criterionId}/bukti`;
}

function upload(path: string, name: string): Ask {
  const query = new URLSearchParams({ documentDate: '2026-06-01', title: `Bukti dari ${name}` });
  return {
    method: 'PUT',
    path: `${path}?${query}`,
    headers: { accept: 'application/json', 'x-file-name': 'contoh.pdf', 'content-type': 'application/pdf' },
    body: samples.pdf,
  };
}

function uploadForm(path: string): Ask {
  return multipart(path, part('name="documentDate"', '2026-06-01'));
}

/** A form with nothing but the file. */
export function scanForm(path: string): Ask {
  return multipart(path, '');
}

function part(head: string, content: string): string {
  return `--batas\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
}

function multipart(path: string, fields: string): Ask {
  const head = 'name="files"; filename="contoh.pdf"\r\nContent-Type: application/pdf';
  return {
    method: 'POST',
    path,
    headers: { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=batas' },
    body: `${fields}${part(head, samples.pdf.toString())}--batas--\r\n`,
  };
}

async function attached(
  { workplace }: World,
  work: Pick<Work, 'linkId'>,
  evidenceId: string,
): Promise<string> {
  const link = await workplace.db
    .selectFrom('evidence_links')
    .selectAll()
    .where('id', '=', work.linkId)
    .executeTakeFirstOrThrow();
  await workplace.db
    .insertInto('evidence_links')
    .values({ ...link, id: workplace.newId(), evidence_id: evidenceId })
    .execute();
  return evidenceId;
}

/** Who may have it drawn asks for the own drawing, everybody else for that of the person in the column. */
export function ofDocument(
  make: (world: World, unit: OwnUnit) => Promise<string>,
  kind: 'minutes' | 'quarterly' | 'designation-decree',
  column: Column,
): Request {
  return request({
    make: async (world, unit) => {
      const id = await make(world, unit);
      return { id, drawn: await draw(world, { kind, id }, world.humans[column][0]) };
    },
    ask: async ({ id, drawn }, world, human) =>
      page(`/dokumen/${(await draw(world, { kind, id }, human)) ?? drawn}/berkas`),
  });
}

/** Waits until it is drawn. Gives the id of the job; null when the person may not have it drawn. */
async function draw(world: World, wish: Fields, human: Human | undefined): Promise<string | null> {
  const { status, body } = await send(world.server.url, form('requestDocument', wish), human?.cookie);
  if (status !== 200) return null;
  const { jobId } = JSON.parse(body).data;
  await fileAt(world, `/dokumen/${jobId}/berkas`, human);
  return jobId;
}

/** Waits until the file is there. */
export async function fileAt({ server }: World, path: string, human: Human | undefined): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const file = await send(server.url, page(path), human?.cookie);
    if (file.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} did not come: ${server.output()}`);
}
