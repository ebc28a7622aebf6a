import { sessionCookie } from '#server/session-cookie.ts';
import type { StreamingServices, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** Rendered documents: `/penilaian/ID/dokumen/berita-acara.pdf`, `/laporan/ID/dokumen/laporan.pdf`. */
export function documentRoutes(services: StreamingServices): StreamRoute[] {
  const path =
    /^\/(?:penilaian|laporan)\/(?<id>[0-9a-f]{32})\/dokumen\/(?<document>[a-z0-9-]{1,40}\.(?:pdf|xlsx))$/;
  return [
    {
      method: 'GET',
      path,
      handle: async (req, res, { id = '', document = '' }) =>
        sendDownload(res, await services.openDocument(sessionCookie(req), document, id)),
    },
  ];
}
