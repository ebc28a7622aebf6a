import { type Instrument, type InstrumentCode, instrumentCodes } from '#core/catalogue/instrument.ts';
import { may } from '#core/people/permissions.ts';
import { versionViews } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listVersions as listRecords, type VersionRecord } from '#storage/instrument-versions.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { chooseRegion } from './choose-region.ts';
import { regionCatalogue } from './region-catalogue.ts';

interface VersionGroup {
  code: InstrumentCode;
  title: string;
  /** Of today. */
  inForce: number;
  /** The region's own, the highest number first. */
  own: readonly VersionRecord[];
  /** What came with the application, the newest first. */
  shipped: readonly Pick<Instrument, 'version' | 'status'>[];
}

export interface VersionList {
  regions: readonly RegionRecord[];
  /** Null for somebody who has to choose first, or belongs to none. */
  region: RegionRecord | null;
  groups: readonly VersionGroup[];
  mayPropose: boolean;
}

/** The checklists of a region through time. Refuses `not-found` for a stranger's region. */
export async function listVersions(
  context: Context,
  input: { regionId: string | null },
): Promise<VersionList> {
  const { regions, region } = await chooseRegion(context, input.regionId);
  if (region === null) return { regions, region, groups: [], mayPropose: false };
  const { read, actor, now, catalogue } = context;
  const records = await listRecords(read, versionViews(actor), region.id);
  const today = dateIn(region.zone, now());
  const inForce = await regionCatalogue(context, read, { regionId: region.id, date: today });
  const groups = instrumentCodes.flatMap((code): VersionGroup[] => {
    const current = inForce.instruments.find((instrument) => instrument.code === code);
    if (current === undefined) return [];
    return [
      {
        code,
        title: current.title,
        inForce: current.version,
        own: records.filter(({ instrument }) => instrument.code === code),
        shipped: catalogue.instruments.filter((instrument) => instrument.code === code).toReversed(),
      },
    ];
  });
  return { regions, region, groups, mayPropose: may(actor, 'catalogue.propose', { regionId: region.id }) };
}
