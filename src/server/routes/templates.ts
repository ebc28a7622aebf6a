import { instrumentCodes } from '#core/catalogue/instrument.ts';
import { Refusal } from '#core/refusal.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** The workbook a checklist is edited in. */
export function templateRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/standar\/edisi\/templat\/(?<regionId>[0-9a-f]{32})\/(?<instrument>[a-z]{1,20})\/berkas$/,
      handle: async (req, res, { regionId = '', instrument }) => {
        const code = instrumentCodes.find((one) => one.toLowerCase() === instrument);
        if (code === undefined) throw new Refusal('not-found');
        await sendDownload(res, await services.openTemplate(sessionCookie(req, scheme), { regionId, code }));
      },
    },
  ];
}
