import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { catalogueOn, versionIn } from '#core/catalogue/in-force.ts';
import { type InstrumentCode, instrumentCodes } from '#core/catalogue/instrument.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { listPublished } from '#storage/instrument-contents.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { chooseRegion } from './choose-region.ts';

export interface CatalogueView {
  regions: readonly RegionRecord[];
  /** Null: the catalogue that came with the application. */
  region: RegionRecord | null;
  /** One version of each group; with `version` that one alone. */
  catalogue: Catalogue;
  /** A version that was asked for, and whether it is the one of today. */
  version: { code: InstrumentCode; version: number; inForce: boolean } | null;
}

/**
 * The criteria as they stand today in the region, or in one version, `LPSE-2`. Refuses `not-found` for a version or a
 * region the actor does not know.
 */
export async function readCatalogue(
  context: Context,
  wish: { regionId: string | null; version: string | null },
): Promise<CatalogueView> {
  const { read, now, catalogue: shipped } = context;
  const { regions, region } = await chooseRegion(context, wish.regionId);
  const published = region === null ? [] : await listPublished(read, region.id);
  const current = catalogueOn(shipped, published, dateIn(region?.zone ?? 'WIB', now()));
  if (wish.version === null) return { regions, region, catalogue: current, version: null };
  const { code, version } = namedVersion(wish.version);
  const instrument = versionIn(shipped, published, code, version);
  if (instrument === null) throw new Refusal('not-found');
  const inForce = current.instruments.includes(instrument);
  const catalogue = { ...shipped, instruments: [instrument] };
  return { regions, region, catalogue, version: { code, version, inForce } };
}

function namedVersion(name: string): { code: InstrumentCode; version: number } {
  const [, given, number] = /^([A-Z]+)-(\d{1,6})$/.exec(name) ?? [];
  const code = instrumentCodes.find((one) => one === given);
  if (code === undefined) throw new Refusal('not-found');
  return { code, version: Number(number) };
}
