import type { NotApplicableRuling } from '#core/assessment/answer.ts';
import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { putVersion } from './put-version.ts';

export interface RulingWrite {
  assessmentId: string;
  criterionId: string;
  ruling: Exclude<NotApplicableRuling, 'MENUNGGU'>;
  note: string;
  /** The version its writer saw; 0 for the first ruling. */
  version: number;
}

/** Refuses `changed-meanwhile` when another assessor ruled since. */
export async function putRuling(trx: Writer, write: RulingWrite, { by, at }: Deed): Promise<void> {
  const { assessmentId, criterionId, ruling, note, version } = write;
  const values = { ruling, note, by_user: by, at, version: version + 1 };
  await putVersion(version, {
    first: trx
      .insertInto('not_applicable_rulings')
      .values({ assessment_id: assessmentId, criterion_id: criterionId, ...values })
      .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id']).doNothing())
      .returning('version'),
    next: trx
      .updateTable('not_applicable_rulings')
      .set(values)
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .where('version', '=', version)
      .returning('version'),
  });
}
