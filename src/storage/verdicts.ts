import type { Deed } from '#core/assessment/assessment.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { Writer } from '#db/connect.ts';
import { putVersion } from './put-version.ts';

export interface VerdictWrite {
  assessmentId: string;
  criterionId: string;
  value: VerdictValue;
  note: string;
  /** The version its writer saw; 0 for the first verdict. */
  version: number;
}

/** Refuses `changed-meanwhile` when another assessor gave a verdict since. */
export async function putVerdict(trx: Writer, write: VerdictWrite, { by, at }: Deed): Promise<void> {
  const { assessmentId, criterionId, value, note, version } = write;
  const values = { value, note, by_user: by, at, version: version + 1 };
  await putVersion(version, {
    first: trx
      .insertInto('verdicts')
      .values({ assessment_id: assessmentId, criterion_id: criterionId, ...values })
      .onConflict((conflict) => conflict.columns(['assessment_id', 'criterion_id']).doNothing())
      .returning('version'),
    next: trx
      .updateTable('verdicts')
      .set(values)
      .where('assessment_id', '=', assessmentId)
      .where('criterion_id', '=', criterionId)
      .where('version', '=', version)
      .returning('version'),
  });
}
