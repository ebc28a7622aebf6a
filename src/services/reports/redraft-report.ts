import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import { takeStep } from '#core/report/report-chain.ts';
import type { Context } from '#services/context.ts';
import { carryOverride } from '#services/overrides/carry-override.ts';
import { record } from '#storage/audit-entries.ts';
import { insertReport, latestRevision } from '#storage/quarterly-reports.ts';
import { insertReportStep } from '#storage/report-steps.ts';
import { loadReport, ofReport, reportTrace } from './load-report.ts';

/**
 * Begins "Revisi n" of a signed report with what was written before. The signed one stays as it is and keeps its place
 * until the revision is signed. Refuses `wrong-state` for a draft, `already-exists` where a later revision was begun.
 */
export async function redraftReport(
  context: Context,
  input: { reportId: string },
): Promise<{ reportId: string }> {
  const { actor, now, newId } = context;
  return context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const signed = await loadReport(context, trx, input.reportId);
    permit(actor, 'report.draft', ofReport(signed));
    const to = takeStep(signed.state, 'redraft');
    const { year, quarter, sections, unit, region } = signed;
    if ((await latestRevision(trx, unit.id, { year, quarter })) !== signed.revision) {
      throw new Refusal('already-exists');
    }
    const revision = signed.revision + 1;
    const place = { id: newId(), regionId: region.id, unitId: unit.id };
    await insertReport(trx, { ...place, year, quarter, revision, sections }, deed);
    await carryOverride(trx, { from: signed.id, to: place.id }, { id: newId(), ...deed });
    await insertReportStep(
      trx,
      { id: newId(), reportId: place.id, from: signed.state, to, note: null },
      deed,
    );
    const payload = { year, quarter, revision, after: signed.id };
    const trace = reportTrace({ ...signed, id: place.id }, 'LAPORAN_DISUSUN', payload);
    await record(trx, { actor, at: deed.at }, trace);
    return { reportId: place.id };
  });
}
