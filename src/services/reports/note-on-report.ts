import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReportNote } from '#storage/report-notes.ts';
import { loadReport, ofReport, reportTrace } from './load-report.ts';

/**
 * The Asisten or the Sekda writes down what they found in a signed report; everybody who sees the report reads it. It
 * moves nothing. Refuses `wrong-state` for a draft, `value-missing`.
 */
export async function noteOnReport(
  context: Context,
  input: { reportId: string; text: string },
): Promise<void> {
  const { actor, now, newId } = context;
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const report = await loadReport(context, trx, input.reportId);
    permit(actor, 'report.note', ofReport(report));
    if (report.state === 'DRAF') throw new Refusal('wrong-state');
    const text = input.text.trim();
    if (text === '') throw new Refusal('value-missing', { field: 'text' });
    await insertReportNote(trx, { id: newId(), reportId: report.id, text }, deed);
    await record(trx, { actor, at: deed.at }, reportTrace(report, 'LAPORAN_DIBERI_CATATAN', { text }));
  });
}
