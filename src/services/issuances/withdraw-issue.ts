import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { insertWithdrawal, listIssuancesOf } from '#storage/issuances.ts';

/** Withdraws the documents of an assessment's last result, where any were issued. */
export async function withdrawIssue(
  trx: Writer,
  assessmentId: string,
  reason: string,
  deed: Deed,
): Promise<void> {
  const [last] = await listIssuancesOf(trx, 'HASIL_PENILAIAN', assessmentId);
  if (last?.state === 'BERLAKU') await insertWithdrawal(trx, { issuanceId: last.id, reason }, deed);
}
