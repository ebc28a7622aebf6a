import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { catalogueOn, versionIn } from '#core/catalogue/in-force.ts';
import type { Instrument, InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { listPublished } from '#storage/instrument-contents.ts';

type Facts = Pick<Context, 'catalogue'>;

/** The checklists in force in a region on a day: for a period, on its first (MJK54 Ps.6(4), 7(4), 8(4)). */
export async function regionCatalogue(
  { catalogue }: Facts,
  db: Reader,
  { regionId, date }: { regionId: string; date: string },
): Promise<Catalogue> {
  return catalogueOn(catalogue, await listPublished(db, regionId), date);
}

/** A version as the region knows it; null when there is none of the number. */
async function regionVersion(
  { catalogue }: Facts,
  db: Reader,
  of: { regionId: string; code: InstrumentCode; version: number },
): Promise<Instrument | null> {
  return versionIn(catalogue, await listPublished(db, of.regionId, of.code), of.code, of.version);
}

/** An assessment as far as its version goes. */
interface Pinned {
  region: { id: string };
  instrument: { code: InstrumentCode; version: number };
}

/** The version an assessment is pinned to. That it is nowhere is a fault, not a refusal. */
export async function pinnedInstrument(
  facts: Facts,
  db: Reader,
  { region, instrument }: Pinned,
): Promise<Instrument> {
  const pinned = await regionVersion(facts, db, { regionId: region.id, ...instrument });
  if (pinned === null) {
    throw new Error(`there is no version ${instrument.version} of the instrument ${instrument.code}`);
  }
  return pinned;
}

/** The same for many, by the assessment's id. */
export async function pinnedInstruments(
  facts: Facts,
  db: Reader,
  assessments: readonly (Pinned & { id: string })[],
): Promise<Map<string, Instrument>> {
  const groups = Map.groupBy(assessments, ({ region, instrument: { code, version } }) =>
    [region.id, code, version].join(' '),
  );
  const pinned = new Map<string, Instrument>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const instrument = await pinnedInstrument(facts, db, first);
    for (const { id } of [first, ...others]) pinned.set(id, instrument);
  }
  return pinned;
}
