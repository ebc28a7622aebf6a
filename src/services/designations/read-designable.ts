import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { jobAbout } from '#services/documents/read-documents.ts';
import type { DocumentJob } from '#services/documents/rendering-jobs.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { type DesignationRecord, designationsOf } from '#storage/designations.ts';
import { type DualHead, findDualHead } from '#storage/role-assignments.ts';
import { loadDesignable } from './load-designable.ts';
import type { NamedStandard } from './named-standards.ts';

/** What the head of the office sees before recording a designation. */
export interface DesignablePage extends Pick<AssessmentRecord, 'id' | 'region' | 'unit' | 'period'> {
  today: string;
  finalOn: string;
  /** The regulation's standards by what the frozen factual result says. */
  standards: readonly (NamedStandard & { fulfilled: boolean })[];
  full: boolean;
  dualHead: DualHead | null;
  /** The one that already rests on it; revoked ones do not stand in the way. */
  existing: DesignationRecord | null;
  job: DocumentJob | null;
}

/** Refuses what `loadDesignable` refuses. */
export async function readDesignable(
  context: Context,
  { assessmentId, jobId = null }: { assessmentId: string; jobId?: string | null },
): Promise<DesignablePage> {
  const { read, now } = context;
  const { assessment, model, result } = await loadDesignable(context, read, assessmentId);
  const { id, region, unit, period } = assessment;
  const today = dateIn(region.zone, now());
  const standards = model.standards
    .filter(({ outsideRegulation }) => !outsideRegulation)
    .map(({ code, name }) => ({ code, name, fulfilled: result.fulfilled.has(code) }));
  const before = await designationsOf(read, id);
  return {
    ...{ id, region, unit, period, today },
    finalOn: result.finalOn,
    standards,
    full: standards.every(({ fulfilled }) => fulfilled),
    dualHead: await findDualHead(read, { regionId: region.id, unitId: unit.id }, today),
    existing: before.find(({ designation }) => designation.state === 'DITETAPKAN') ?? null,
    job: jobAbout(context, { kind: 'penilaian', id }, jobId),
  };
}
