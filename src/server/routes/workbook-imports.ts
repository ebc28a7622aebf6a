import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** The file of a workbook that came back, for who brought it. */
export function workbookImportRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/penilaian\/(?<assessmentId>[0-9a-f]{32})\/kertas-kerja\/(?<importId>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { assessmentId = '', importId = '' }) => {
        const session = sessionCookie(req, scheme);
        await sendDownload(res, await services.openImport(session, { assessmentId, importId }));
      },
    },
  ];
}
