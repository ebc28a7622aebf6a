import { type BasisOf, defaultFontSize, defaultMargins } from '#core/region/region-settings.ts';
import type { Reader } from '#db/connect.ts';
import type { ReportRegion, ReportSettings } from '#reports/model.ts';
import { type RegionSettings, settingsOn } from '#storage/region-settings.ts';
import { findRegion, type RegionRecord } from '#storage/regions.ts';

export interface ReportFrame {
  region: ReportRegion;
  settings: ReportSettings;
  /** The region's choices on that day. */
  choices: RegionSettings;
}

/** What every document of a region begins with, as it was in force on a date. */
export async function reportFrame(
  db: Reader,
  regionId: string,
  { date, basis }: { date: string; basis: BasisOf },
): Promise<ReportFrame> {
  const region = await findRegion(db, 'all', regionId);
  if (region === null) throw new Error(`no region ${regionId}`);
  const choices = await settingsOn(db, regionId, date);
  const name = bareName(region);
  const { headTitle, kind, zone } = region;
  return {
    region: { name, kind, headTitle, zone },
    settings: {
      paper: choices.paper,
      margins: defaultMargins,
      fontSize: defaultFontSize,
      letterhead: { lines: choices.letterhead, emblem: null },
      place: name,
      legalBasis: choices.legalBasis[basis],
      carbonCopies: choices.carbonCopies,
    },
    choices,
  };
}

/** Documents write the kind themselves: "Kota Banyu Biru" is kept as "Banyu Biru". */
function bareName({ name, kind }: RegionRecord): string {
  const prefix = `${kind} `;
  return name.toUpperCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}
