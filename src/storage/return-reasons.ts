import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';

export async function insertReturnReason(
  trx: Writer,
  reason: { id: string; assessmentId: string; returnNumber: number; criterionId: string; reason: string },
  { by, at }: Deed,
): Promise<void> {
  await trx
    .insertInto('return_reasons')
    .values({
      id: reason.id,
      assessment_id: reason.assessmentId,
      return_number: reason.returnNumber,
      criterion_id: reason.criterionId,
      reason: reason.reason,
      by_user: by,
      at,
    })
    .execute();
}
