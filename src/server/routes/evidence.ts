import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';
import { takeUploads } from './take-uploads.ts';

const workplacePath =
  /^\/penilaian\/(?<assessmentId>[0-9a-f]{32})\/(?<criterionId>[A-Za-z0-9.]{1,20})\/bukti$/;
const correctionPath = /^\/temuan\/(?<findingId>[0-9a-f]{32})\/bukti$/;
const libraryPath = /^\/bukti\/unit\/(?<unitId>[0-9a-f]{32})$/;

/** Evidence in, to a criterion, a correction or a library, and out. */
export function evidenceRoutes(streaming: Streaming): StreamRoute[] {
  return [
    ...takeUploads(streaming, {
      path: workplacePath,
      take: (session, upload, { assessmentId = '', criterionId = '' }) =>
        streaming.services.uploadEvidence(session, { ...upload, assessmentId, criterionId }),
      page: ({ assessmentId, criterionId }) => `/penilaian/${assessmentId}/${criterionId}`,
    }),
    ...takeUploads(streaming, {
      path: correctionPath,
      take: (session, upload, { findingId = '' }) =>
        streaming.services.uploadEvidence(session, { ...upload, findingId }),
      page: ({ findingId }) => `/temuan/${findingId}`,
    }),
    ...takeUploads(streaming, {
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
