import type { DecreeKind } from '#core/designation/designation.ts';
import { type Standing, standingOn } from '#core/designation/standing.ts';
import { may } from '#core/people/permissions.ts';
import { assessmentReach, reaches } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { findingsOfRevocation, type LinkedFinding } from '#storage/designation-revocations.ts';
import { listScans, type ScanRecord } from '#storage/designation-scans.ts';
import { listWarnings, type WarningRecord } from '#storage/designation-warnings.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { type DualHead, findDualHead } from '#storage/role-assignments.ts';
import { loadDesignation } from './load-designation.ts';
import { type NamedStandard, namedStandards } from './named-standards.ts';

/** A designation's whole story. */
export interface DesignationPage {
  record: DesignationRecord;
  standing: Standing;
  today: string;
  standards: readonly NamedStandard[];
  warnings: readonly WarningRecord[];
  /** Those the revocation rests on. */
  findings: readonly LinkedFinding[];
  scans: readonly ScanRecord[];
  /** Decrees whose paper this person may add now. */
  scansWanted: readonly DecreeKind[];
  /** Who is both heads today. */
  dualHeadNow: DualHead | null;
  /** This person warns and revokes. */
  decides: boolean;
  /** The assessment it rests on is this person's to open. */
  assessmentOpens: boolean;
}

/** Refuses `not-found`. */
export async function readDesignation(
  context: Context,
  { designationId }: { designationId: string },
): Promise<DesignationPage> {
  const { actor, read, now } = context;
  const record = await loadDesignation(context, read, designationId);
  const { region, unit, assessment, designation } = record;
  const today = dateIn(region.zone, now());
  const manages = may(actor, 'designation.decide', { regionId: region.id });
  const decides = manages && designation.state === 'DITETAPKAN';
  const scans = await listScans(read, designationId);
  const decreed: DecreeKind[] = designation.state === 'DICABUT' ? ['PENETAPAN', 'PENCABUTAN'] : ['PENETAPAN'];
  const place = {
    regionId: region.id,
    unitId: unit.id,
    assessmentId: assessment.id,
    state: 'FINAL',
  } as const;
  const judgedBy = { regionId: region.id, version: assessment.instrumentVersion };
  return {
    record,
    standing: standingOn(designation, today),
    today,
    standards: await namedStandards(context, read, judgedBy, designation.standards),
    warnings: await listWarnings(read, designationId),
    findings: await findingsOfRevocation(read, designationId),
    scans,
    scansWanted: manages ? decreed.filter((decree) => !scans.some((scan) => scan.decree === decree)) : [],
    dualHeadNow: await findDualHead(read, { regionId: region.id, unitId: unit.id }, today),
    decides,
    assessmentOpens: reaches(assessmentReach(actor), place),
  };
}
