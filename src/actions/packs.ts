import { z } from 'zod';
import { preparePack } from '#services/packs/prepare-pack.ts';
import { id } from './fields.ts';
import { formAction } from './respond.ts';

export const packs = {
  preparePack: formAction({
    input: z.strictObject({ assessmentId: id }),
    service: preparePack,
    // The page then shows how far the pack is, and a script asks after it.
    to: ({ assessmentId }, pack) => `/penilaian/${assessmentId}/dokumen?paket=${pack.id}#paket`,
    data: ({ id }) => ({ packId: id }),
  }),
};
