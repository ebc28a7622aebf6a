import type { IncomingMessage } from 'node:http';
import { Refusal } from '#core/refusal.ts';
import { issuedKindOf } from '#core/report/issued-address.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';

/** A document as it was issued: a PDF opens in the browser, `?unduh` saves it. */
export function issuedFileRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/terbitan\/(?<issuanceId>[0-9a-f]{32})\/(?<name>[a-z-]+)$/,
      handle: async (req, res, { issuanceId = '', name = '' }) => {
        const session = sessionCookie(req, scheme);
        const kind = issuedKindOf(name);
        if (kind === null) throw new Refusal('not-found');
        const file = await services.openIssuedFile(session, { issuanceId, kind, form: 'TERBIT' });
        await sendDownload(res, wantsToSave(req) ? { ...file, disposition: 'attachment' } : file);
      },
    },
  ];
}

function wantsToSave(req: IncomingMessage): boolean {
  return new URL(req.url ?? '', 'http://kaji').searchParams.has('unduh');
}
