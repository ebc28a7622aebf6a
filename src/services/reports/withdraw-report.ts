import { quarterName } from '#core/indonesian/quarter.ts';
import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { requireInForce, withdrawnBy } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertWithdrawal } from '#storage/issuances.ts';
import { loadReport, ofReport, reportTrace } from './load-report.ts';

export interface WithdrawalInput {
  reportId: string;
  reason: string;
  /** The name of the quarter, typed again. */
  typedName: string;
}

/**
 * Declares an issued report withdrawn: by the head of the LPSE until it is forwarded, by the Sekda from then on. It stays
 * as it was signed and goes no further. Refuses `wrong-state` for a draft, `report-withdrawn`, `report-replaced`,
 * `reason-missing`, `name-differs`.
 */
export async function withdrawReport(context: Context, input: WithdrawalInput): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const report = await loadReport(context, trx, input.reportId);
    permit(actor, withdrawnBy(report.state) ?? 'report.sign', ofReport(report));
    if (report.issuance === null) throw new Refusal('wrong-state');
    requireInForce(report.issuance.state);
    const reason = input.reason.trim();
    if (reason === '') throw new Refusal('reason-missing', { field: 'reason' });
    if (!isSame(input.typedName, quarterName(report.year, report.quarter)))
      throw new Refusal('name-differs', { field: 'typedName' });
    const { id: issuanceId, code } = report.issuance;
    await insertWithdrawal(trx, { issuanceId, reason }, deed);
    await record(trx, { actor, at: deed.at }, reportTrace(report, 'LAPORAN_DITARIK', { reason, code }));
  });
}

function isSame(typed: string, name: string): boolean {
  const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(typed) === plain(name);
}
