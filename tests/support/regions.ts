import type { Actor, Role } from '#core/people/actor.ts';
import { roles } from '#core/people/actor.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import type { RegionKind, UnitKind } from '#core/region/region.ts';
import {
  defaultSettings,
  type PolicySettings,
  type SectionValues,
  sectionsOf,
} from '#core/region/region-settings.ts';
import { insertSettings, settingsOn } from '#storage/region-settings.ts';
import { aPerson } from './people.ts';
import { newId, type TestWorkplace } from './workplace.ts';

/** A region with one unit of each kind and one person in each role. */
export interface Town {
  regionId: string;
  lpse: string;
  bidang: string;
  opd: string;
  people: Record<Role, Actor>;
}

export interface TownChanges {
  zone?: Zone;
  kind?: RegionKind;
  showBudgetStandard?: boolean;
  showFactualEarly?: boolean;
}

let towns = 0;

/** Everything but a period: `openPeriodFor` opens one. */
export async function aTown(workplace: TestWorkplace, changes: TownChanges = {}): Promise<Town> {
  towns += 1;
  const regionId = await aRegion(workplace, changes);
  const lpse = await aUnit(workplace, regionId, 'LPSE');
  const bidang = await aUnit(workplace, regionId, 'BIDANG_DATA_ELEKTRONIK');
  const opd = await aUnit(workplace, regionId, 'PERANGKAT_DAERAH');
  const people = {} as Record<Role, Actor>;
  const place = { regionId, lpse, bidang, opd };
  for (const role of roles)
    people[role] = await aPerson(workplace, [grantIn(place, role)], `${role} ${towns}`);
  return { ...place, people };
}

/** A period of 2026 whose self-assessment (July–August) and factual (August–September) windows are open in August. */
export async function aPeriod(
  { db }: TestWorkplace,
  town: Pick<Town, 'regionId' | 'people'>,
  { year = 2026, quarter = 3 as Quarter } = {},
): Promise<string> {
  const id = newId();
  const created_at = '2026-06-30T17:00:00.000Z';
  const created_by = town.people.KEPALA_DINAS.userId;
  await db
    .insertInto('periods')
    .values({ id, region_id: town.regionId, year, quarter, created_by, created_at, version: 1 })
    .execute();
  const window = (opens_at: string, closes_at: string) => ({ period_id: id, opens_at, closes_at });
  await db
    .insertInto('period_windows')
    .values([
      { stage: 'BIMBINGAN_TEKNIS', ...window('2026-06-30T17:00:00.000Z', '2026-07-31T17:00:00.000Z') },
      { stage: 'PENILAIAN_MANDIRI', ...window('2026-06-30T17:00:00.000Z', '2026-08-31T17:00:00.000Z') },
      { stage: 'PENILAIAN_FAKTUAL', ...window('2026-07-31T17:00:00.000Z', '2026-09-30T17:00:00.000Z') },
    ])
    .execute();
  return id;
}

export async function aUnit({ db }: TestWorkplace, regionId: string, kind: UnitKind): Promise<string> {
  const id = newId();
  const code = `${kind.slice(0, 4)}-${id.slice(0, 6)}`;
  const created_at = '2026-01-01T00:00:00.000Z';
  await db
    .insertInto('units')
    .values({
      id,
      region_id: regionId,
      code,
      name: `Unit ${code}`,
      kind,
      quota_mib: 100,
      created_at,
      version: 1,
    })
    .execute();
  return id;
}

async function aRegion({ db }: TestWorkplace, changes: TownChanges): Promise<string> {
  const id = newId();
  const code = `contoh-${id.slice(0, 8)}`;
  const created_at = '2026-01-01T00:00:00.000Z';
  const { zone = 'WIB', kind = 'KOTA' } = changes;
  await db
    .insertInto('regions')
    .values({ id, code, name: `Kota ${code}`, kind, head_title: 'Wali Kota', zone, created_at, version: 1 })
    .execute();
  const { showBudgetStandard = false, showFactualEarly = false } = changes;
  const settings = {
    ...defaultSettings(`Kota ${code}`),
    letterhead: [],
    showBudgetStandard,
    showFactualEarly,
  };
  for (const section of sectionsOf(settings)) await putSection(db, id, section);
  return id;
}

/** As if the region had chosen so all along, and had saved it after everything it has saved so far. */
export async function choose(
  { db }: Pick<TestWorkplace, 'db'>,
  regionId: string,
  changes: Partial<PolicySettings>,
): Promise<void> {
  const values = { ...(await settingsOn(db, regionId, '2026-01-01')), ...changes };
  await putSection(db, regionId, { section: 'KEBIJAKAN', values });
}

function putSection(db: TestWorkplace['db'], regionId: string, saved: SectionValues): Promise<void> {
  const days = { validFrom: '2026-01-01', enteredOn: '2026-01-01' };
  const entry = { id: newId(), regionId, ...days, by: null, at: '2026-01-01T00:00:00.000Z' };
  return db.transaction().execute((trx) => insertSettings(trx, entry, saved));
}

function grantIn(place: Omit<Town, 'people'>, role: Role): Actor['grants'][number] {
  const { regionId } = place;
  switch (role) {
    case 'KEPALA_LPSE':
    case 'TIM_LPSE':
      return { role, regionId, unitId: place.lpse };
    case 'PENYELENGGARA_JARINGAN_WEB':
      return { role, regionId, unitId: place.bidang };
    case 'OPERATOR_WEB':
      return { role, regionId, unitId: place.opd };
    case 'PENILAI':
    case 'KETUA_TIM_PENILAI':
      return { role, regionId: null, unitId: null };
    default:
      return { role, regionId, unitId: null };
  }
}
