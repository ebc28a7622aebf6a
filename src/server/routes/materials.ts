import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';
import { takeUploads } from './take-uploads.ts';

/** The materials of a bimbingan teknis, in and out. */
export function materialRoutes(streaming: Streaming): StreamRoute[] {
  const { services, scheme } = streaming;
  return [
    ...takeUploads(streaming, {
      path: /^\/bimtek\/(?<trainingId>[0-9a-f]{32})\/materi$/,
      take: (session, upload, { trainingId = '' }) =>
        services.keepMaterial(session, { ...upload, trainingId }),
      page: ({ trainingId }) => `/bimtek/${trainingId}`,
    }),
    {
      method: 'GET',
      path: /^\/bimtek\/materi\/(?<id>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { id = '' }) =>
        sendDownload(res, await services.openMaterial(sessionCookie(req, scheme), id)),
    },
  ];
}
