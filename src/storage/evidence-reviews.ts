import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { putVersion } from './put-version.ts';

export interface ReviewWrite {
  linkId: string;
  status: 'DITERIMA' | 'DITOLAK';
  reason: string;
  /** The version its writer saw; 0 for the first review. */
  version: number;
}

/** Refuses `changed-meanwhile` when another assessor reviewed it since. */
export async function putReview(trx: Writer, write: ReviewWrite, { by, at }: Deed): Promise<void> {
  const { linkId, status, reason, version } = write;
  const values = { status, reason: reason === '' ? null : reason, by_user: by, at, version: version + 1 };
  await putVersion(version, {
    first: trx
      .insertInto('evidence_reviews')
      .values({ link_id: linkId, ...values })
      .onConflict((conflict) => conflict.column('link_id').doNothing())
      .returning('version'),
    next: trx
      .updateTable('evidence_reviews')
      .set(values)
      .where('link_id', '=', linkId)
      .where('version', '=', version)
      .returning('version'),
  });
}
