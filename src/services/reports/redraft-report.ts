import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { takeStep } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import { carryOverride } from '#services/overrides/carry-override.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReport, latestRevision } from '#storage/quarterly-reports.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { loadReport, ofReport, reportTrace } from './load-report.ts';

/** Begins "Revisi n" of a returned report with what was written before; the returned one stays as it was signed. */
export async function redraftReport(
  context: Context,
  input: { reportId: string },
): Promise<{ reportId: string }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const returned = await loadReport(context, trx, input.reportId);
    permit(actor, 'report.draft', ofReport(returned));
    const to = takeStep(returned.state, 'redraft');
    const { year, quarter, sections, unit, region } = returned;
    if ((await latestRevision(trx, unit.id, { year, quarter })) !== returned.revision) {
      throw new Refusal('already-exists');
    }
    const revision = returned.revision + 1;
    const place = { id: newId(), regionId: region.id, unitId: unit.id };
    await insertReport(trx, { ...place, year, quarter, revision, sections }, deed);
    await carryOverride(trx, { from: returned.id, to: place.id }, { id: newId(), ...deed });
    await insertReportStep(
      trx,
      { id: newId(), reportId: place.id, from: returned.state, to, note: null },
      deed,
    );
    const payload = { year, quarter, revision, after: returned.id };
    const trace = reportTrace({ ...returned, id: place.id }, 'LAPORAN_DISUSUN', payload);
    await record(trx, { actor, at: deed.at }, trace);
    return { reportId: place.id };
  });
}
