import { z } from 'zod';
import { handOverVersion } from '#services/catalogue/hand-over-version.ts';
import { importVersion } from '#services/catalogue/import-version.ts';
import { publishVersion } from '#services/catalogue/publish-version.ts';
import { refuseVersion } from '#services/catalogue/refuse-version.ts';
import { withdrawVersion } from '#services/catalogue/withdraw-version.ts';
import { type MessageCode, withMessage } from '#text/messages.ts';
import { date, id, text, version } from './fields.ts';
import { postedFile } from './posted-file.ts';
import { formAction } from './respond.ts';

const seen = { versionId: id, version };

/** The way of a checklist's new version to the Keputusan Kepala Dinas. */
export const catalogue = {
  importVersion: formAction({
    input: z.strictObject({ regionId: id }),
    service: async (context, { regionId }, _api, posted) =>
      importVersion(context, { regionId, ...(await postedFile(posted)) }),
    to: (_input, { versionId }) => versionPage(versionId, 'edisi-diimpor'),
  }),
  handOverVersion: formAction({
    input: z.strictObject(seen),
    service: handOverVersion,
    to: ({ versionId }) => versionPage(versionId, 'edisi-diserahkan'),
  }),
  publishVersion: formAction({
    input: z.strictObject({ ...seen, decreeNumber: text(200), decreeDate: date, effectiveFrom: date }),
    service: publishVersion,
    to: ({ versionId }) => versionPage(versionId, 'edisi-ditetapkan'),
  }),
  refuseVersion: formAction({
    input: z.strictObject({ ...seen, reason: text(2000) }),
    service: refuseVersion,
    to: ({ versionId }) => versionPage(versionId, 'edisi-ditolak'),
  }),
  withdrawVersion: formAction({
    input: z.strictObject(seen),
    service: withdrawVersion,
    to: ({ versionId }) => versionPage(versionId, 'edisi-ditarik'),
  }),
};

function versionPage(versionId: string, message: MessageCode): string {
  return withMessage(`/standar/edisi/${versionId}`, message);
}
