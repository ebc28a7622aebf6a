import type { DecreeKind } from '#core/designation/designation.ts';
import { type Standing, standingOn } from '#core/designation/standing.ts';
import { may } from '#core/people/permissions.ts';
import { assessmentReach, reaches } from '#core/people/reach.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { jobAbout } from '#services/documents/read-documents.ts';
import type { DocumentJob } from '#services/documents/rendering-jobs.ts';
import { findingsOfRevocation, type LinkedFinding } from '#storage/designation-revocations.ts';
import { listScans, type ScanRecord } from '#storage/designation-scans.ts';
import { listWarnings, type WarningRecord } from '#storage/designation-warnings.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { type DualHead, findDualHead } from '#storage/role-assignments.ts';
import { linkableFindings } from './linkable-findings.ts';
import { loadDesignation } from './load-designation.ts';
import { namedStandards, type NamedStandard } from './named-standards.ts';

/** A designation's whole story. */
export interface DesignationPage {
  record: DesignationRecord;
  standing: Standing;
  today: string;
  standards: readonly NamedStandard[];
  warnings: readonly WarningRecord[];
  /** Those the revocation rests on. */
  findings: readonly LinkedFinding[];
  /** What a revocation may name, without what is settled; empty for everybody who revokes nothing. */
  linkable: readonly LinkedFinding[];
  scans: readonly ScanRecord[];
  /** Decrees whose paper this person may add now. */
  scansWanted: readonly DecreeKind[];
  /** Who is both heads today. */
  dualHeadNow: DualHead | null;
  /** This person warns and revokes. */
  decides: boolean;
  /** The assessment it rests on is this person's to open. */
  assessmentOpens: boolean;
  job: DocumentJob | null;
}

/** Refuses `not-found`. */
export async function readDesignation(
  context: Context,
  { designationId, jobId = null }: { designationId: string; jobId?: string | null },
): Promise<DesignationPage> {
  const { actor, read, now } = context;
  const record = await loadDesignation(context, read, designationId);
  const { region, unit, assessment, designation } = record;
  const today = dateIn(region.zone, now());
  const manages = may(actor, 'designation.decide', { regionId: region.id });
  const decides = manages && designation.state === 'DITETAPKAN';
  const scans = await listScans(read, designationId);
  const decreed: DecreeKind[] = designation.state === 'DICABUT' ? ['PENETAPAN', 'PENCABUTAN'] : ['PENETAPAN'];
  const place = { regionId: region.id, unitId: unit.id, assessmentId: assessment.id, state: 'FINAL' } as const;
  const open = ({ state }: LinkedFinding) => state !== 'DISETUJUI';
  return {
    record,
    standing: standingOn(designation, today),
    today,
    standards: namedStandards(context, assessment.instrumentVersion, designation.standards),
    warnings: await listWarnings(read, designationId),
    findings: await findingsOfRevocation(read, designationId),
    linkable: decides ? (await linkableFindings(read, unit.id)).filter(open) : [],
    scans,
    scansWanted: manages ? decreed.filter((decree) => !scans.some((scan) => scan.decree === decree)) : [],
    dualHeadNow: await findDualHead(read, { regionId: region.id, unitId: unit.id }, today),
    decides,
    assessmentOpens: reaches(assessmentReach(actor), place),
    job: jobAbout(context, { kind: 'penetapan', id: designationId }, jobId),
  };
}
