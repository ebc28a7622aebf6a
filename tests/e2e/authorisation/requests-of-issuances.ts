import { quarterName } from '#core/indonesian/quarter.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import { findIssuanceOfReport, type IssuanceRecord, listIssuancesOf } from '#storage/issuances.ts';
import { form, page } from './client.ts';
import { type OwnUnit, type Request, request } from './request.ts';
import { aWork } from './things.ts';
import { aReport } from './things-of-people.ts';
import type { World } from './world.ts';

const ofReport = (state: ReportState, path: (issuance: IssuanceRecord) => string): Request =>
  request({ make: (world) => issuedReport(world, state), ask: (issuance) => page(path(issuance)) });

const ofResult = (path: (issuance: IssuanceRecord) => string): Request =>
  request({ make: issuedResult, ask: (issuance) => page(path(issuance)) });

const withdrawal = (state: ReportState): Request =>
  request({
    make: (world) => aReport(world, state),
    fresh: true,
    ask: async (reportId, { workplace }) => {
      const { year, quarter } = await workplace.db
        .selectFrom('quarterly_reports')
        .select(['year', 'quarter'])
        .where('id', '=', reportId)
        .executeTakeFirstOrThrow();
      return form('withdrawReport', { reportId, reason: 'Keliru.', typedName: quarterName(year, quarter) });
    },
  });

const numbering = (make: (world: World, unit: OwnUnit) => Promise<IssuanceRecord>): Request =>
  request({
    make,
    fresh: true,
    ask: ({ id }) => form('recordNumber', { issuanceId: id, number: '027/1/2026' }),
  });

/** What is asked about issued documents. */
export const issuanceRequests: Record<string, Request> = {
  '/laporan/[id]/tarik': request({
    make: (world) => aReport(world, 'DITERIMA'),
    ask: (id) => page(`/laporan/${id}/tarik`),
  }),
  '/laporan/[id]/tarik (forwarded)': request({
    make: (world) => aReport(world, 'DITERUSKAN'),
    ask: (id) => page(`/laporan/${id}/tarik`),
  }),
  '/periksa': request({ ask: () => page('/periksa') }),
  '/periksa/[kode]': ofReport('DITANDATANGANI', ({ code }) => `/periksa/${code}`),
  '/periksa/[kode] (never given)': request({ ask: () => page(`/periksa/${'0'.repeat(32)}`) }),
  '/terbitan/[id]': ofReport('DITERIMA', ({ id }) => `/terbitan/${id}`),
  '/terbitan/[id] (of a result)': ofResult(({ id }) => `/terbitan/${id}`),
  'GET /terbitan/[issuanceId]/[name]': ofResult(({ id }) => `/terbitan/${id}/kertas-kerja`),
  'GET /terbitan/[issuanceId]/[name] (of a report)': ofReport(
    'DITERUSKAN',
    ({ id }) => `/terbitan/${id}/laporan-triwulan`,
  ),
  noteOnReport: request({
    make: (world) => aReport(world, 'DITANDATANGANI'),
    ask: (reportId) => form('noteOnReport', { reportId, text: 'Perlu dijelaskan.' }),
  }),
  withdrawReport: withdrawal('DITERIMA'),
  'withdrawReport (forwarded)': withdrawal('DITERUSKAN'),
  recordNumber: numbering((world) => issuedReport(world, 'DITERIMA')),
  'recordNumber (of a result)': numbering(issuedResult),
};

async function issuedReport(world: World, state: ReportState): Promise<IssuanceRecord> {
  return known(await findIssuanceOfReport(world.workplace.read, await aReport(world, state)));
}

async function issuedResult(world: World, unit: OwnUnit): Promise<IssuanceRecord> {
  const { assessmentId } = await aWork(world, world.town, unit, { state: 'FINAL' });
  const [issuance = null] = await listIssuancesOf(world.workplace.read, 'HASIL_PENILAIAN', assessmentId);
  return known(issuance);
}

function known(issuance: IssuanceRecord | null): IssuanceRecord {
  if (issuance === null) throw new Error('nothing was issued');
  return issuance;
}
