import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { findAssessor, releaseSeat } from '#storage/assessors.ts';
import { record } from '#storage/audit-entries.ts';

/** Ends an assessor's seat; what he or she wrote stays. */
export async function releaseAssessor(
  context: Context,
  input: { assessmentId: string; userId: string },
): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const assessment = await loadAssessment(context, trx, input.assessmentId);
    permit(actor, 'assessors.assign', { regionId: assessment.region.id });
    const seat = await findAssessor(trx, assessment.id, input.userId);
    if (seat === null || seat.releasedAt !== null) throw new Refusal('not-found');
    await releaseSeat(trx, { assessmentId: assessment.id, userId: input.userId, at });
    await record(
      trx,
      { actor, at },
      {
        act: 'PENILAI_DIBEBASTUGASKAN',
        regionId: assessment.region.id,
        unitId: assessment.unit.id,
        objectKind: 'penilaian',
        objectId: assessment.id,
        payload: { userId: input.userId, lead: seat.lead },
      },
    );
  });
}
