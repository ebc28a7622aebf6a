import type { Role } from '#core/people/actor.ts';
import { quarterOfDate } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { requireOfficial } from '#core/region/official.ts';
import type { RegionSettings } from '#core/region/region-settings.ts';
import { emptySections } from '#core/report/report-sections.ts';
import type { PreviewDocument } from '#reports/document.ts';
import { letterFacts } from '#reports/letter.ts';
import type { Emblem } from '#reports/model.ts';
import { headOfOffice, unitHead } from '#reports/officials.ts';
import {
  type PreviewParts,
  previewDecree,
  previewMinutes,
  previewQuarterly,
  previewUnit,
} from '#reports/preview-models.ts';
import type { Context } from '#services/context.ts';
import { frameOf } from '#services/reports/report-frame.ts';
import { findEmblem } from '#storage/emblems.ts';
import { officialOn } from '#storage/officials.ts';
import { settingsOn } from '#storage/region-settings.ts';
import type { RegionRecord } from '#storage/regions.ts';
import { listUnits } from '#storage/units.ts';
import { loadManagedRegion } from './load-managed-region.ts';
import type { FreshOfficial } from './save-official.ts';

export const previewKinds = [
  'quarterly',
  'minutes',
  'designation-decree',
] as const satisfies readonly PreviewDocument['kind'][];

export interface PreviewWish {
  regionId: string;
  kind: PreviewDocument['kind'];
  /** The day the settings are to begin on: the others are those of that day. */
  validFrom: string;
  /** As typed; the rest is what is stored. */
  settings: Partial<RegionSettings>;
  /** Chosen and not uploaded. */
  emblem?: Emblem;
  /** As typed. */
  official?: FreshOfficial;
}

/**
 * The real document, drawn with settings as they stand in a form and with words that are plainly an example. Nothing
 * is kept. Refuses `not-found`, `not-allowed`, as `requireOfficial`, `rendering-busy`, `rendering-failed`.
 */
export async function previewDocument(context: Context, wish: PreviewWish): Promise<Uint8Array> {
  const { read, documents } = context;
  const region = await loadManagedRegion(context, read, wish.regionId);
  const { official } = wish;
  if (official !== undefined) requireOfficial(official, official);
  return documents.draw({ kind: 'preview', document: await documentOf(context, region, wish) });
}

async function documentOf(
  context: Context,
  region: RegionRecord,
  wish: PreviewWish,
): Promise<PreviewDocument> {
  const stored = await settingsOn(context.read, region.id, wish.validFrom);
  const settings = { ...stored, ...wish.settings };
  const emblem = wish.emblem ?? (await findEmblem(context.read, settings.emblem));
  const parts = await partsOf(
    context,
    region,
    wish,
    frameOf(region, settings, { basis: bases[wish.kind], emblem }),
  );
  switch (wish.kind) {
    case 'quarterly':
      return { kind: wish.kind, model: previewQuarterly(parts) };
    case 'minutes':
      return { kind: wish.kind, model: previewMinutes(parts) };
    case 'designation-decree':
      return { kind: wish.kind, model: previewDecree(parts) };
  }
}

const bases = { quarterly: 'quarterly', minutes: 'minutes', 'designation-decree': 'designation' } as const;

async function partsOf(
  { read, now }: Context,
  record: RegionRecord,
  wish: PreviewWish,
  { region, settings, initials, choices }: ReturnType<typeof frameOf>,
): Promise<PreviewParts> {
  const { validFrom: date, official } = wish;
  const units = await listUnits(read, [record.id]);
  const unit =
    units.find(({ id, kind }) => (official?.unitId ? id === official.unitId : kind === 'LPSE')) ?? units[0];
  const seat = (role: Role, unitId: string | null) =>
    official?.role === role ? official : officialOn(read, { regionId: record.id, unitId, role }, date);
  const inUnit = official?.role === 'PENYELENGGARA_JARINGAN_WEB' ? official.role : 'KEPALA_LPSE';
  const name = unit?.name ?? previewUnit;
  const prefixes = {
    head: (await seat('WALIKOTA', null))?.prefix ?? '',
    secretary: (await seat('SEKDA', null))?.prefix ?? '',
  };
  return {
    region,
    settings,
    initials,
    letter: letterFacts(region, emptySections, date, prefixes),
    unit: name,
    unitHead: unitHead(unit === undefined ? null : await seat(inUnit, unit.id), name),
    headOfOffice: headOfOffice(await seat('KEPALA_DINAS', null)),
    procedureReference: choices.procedureReference,
    period: quarterOfDate(dateIn(record.zone, now())),
    date,
    at: now(),
  };
}
