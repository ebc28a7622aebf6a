import { isInForce, lastDayOf } from '#core/designation/standing.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Workplace } from '#services/context.ts';
import { type DesignationRecord, listDesignations } from '#storage/designations.ts';
import { settingsOn } from '#storage/region-settings.ts';
import { findRegionByCode } from '#storage/regions.ts';
import { type NamedStandard, namedStandards } from './named-standards.ts';

/** What everybody may know of a designation: no person, no assessment, no id. */
interface PublicDesignation extends Pick<DesignationRecord['designation'], 'kind' | 'decree' | 'validFrom'> {
  unit: string;
  lastDay: string;
  standards: readonly NamedStandard[];
}

export interface PublicDesignations {
  region: string;
  today: string;
  designations: readonly PublicDesignation[];
}

/** Designations in force, for people who are not signed in. Refuses `not-found` where the region does not publish them. */
export async function listPublicDesignations(
  workplace: Workplace,
  { regionCode }: { regionCode: string },
): Promise<PublicDesignations> {
  const { read, now } = workplace;
  const region = await findRegionByCode(read, regionCode);
  if (region === null) throw new Refusal('not-found');
  const today = dateIn(region.zone, now());
  const { publishDesignations } = await settingsOn(read, region.id, today);
  if (!publishDesignations) throw new Refusal('not-found');
  const reach = { regionIds: [region.id], unitIds: [], assessmentIds: [] };
  const records = (await listDesignations(read, reach)).filter(({ designation }) =>
    isInForce(designation, today),
  );
  return {
    region: region.name,
    today,
    designations: await Promise.all(records.map((record) => publicDesignation(workplace, record))),
  };
}

async function publicDesignation(
  workplace: Workplace,
  { region, unit, assessment, designation }: DesignationRecord,
): Promise<PublicDesignation> {
  const { kind, decree, validFrom, standards } = designation;
  const judgedBy = { regionId: region.id, version: assessment.instrumentVersion };
  return {
    ...{ kind, decree, validFrom },
    unit: unit.name,
    lastDay: lastDayOf(designation),
    standards: await namedStandards(workplace, workplace.read, judgedBy, standards),
  };
}
