import { stillDesignated } from '#core/designation/designation.ts';
import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Reader } from '#db/connect.ts';
import type { DesignationDecreeModel, RevocationDecreeModel } from '#reports/decree-model.ts';
import type { ReportOfficial } from '#reports/model.ts';
import { headOfOffice } from '#reports/officials.ts';
import type { Context } from '#services/context.ts';
import { sealModel } from '#services/documents/seal-model.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { listWarnings } from '#storage/designation-warnings.ts';
import { officialOn } from '#storage/officials.ts';
import { linkableFindings } from './linkable-findings.ts';
import { loadDesignable } from './load-designable.ts';
import { loadDesignation } from './load-designation.ts';

/**
 * The draft of the decree for a final result: with every standard it fulfils, in full where that is all of them, over the
 * region's frame of today. Refuses as `loadDesignable`.
 */
export async function designationDecreeModel(
  context: Context,
  db: Reader,
  assessmentId: string,
): Promise<DesignationDecreeModel> {
  const { assessment, model, result } = await loadDesignable(context, db, assessmentId);
  const standards = model.standards
    .filter(({ code }) => result.fulfilled.has(code))
    .map(({ code, name }) => ({ code, name }));
  const total = result.standards.length;
  return sealModel({
    ...(await decreeFrame(context, db, assessment.region)),
    period: model.period,
    unit: { name: assessment.unit.name },
    kind: standards.length === total ? ('PENUH' as const) : ('BERTAHAP' as const),
    finalOn: result.finalOn,
    standards,
    total,
    // Nothing in it is younger than the result but the frame, so that the same frame gives the same bytes.
    seal: { frozenAt: model.seal.frozenAt, revision: 0, auditHead: null, modelHash: '', issuance: null },
  });
}

/** The draft of the decree that would revoke a designation today. Refuses `not-found`, `not-allowed`, `designation-revoked`. */
export async function revocationDecreeModel(
  context: Context,
  db: Reader,
  designationId: string,
): Promise<RevocationDecreeModel> {
  const { region, unit, assessment, designation } = await loadDesignation(context, db, designationId);
  permit(context.actor, 'designation.decide', { regionId: region.id });
  const { decree, standards } = stillDesignated(designation);
  const warnings = await listWarnings(db, designationId);
  const findings = await linkableFindings(db, unit.id);
  return sealModel({
    ...(await decreeFrame(context, db, region)),
    period: { year: assessment.year, quarter: assessment.quarter },
    unit: { name: unit.name },
    designation: { decree, standards: standards.length },
    warnings: warnings.map(({ letterNumber, letterDate, deadline }) => ({
      letterNumber,
      letterDate,
      deadline,
    })),
    findings: findings
      .filter(({ state }) => state !== 'DISETUJUI')
      .map(({ criterionId: criterion, text, state }) => ({ criterion, text, state })),
    seal: { frozenAt: context.now(), revision: 0, auditHead: null, modelHash: '', issuance: null },
  });
}

async function decreeFrame(
  { now }: Context,
  db: Reader,
  { id, zone }: { id: string; zone: Parameters<typeof dateIn>[0] },
): Promise<Pick<DesignationDecreeModel, 'region' | 'settings' | 'headOfOffice'>> {
  const date = dateIn(zone, now());
  const { region, settings } = await reportFrame(db, id, { date, basis: 'designation' });
  const entered = await officialOn(db, { regionId: id, unitId: null, role: 'KEPALA_DINAS' }, date);
  const signs: ReportOfficial = headOfOffice(entered);
  return { region, settings, headOfOffice: signs };
}
