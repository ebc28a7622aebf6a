import { offlineSides } from '#core/offline/offline-workbook.ts';
import { Refusal } from '#core/refusal.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** The worksheet to be filled in offline. Posted, since what goes out is kept. */
export function offlineWorkbookRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'POST',
      path: /^\/penilaian\/(?<assessmentId>[0-9a-f]{32})\/kertas-kerja\/luring\/(?<pihak>[a-z]{1,10})$/,
      handle: async (req, res, { assessmentId = '', pihak }) => {
        const side = offlineSides.find((one) => one.toLowerCase() === pihak);
        if (side === undefined) throw new Refusal('not-found');
        const session = sessionCookie(req, scheme);
        await sendDownload(res, await services.exportWorkbook(session, { assessmentId, side }));
      },
    },
  ];
}
