import { may } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadReport, ofReport } from '#services/reports/load-report.ts';
import { record } from '#storage/audit-entries.ts';
import { type IssuanceRecord, putIssuanceNumber } from '#storage/issuances.ts';
import { issuanceTrace } from './issuance-trace.ts';
import { loadIssuance } from './load-issuance.ts';

/**
 * Adds the number the administration gave after the document was issued, once: the document keeps its dots, the register
 * and the verification page show the number. By who drafts the report, or leads the team or heads the unit of a result.
 * Refuses `number-recorded`, `value-missing`.
 */
export async function recordNumber(
  context: Context,
  input: { issuanceId: string; number: string },
): Promise<Pick<IssuanceRecord, 'subject' | 'subjectId'>> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const issuance = await loadIssuance(context, trx, input.issuanceId);
    if (!(await mayRecordNumber(context, trx, issuance))) throw new Refusal('not-allowed');
    if (issuance.number !== null) throw new Refusal('number-recorded', { field: 'number' });
    const number = input.number.trim();
    if (number === '') throw new Refusal('value-missing', { field: 'number' });
    await putIssuanceNumber(trx, issuance.id, number);
    const payload = { number, code: issuance.code };
    await record(trx, { actor, at: now() }, issuanceTrace(issuance, 'NOMOR_TERBITAN_DICATAT', payload));
    return issuance;
  });
}

export async function mayRecordNumber(
  context: Context,
  db: Reader,
  { subject, subjectId }: IssuanceRecord,
): Promise<boolean> {
  const { actor } = context;
  if (subject === 'LAPORAN_TRIWULAN')
    return may(actor, 'report.draft', ofReport(await loadReport(context, db, subjectId)));
  const of = ofAssessment(await loadAssessment(context, db, subjectId));
  return may(actor, 'assessment.lead', of) || may(actor, 'assessment.submit', of);
}
