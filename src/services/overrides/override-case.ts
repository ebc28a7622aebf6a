import type { Trace } from '#core/audit.ts';
import { may } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { DocumentOverride, OverrideSubject } from '#core/report/document-override.ts';
import type { Reader } from '#db/connect.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadReport, ofReport } from '#services/reports/load-report.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { findOverride, type OverrideRecord } from '#storage/document-overrides.ts';

/** The parts of a document as the region's settings have them. */
export type Standard = { [P in keyof DocumentOverride]: NonNullable<DocumentOverride[P]> };

export interface OverrideCase {
  /** What the region's settings of today say. */
  standard: Standard;
  /** Null: everything follows them. */
  stored: OverrideRecord | null;
  /** Signed or final: nothing about it changes any more. */
  fixed: boolean;
  mayEdit: boolean;
  trace: Pick<Trace, 'regionId' | 'unitId' | 'objectKind' | 'objectId'>;
}

/** What one document says in its own words. Refuses `not-found`. */
export async function overrideCase(context: Context, db: Reader, of: OverrideSubject): Promise<OverrideCase> {
  const { regionId, unitId, zone, fixed, permitted } = await about(context, db, of);
  const date = dateIn(zone, context.now());
  const basis = 'reportId' in of ? 'quarterly' : 'minutes';
  const { settings, assessorCopies, initials } = await reportFrame(db, regionId, { date, basis });
  const { place, legalBasis, carbonCopies } = settings;
  const id = 'reportId' in of ? of.reportId : of.assessmentId;
  const objectKind = 'reportId' in of ? ('laporan' as const) : ('penilaian' as const);
  return {
    standard: { place, legalBasis, carbonCopies, assessorCopies, initials },
    stored: await findOverride(db, of),
    fixed,
    mayEdit: permitted && !fixed,
    trace: { regionId, unitId, objectKind, objectId: id },
  };
}

/** Refuses `not-allowed`, `wrong-state`, and `changed-meanwhile` for another version than was seen (0: nothing stored). */
export function requireEditable({ mayEdit, fixed, stored }: OverrideCase, version: number): void {
  if (fixed) throw new Refusal('wrong-state');
  if (!mayEdit) throw new Refusal('not-allowed');
  if ((stored?.version ?? 0) !== version) throw new Refusal('changed-meanwhile');
}

async function about(context: Context, db: Reader, of: OverrideSubject) {
  const { actor } = context;
  if ('reportId' in of) {
    const report = await loadReport(context, db, of.reportId);
    const { region, unit, state } = report;
    const permitted = may(actor, 'report.draft', ofReport(report));
    return { regionId: region.id, unitId: unit.id, zone: region.zone, fixed: state !== 'DRAF', permitted };
  }
  const assessment = await loadAssessment(context, db, of.assessmentId);
  const { region, unit, stage } = assessment;
  const permitted = may(actor, 'assessment.lead', ofAssessment(assessment));
  return {
    regionId: region.id,
    unitId: unit.id,
    zone: region.zone,
    fixed: stage.state === 'FINAL',
    permitted,
  };
}
