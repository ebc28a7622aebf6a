import type { DecreeKind } from '#core/designation/designation.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import type { ScanAt, Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';
import { takeUploads } from './take-uploads.ts';

const scanPath = /^\/penetapan\/(?<id>[0-9a-f]{32})\/salinan\/(?<decree>penetapan|pencabutan)$/;
const filePath = /^\/penetapan\/(?<id>[0-9a-f]{32})\/salinan\/(?<decree>penetapan|pencabutan)\/berkas$/;

/** The signed paper of a decree, in and out. */
export function designationRoutes(streaming: Streaming): StreamRoute[] {
  const { services, scheme } = streaming;
  return [
    ...takeUploads(streaming, {
      path: scanPath,
      take: (session, upload, place) => services.keepScan(session, { ...upload, ...scanAt(place) }),
      page: ({ id }) => `/penetapan/${id}`,
    }),
    {
      method: 'GET',
      path: filePath,
      handle: async (req, res, place) =>
        sendDownload(res, await services.openScan(sessionCookie(req, scheme), scanAt(place))),
    },
  ];
}

function scanAt({ id = '', decree = '' }: Record<string, string>): ScanAt {
  return { designationId: id, decree: decree.toUpperCase() as DecreeKind };
}
