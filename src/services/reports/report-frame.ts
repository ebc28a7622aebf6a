import type { BasisOf, RegionSettings } from '#core/region/region-settings.ts';
import { noOverride, type OverrideSubject } from '#core/report/document-override.ts';
import type { Reader } from '#db/connect.ts';
import type { Emblem, ReportRegion, ReportSettings } from '#reports/model.ts';
import { findOverride } from '#storage/document-overrides.ts';
import { findEmblem } from '#storage/emblems.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { findRegion, type RegionRecord } from '#storage/regions.ts';

export interface ReportFrame {
  region: ReportRegion;
  settings: ReportSettings;
  /** "Tembusan" of the assessor's report; the settings have those of the document itself. */
  assessorCopies: readonly string[];
  /** Positions of the paraf table of the nota dinas. */
  initials: readonly string[];
  /** The region's choices on that day. */
  choices: RegionSettings;
}

/** What every document of a region begins with, as it was in force on a date. `of` may say some of it in its own words. */
export async function reportFrame(
  db: Reader,
  regionId: string,
  { date, basis, of = null }: { date: string; basis: BasisOf; of?: OverrideSubject | null },
): Promise<ReportFrame> {
  const region = await findRegion(db, 'all', regionId);
  if (region === null) throw new Error(`no region ${regionId}`);
  const choices = await settingsOn(db, regionId, date);
  const emblem = await findEmblem(db, choices.emblem);
  const own = of === null ? null : await findOverride(db, of);
  return frameOf(region, choices, { basis, emblem, own: own?.own ?? noOverride });
}

/** The frame of settings that are at hand, stored or only typed. */
export function frameOf(
  region: RegionRecord,
  choices: RegionSettings,
  { basis, emblem, own = noOverride }: { basis: BasisOf; emblem: Emblem | null; own?: typeof noOverride },
): ReportFrame {
  const name = bareName(region);
  const { headTitle, kind, zone } = region;
  return {
    region: { name, kind, headTitle, zone },
    settings: {
      paper: choices.paper,
      margins: choices.margins,
      fontSize: choices.fontSize,
      letterhead: { lines: choices.letterhead, emblem: emblem && bareEmblem(emblem) },
      place: own.place ?? (choices.place === '' ? name : choices.place),
      legalBasis: own.legalBasis ?? choices.legalBasis[basis],
      carbonCopies: own.carbonCopies ?? choices.carbonCopies[basis],
    },
    assessorCopies: own.assessorCopies ?? choices.carbonCopies.assessorReport,
    initials: own.initials ?? choices.initials,
    choices,
  };
}

/** A model carries the bytes, and nothing of where they are kept. */
function bareEmblem({ mediaType, base64 }: Emblem): Emblem {
  return { mediaType, base64 };
}

/** Documents write the kind themselves: "Kota Banyu Biru" is kept as "Banyu Biru". */
function bareName({ name, kind }: RegionRecord): string {
  const prefix = `${kind} `;
  return name.toUpperCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}
