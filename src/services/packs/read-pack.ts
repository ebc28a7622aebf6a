import type { AbsentContent, PackSection, ReadyPack, ShownPack } from '#core/pack/pack-view.ts';
import { may } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { type AbsentFile, type PackPlan, packArchive } from '#storage/packs/pack-files.ts';
import { isPacked, packEvidence } from './pack-evidence.ts';

/**
 * The actor's pack of the assessment: the one that was asked for, else the newest. Null for whoever may not prepare one.
 * Refuses `not-found` for an assessment out of reach and for a pack of another one.
 */
export async function readPackSection(
  context: Context,
  input: { assessmentId: string; packId: string | null },
): Promise<PackSection | null> {
  const { assessmentId, packId } = input;
  const assessment = await loadAssessment(context, context.read, assessmentId);
  if (!may(context.actor, 'pack.prepare', ofAssessment(assessment))) return null;
  const items = (await packEvidence(context, assessmentId)).filter(isPacked);
  const pack = await ownPack(context, assessmentId, packId);
  return {
    draft: assessment.stage.state === 'DRAF',
    evidence: { count: items.length, size: items.reduce((sum, { size }) => sum + size, 0) },
    pack,
    forgotten: packId !== null && pack === null,
  };
}

async function ownPack(
  { actor, packs, packFiles }: Context,
  assessmentId: string,
  packId: string | null,
): Promise<ShownPack | null> {
  const askedBy = actor.userId;
  const job = packId === null ? packs.latest({ assessmentId, askedBy }) : packs.find(packId);
  const id = job?.id ?? packId;
  if (id === null) return null;
  // What is ready outlives the process that made it.
  const plan = await packFiles.findPlan(id);
  const known = plan ?? job;
  if (known?.askedBy !== askedBy) return null;
  if (known.assessmentId !== assessmentId) throw new Refusal('not-found');
  if (plan !== null && job?.state !== 'DIBUAT')
    return { id, state: 'SELESAI', progress: 1, ready: readyPack(plan) };
  if (job === null || job.state === 'SELESAI') return null;
  return { id, state: job.state, progress: job.progress, ready: null };
}

function readyPack(plan: PackPlan): ReadyPack {
  const { fileName, evidenceCount, preparedAt } = plan;
  const absent = [...Map.groupBy(plan.absent, ({ sha256 }) => sha256).values()].map(absentContent);
  return { fileName, size: packArchive(plan).size, evidenceCount, preparedAt, absent };
}

function absentContent(places: readonly AbsentFile[]): AbsentContent {
  const [{ title, state }] = places as [AbsentFile];
  return { title, state, criterionIds: [...new Set(places.map(({ criterionId }) => criterionId))] };
}
