import { listIssuancesOf } from '#storage/issuances.ts';
import { makeCredentials } from '#tests/support/signing/certificates.ts';
import { signPdf } from '#tests/support/signing/sign-pdf.ts';
import { handIn, toSign } from '#tests/support/signing/signed-upload.ts';
import { type Ask, page } from './client.ts';
import { type OwnUnit, type Request, request } from './request.ts';
import { scanForm } from './requests-of-pages.ts';
import { aWork } from './things.ts';
import { aReport } from './things-of-people.ts';
import type { World } from './world.ts';

/** A PDF without a signature: 422 means that the sender might have handed in a signed one. */
const uploads: Record<'PUT' | 'POST', (path: string) => Ask> = {
  PUT: (path) => ({
    method: 'PUT',
    path,
    headers: { accept: 'application/json', 'x-file-name': 'contoh.pdf', 'content-type': 'application/pdf' },
    body: '%PDF-1.7\nbukan PDF',
  }),
  POST: scanForm,
};

const ofReport = (ask: (path: string) => Ask, end: string): Request =>
  request({
    make: issuedReport,
    ask: (issuanceId) => ask(`/terbitan/${issuanceId}/laporan-triwulan/${end}`),
  });

const ofMinutes = (ask: (path: string) => Ask, end: string): Request =>
  request({
    make: issuedResult,
    ask: (issuanceId) => ask(`/terbitan/${issuanceId}/berita-acara/${end}`),
  });

/** What is asked about documents that are signed electronically. */
export const signingRequests: Record<string, Request> = {
  '/terbitan/[id]/[nama]/tte': ofReport(page, 'tte'),
  '/terbitan/[id]/[nama]/tte (of a result)': ofMinutes(page, 'tte'),
  'GET /terbitan/[issuanceId]/[name]/siap-tte/berkas': ofReport(page, 'siap-tte/berkas'),
  'GET /terbitan/[issuanceId]/[name]/siap-tte/berkas (of a result)': ofMinutes(page, 'siap-tte/berkas'),
  'PUT /terbitan/[issuanceId]/[name]/bertanda-tangan': ofReport(uploads.PUT, 'bertanda-tangan'),
  'PUT /terbitan/[issuanceId]/[name]/bertanda-tangan (of a result)': ofMinutes(
    uploads.PUT,
    'bertanda-tangan',
  ),
  'POST /terbitan/[issuanceId]/[name]/bertanda-tangan': ofReport(uploads.POST, 'bertanda-tangan'),
  'GET /bertanda-tangan/[id]/berkas': request({
    make: aSignedFile,
    ask: (id) => page(`/bertanda-tangan/${id}/berkas`),
  }),
};

/** Drawn already, since the first who asks for a document leaves it behind. */
async function issuedReport(world: World): Promise<string> {
  const issuanceId = await idOf(world, 'LAPORAN_TRIWULAN', await aReport(world, 'DITERIMA'));
  await toSign(world.workplace.as(world.town.people.KEPALA_LPSE), issuanceId, 'quarterly');
  return issuanceId;
}

async function issuedResult(world: World, unit: OwnUnit): Promise<string> {
  const { assessmentId } = await aWork(world, world.town, unit, { state: 'FINAL' });
  const issuanceId = await idOf(world, 'HASIL_PENILAIAN', assessmentId);
  await toSign(world.workplace.as(world.town.people.KEPALA_DINAS), issuanceId, 'minutes');
  return issuanceId;
}

async function aSignedFile(world: World): Promise<string> {
  const { workplace, town } = world;
  const issuanceId = await issuedReport(world);
  const head = workplace.as(town.people.KEPALA_LPSE);
  const by = await makeCredentials({ name: 'Penanda Tangan Uji', kind: 'ECDSA' });
  const signed = await signPdf(await toSign(head, issuanceId, 'quarterly'), { by });
  return (await handIn(head, { issuanceId, kind: 'quarterly' }, signed)).signedFileId;
}

async function idOf(
  { workplace }: World,
  subject: 'LAPORAN_TRIWULAN' | 'HASIL_PENILAIAN',
  subjectId: string,
): Promise<string> {
  const [issuance] = await listIssuancesOf(workplace.read, subject, subjectId);
  if (issuance === undefined) throw new Error('nothing was issued');
  return issuance.id;
}
