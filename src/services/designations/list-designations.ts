import { isInForce, type Standing, standingOn } from '#core/designation/standing.ts';
import { may } from '#core/people/permissions.ts';
import { designationReach } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { type DesignationRecord, listDesignations as selectDesignations } from '#storage/designations.ts';
import { type ReadyAssessment, readyAssessments } from './ready-assessments.ts';

export interface DesignationLine extends DesignationRecord {
  /** Today, in the region. */
  standing: Standing;
}

export interface DesignationList {
  /** The newest decree first. */
  designations: readonly DesignationLine[];
  /** Final results that wait for a decree; empty for everybody but the head of the office. */
  ready: readonly ReadyAssessment[];
}

/** The register within the actor's reach. */
export async function listDesignations(context: Context): Promise<DesignationList> {
  const { actor, read, now } = context;
  const records = await selectDesignations(read, designationReach(actor));
  const lines = records.map((record) => {
    const today = dateIn(record.region.zone, now());
    return { ...record, standing: standingOn(record.designation, today) };
  });
  const inForce = records.filter(({ designation, region }) =>
    isInForce(designation, dateIn(region.zone, now())),
  );
  return { designations: lines, ready: await readyAssessments(context, records, inForce) };
}

/** What comes to an end within 60 days without having been revoked, for who has to see to it. */
export function lapsingOf({ actor }: Context, lines: readonly DesignationLine[]): DesignationLine[] {
  return lines.filter(
    ({ standing, designation, region }) =>
      standing === 'AKAN_BERAKHIR' &&
      designation.state === 'DITETAPKAN' &&
      may(actor, 'designation.decide', { regionId: region.id }),
  );
}
