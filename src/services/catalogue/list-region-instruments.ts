import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { instrumentCodes } from '#core/catalogue/instrument.ts';
import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listPublished } from '#storage/instrument-contents.ts';
import { listRegions } from '#storage/regions.ts';

/** Every version a region may have assessed with: the shipped ones and its own, by group. Refuses `not-found`. */
export async function listRegionInstruments(
  { read, actor, catalogue }: Context,
  input: { regionCode: string },
): Promise<Catalogue> {
  const regions = await listRegions(read, regionReach(actor));
  const region = regions.find(({ code }) => code === input.regionCode);
  if (region === undefined) throw new Refusal('not-found');
  const own = (await listPublished(read, region.id)).map(({ instrument }) => instrument);
  const all = [...catalogue.instruments, ...own];
  return {
    ...catalogue,
    instruments: instrumentCodes.flatMap((code) => all.filter((one) => one.code === code)),
  };
}
