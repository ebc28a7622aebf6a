import type { Context } from '#services/context.ts';
import { jobAbout } from '#services/documents/read-documents.ts';
import type { DocumentJob } from '#services/documents/rendering-jobs.ts';
import type { LinkedFinding } from '#storage/designation-revocations.ts';
import { type DualHead, findDualHead } from '#storage/role-assignments.ts';
import { linkableFindings } from './linkable-findings.ts';
import { readWarnable, type WarnablePage } from './read-warnable.ts';

export interface RevocablePage extends WarnablePage {
  /** What a revocation may rest on, without what is settled. */
  findings: readonly LinkedFinding[];
  dualHead: DualHead | null;
  job: DocumentJob | null;
}

/** What the head of the office sees before revoking. Refuses as `readWarnable`. */
export async function readRevocable(
  context: Context,
  { designationId, jobId }: { designationId: string; jobId: string | null },
): Promise<RevocablePage> {
  const { read } = context;
  const page = await readWarnable(context, { designationId });
  const { region, unit } = page.record;
  const findings = await linkableFindings(read, unit.id);
  return {
    ...page,
    findings: findings.filter(({ state }) => state !== 'DISETUJUI'),
    dualHead: await findDualHead(read, { regionId: region.id, unitId: unit.id }, page.today),
    job: jobAbout(context, { kind: 'penetapan', id: designationId }, jobId),
  };
}
