import type { IncomingMessage } from 'node:http';
import { Refusal } from '#core/refusal.ts';
import { sessionCookie } from '#server/session-cookie.ts';
import { withMessage } from '#text/messages.ts';
import { readMultipart } from './read-multipart.ts';
import type { Download, EmblemUpload, Streaming, StreamRoute } from './route.ts';
import { sendDownload } from './send-download.ts';
import { takeUploads } from './take-uploads.ts';

/** The picture of a letterhead: in, as an example that is kept nowhere, and out. */
export function emblemRoutes(streaming: Streaming): StreamRoute[] {
  const { services, scheme } = streaming;
  return [
    ...takeUploads(streaming, {
      path: /^\/pengaturan\/kop\/(?<regionId>[0-9a-f]{32})\/lambang$/,
      take: (session, upload, { regionId = '' }) => services.keepEmblem(session, { ...upload, regionId }),
      page: ({ regionId }) => withMessage(`/pengaturan/kop?daerah=${regionId}`, 'tersimpan'),
    }),
    {
      method: 'POST',
      path: /^\/pengaturan\/kop\/(?<regionId>[0-9a-f]{32})\/lambang\/contoh$/,
      handle: async (req, res, { regionId = '' }) => {
        const session = sessionCookie(req, scheme);
        const take = (upload: EmblemUpload) => services.previewEmblem(session, upload);
        await sendDownload(res, await drawnOf(req, regionId, take));
      },
    },
    {
      method: 'GET',
      path: /^\/pengaturan\/kop\/(?<regionId>[0-9a-f]{32})\/lambang\/(?<sha256>[0-9a-f]{64})\/berkas$/,
      handle: async (req, res, { regionId = '', sha256 = '' }) =>
        sendDownload(res, await services.openEmblem(sessionCookie(req, scheme), { regionId, sha256 })),
    },
  ];
}

/** Of the first file of the form. */
async function drawnOf(
  req: IncomingMessage,
  regionId: string,
  take: (upload: EmblemUpload) => Promise<Download>,
): Promise<Download> {
  let drawn: Download | null = null;
  await readMultipart(req, async (name, body, fields) => {
    drawn ??= await take({ regionId, fields, name, size: null, body });
  });
  if (drawn === null) throw new Refusal('file-empty');
  return drawn;
}
