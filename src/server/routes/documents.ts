import type { IncomingMessage } from 'node:http';
import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** A finished document: a PDF opens in the browser, since a preview is the real file; `?unduh` saves it. */
export function documentRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/dokumen\/(?<jobId>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { jobId = '' }) => {
        const document = await services.openDocument(sessionCookie(req, scheme), jobId);
        await sendDownload(res, wantsToSave(req) ? { ...document, disposition: 'attachment' } : document);
      },
    },
  ];
}

function wantsToSave(req: IncomingMessage): boolean {
  return new URL(req.url ?? '', 'http://kaji').searchParams.has('unduh');
}
