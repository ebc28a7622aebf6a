import { sessionCookie } from '#server/session-cookie.ts';
import type { Streaming, StreamRoute } from './route.ts';
import { sendRanged } from './send-ranged.ts';

/** The assessor's pack, from its first byte or from any other. */
export function packRoutes({ services, scheme }: Streaming): StreamRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/paket\/(?<packId>[0-9a-f]{32})\/berkas$/,
      handle: async (req, res, { packId = '' }) =>
        sendRanged(res, await services.openPack(sessionCookie(req, scheme), packId)),
    },
  ];
}
