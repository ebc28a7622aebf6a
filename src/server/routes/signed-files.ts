import { signableKindOf } from '#core/report/issued-address.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';
import { takeUploads } from './take-uploads.ts';

const place = '^/terbitan/(?<issuanceId>[0-9a-f]{32})/(?<name>[a-z-]+)';

/** A document out to be signed electronically, and back as it was signed. */
export function signedFileRoutes(streaming: Streaming): StreamRoute[] {
  const { services, scheme } = streaming;
  return [
    {
      method: 'GET',
      path: new RegExp(`${place}/siap-tte/berkas$`),
      handle: async (req, res, at) => {
        const session = sessionCookie(req, scheme);
        await sendDownload(
          res,
          await services.openIssuedFile(session, { ...documentAt(at), form: 'SIAP_TTE' }),
        );
      },
    },
    ...takeUploads(streaming, {
      path: new RegExp(`${place}/bertanda-tangan$`),
      take: (session, upload, at) => services.takeSignedFile(session, { ...upload, ...documentAt(at) }),
      page: ({ issuanceId, name }) => `/terbitan/${issuanceId}/${name}/tte`,
    }),
    {
      method: 'GET',
      path: /^\/bertanda-tangan\/(?<id>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { id = '' }) =>
        sendDownload(res, await services.openSignedFile(sessionCookie(req, scheme), id)),
    },
  ];
}

function documentAt({ issuanceId = '', name = '' }: Record<string, string>) {
  return { issuanceId, kind: signableKindOf(name) };
}
