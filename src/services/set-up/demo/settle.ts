import { systemActor } from '#core/people/actor.ts';
import { dateIn } from '#core/period/zone.ts';
import { sectionsOf } from '#core/region/region-settings.ts';
import type { Context } from '#services/context.ts';
import { acceptLink } from '#services/people/accept-link.ts';
import { invitePerson } from '#services/people/invite-person.ts';
import { createRegion } from '#services/regions/create-region.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { saveOfficial } from '#services/regions/save-official.ts';
import { saveSettings } from '#services/regions/save-settings.ts';
import { type DemoPerson, demoPassword, type PersonKey, people } from './people.ts';
import { places, type RegionKey, regionKeys, type UnitKey } from './places.ts';
import { as, known, type Stage } from './stage.ts';

/** The two regions with their settings, units, people and officials; everybody chooses the demo's password. */
export async function settle(stage: Stage): Promise<void> {
  await enter(stage, { ...stage.workplace, actor: systemActor }, 'administrator');
  const administrator = await as(stage, 'administrator');
  for (const key of regionKeys) await found(stage, administrator, key);
  const others = (Object.keys(people) as PersonKey[]).filter((key) => key !== 'administrator');
  for (const key of others) await enter(stage, administrator, key);
}

async function found(stage: Stage, administrator: Context, key: RegionKey): Promise<void> {
  const { region, settings, units } = places[key];
  const { regionId } = await createRegion(administrator, region);
  stage.regions.set(key, regionId);
  const validFrom = dateIn(region.zone, stage.workplace.now());
  for (const saved of sectionsOf(settings)) {
    await saveSettings(administrator, { regionId, validFrom, seen: 1, saved });
  }
  for (const unit of ['lpse', 'bidang', 'opd'] as const satisfies UnitKey[]) {
    const { unitId } = await createUnit(administrator, { ...units[unit], regionId });
    stage.units.set(`${key} ${unit}`, unitId);
  }
}

async function enter(stage: Stage, by: Context, key: PersonKey): Promise<void> {
  const person: DemoPerson = people[key];
  const { email, name, employeeNumber, rank, role } = person;
  const place = placeOf(stage, person);
  const unlimited = { validFrom: null, validUntil: null };
  const invitation = { email, name, employeeNumber, rank, role, ...place, ...unlimited };
  const { userId, token } = await invitePerson(by, invitation);
  await acceptLink(stage.workplace, { token, password: demoPassword });
  stage.users.set(key, userId);
  const { position } = person;
  if (position === null || person.region === null || place.regionId === null) return;
  const validFrom = dateIn(places[person.region].region.zone, stage.workplace.now());
  const days = { validFrom, validUntil: null };
  const way = { prefix: '', signing: 'SENDIRI', onBehalfOf: '', through: '' } as const;
  const official = { role, position, ...way, name, rank, employeeNumber, ...days };
  await saveOfficial(by, { ...official, regionId: place.regionId, unitId: place.unitId });
}

function placeOf({ regions, units }: Stage, { region, unit }: DemoPerson) {
  return {
    regionId: region === null ? null : known(regions, region),
    unitId: region === null || unit === null ? null : known(units, `${region} ${unit}`),
  };
}
