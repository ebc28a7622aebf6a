import { buffer } from 'node:stream/consumers';
import { dateIn } from '#core/period/zone.ts';
import { emblemHeader } from '#core/region/emblem.ts';
import { requireNotPast } from '#core/region/settings-dates.ts';
import type { Context } from '#services/context.ts';
import { putEmblem } from '#storage/emblems.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import { loadManagedRegion } from './load-managed-region.ts';
import { requireDrawable } from './require-drawable.ts';
import { enterSettings } from './save-settings.ts';

export interface EmblemPlace {
  regionId: string;
  validFrom: string;
}

/** Asked before a single byte is read. Refuses `not-found`, `not-allowed`, `settings-backdated`. */
export async function prepareEmblem(context: Context, { regionId, validFrom }: EmblemPlace): Promise<void> {
  const region = await loadManagedRegion(context, context.read, regionId);
  requireNotPast(validFrom, dateIn(region.zone, context.now()));
}

/**
 * Puts a picture that already lies in the store into the letterhead from a day on. Refuses also as `emblemHeader`, and
 * `emblem-kind` for a picture that cannot be drawn: with it no document of the region could be.
 */
export async function keepEmblem(context: Context, place: EmblemPlace, stored: ReceivedFile): Promise<void> {
  const { sha256, size } = stored;
  const bytes = await buffer((await context.files.open(sha256)).stream);
  const emblem = { ...emblemHeader(bytes), base64: bytes.toString('base64') };
  await requireDrawable(context, emblem);
  await context.write(async (trx) => {
    const region = await loadManagedRegion(context, trx, place.regionId);
    await putEmblem(trx, { ...emblem, sha256, size }, context.now());
    const saved = { section: 'LAMBANG', values: { emblem: sha256 } } as const;
    await enterSettings(context, trx, region, { validFrom: place.validFrom, saved });
  });
}
