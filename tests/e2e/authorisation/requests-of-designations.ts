import { samples } from '#tests/support/evidence-samples.ts';
import { type Ask, form, page } from './client.ts';
import { type Request, request } from './request.ts';
import { ofDocument, scanForm } from './requests-of-pages.ts';
import {
  aDesignation,
  aFulfilled,
  aPublicRegion,
  aScan,
  decided,
  revoked,
  today,
} from './things-designated.ts';
import type { World } from './world.ts';

const ofDesignation = (end: string): Request =>
  request({
    make: async (world) => (await aDesignation(world)).designationId,
    ask: (id) => page(`/penetapan/${id}${end}`),
  });

const ofScan = (ask: (path: string) => Ask): Request =>
  request({
    make: async (world) => (await aDesignation(world)).designationId,
    fresh: true,
    ask: (id) => ask(`/penetapan/${id}/salinan/penetapan`),
  });

const ofPublic = (place: (world: World) => string, published: boolean): Request =>
  request({
    make: (world) => aPublicRegion(world, place(world), published),
    ask: (code) => page(`/penetapan/daerah/${code}`),
  });

/** What is asked of the register of designations. */
export const designationRequests: Record<string, Request> = {
  '/penetapan': request({ ask: () => page('/penetapan') }),
  '/penetapan/[id]': ofDesignation(''),
  '/penetapan/[id]/peringatan': ofDesignation('/peringatan'),
  '/penetapan/[id]/cabut': ofDesignation('/cabut'),
  '/penetapan/baru': request({
    make: aFulfilled,
    ask: ({ assessmentId }) => page(`/penetapan/baru?penilaian=${assessmentId}`),
  }),
  '/penetapan/baru/periksa': request({
    make: aFulfilled,
    ask: ({ assessmentId, standard }) => {
      const dates = { tanggal: today(), mulai: today(), sampai: '2099-12-31' };
      const answers = { penilaian: assessmentId, jenis: 'BERTAHAP', nomor: '188/12/2026', ...dates };
      return page(`/penetapan/baru/periksa?${new URLSearchParams({ ...answers, standar: standard })}`);
    },
  }),
  '/penetapan/daerah/[kode] (published)': ofPublic(({ town }) => town.regionId, true),
  '/penetapan/daerah/[kode] (not published)': ofPublic(({ abroad }) => abroad.regionId, false),
  'PUT /penetapan/[id]/salinan/[decree]': ofScan((path) => ({
    method: 'PUT',
    path,
    headers: { accept: 'application/json', 'x-file-name': 'contoh.pdf', 'content-type': 'application/pdf' },
    body: samples.pdf,
  })),
  'POST /penetapan/[id]/salinan/[decree]': ofScan(scanForm),
  'GET /penetapan/[id]/salinan/[decree]/berkas': request({
    make: aScan,
    ask: (id) => page(`/penetapan/${id}/salinan/penetapan/berkas`),
  }),
  'GET /dokumen/[jobId]/berkas (of a decree)': ofDocument(
    async (world, unit) => (await aFulfilled(world, unit)).assessmentId,
    'designation-decree',
    'KD',
  ),
  checkDesignation: request({ make: aFulfilled, ask: (work) => form('checkDesignation', decided(work)) }),
  designateLpse: request({
    make: aFulfilled,
    fresh: true,
    ask: (work) => form('designateLpse', decided(work)),
  }),
  warnLpse: request({
    make: async (world) => (await aDesignation(world)).designationId,
    fresh: true,
    ask: (designationId) =>
      form('warnLpse', {
        designationId,
        letterNumber: '5/SP/2026',
        letterDate: today(),
        reason: 'Bukti tidak diperbarui.',
        deadline: '2099-01-01',
      }),
  }),
  revokeDesignation: request({
    make: (world) => aDesignation(world),
    fresh: true,
    ask: ({ designationId, work }) => form('revokeDesignation', revoked(designationId, [work.findingId])),
  }),
  'requestDocument (of a decree)': request({
    make: aFulfilled,
    ask: ({ assessmentId }) => form('requestDocument', { kind: 'designation-decree', id: assessmentId }),
  }),
  'requestDocument (of a revocation)': request({
    make: async (world) => (await aDesignation(world)).designationId,
    ask: (id) => form('requestDocument', { kind: 'revocation-decree', id }),
  }),
};
