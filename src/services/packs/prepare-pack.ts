import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { packFileName } from '#reports/pack/pack-names.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { makePack } from './make-pack.ts';
import { packEvidence } from './pack-evidence.ts';
import type { PackJob } from './pack-jobs.ts';

/**
 * Begins to prepare the assessor's pack in the background, for whoever may see the evidence of the assessment: everything
 * is read and checked once, so that afterwards it can be sent from any byte. Refuses `not-found`, `not-allowed`,
 * `wrong-state` before anything was handed in, and `rendering-busy`.
 */
export async function preparePack(context: Context, input: { assessmentId: string }): Promise<PackJob> {
  const { assessmentId } = input;
  const assessment = await loadAssessment(context, context.read, assessmentId);
  permit(context.actor, 'pack.prepare', ofAssessment(assessment));
  if (assessment.stage.state === 'DRAF') throw new Refusal('wrong-state');
  const of = { assessmentId, askedBy: context.actor.userId };
  const last = context.packs.latest(of);
  if (last?.state === 'DIBUAT') return last;
  const model = await readAssessmentModel(context, context.read, assessmentId);
  const items = await packEvidence(context, assessmentId);
  const job = context.packs.start(of, async (work) => {
    await makePack(context, { model, items }, work);
  });
  await recordPrepared(context, assessment, { packId: job.id, model });
  return job;
}

/** What then lies in it stands in the trail of its download. */
async function recordPrepared(
  context: Context,
  { id, region, unit }: AssessmentRecord,
  { packId, model }: { packId: string; model: AssessmentModel },
): Promise<void> {
  const payload = {
    assessmentId: id,
    fileName: packFileName(model),
    modelSha256: model.seal.modelHash,
  };
  const place = { regionId: region.id, unitId: unit.id, objectKind: 'paket', objectId: packId } as const;
  await context.write((trx) =>
    record(trx, { actor: context.actor, at: context.now() }, { act: 'PAKET_DISIAPKAN', ...place, payload }),
  );
}
