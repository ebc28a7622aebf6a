import { sessionCookie } from '#server/session-cookie.ts';
import { uploadRoutes } from '#server/uploads.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

const workplacePath =
  /^\/penilaian\/(?<assessmentId>[0-9a-f]{32})\/(?<criterionId>[A-Za-z0-9.]{1,20})\/bukti$/;
const correctionPath = /^\/temuan\/(?<findingId>[0-9a-f]{32})\/bukti$/;
const libraryPath = /^\/bukti\/unit\/(?<unitId>[0-9a-f]{32})$/;

/** Evidence in and out: a raw body per file for scripts, a form for browsers without, a download for both. */
export function evidenceRoutes(streaming: Streaming): StreamRoute[] {
  return [
    ...uploadRoutes(streaming, {
      path: workplacePath,
      take: (session, upload, { assessmentId = '', criterionId = '' }) =>
        streaming.services.uploadEvidence(session, { ...upload, assessmentId, criterionId }),
      page: ({ assessmentId, criterionId }) => `/penilaian/${assessmentId}/${criterionId}`,
    }),
    ...uploadRoutes(streaming, {
      path: correctionPath,
      take: (session, upload, { findingId = '' }) =>
        streaming.services.uploadEvidence(session, { ...upload, findingId }),
      page: ({ findingId }) => `/temuan/${findingId}`,
    }),
    ...uploadRoutes(streaming, {
      path: libraryPath,
      take: (session, upload, { unitId = '' }) =>
        streaming.services.keepEvidence(session, { ...upload, unitId }),
      page: () => '/bukti',
    }),
    {
      method: 'GET',
      path: /^\/bukti\/(?<id>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { id = '' }) =>
        sendDownload(res, await streaming.services.openEvidence(sessionCookie(req, streaming.scheme), id)),
    },
  ];
}
