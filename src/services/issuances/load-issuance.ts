import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { loadReport } from '#services/reports/load-report.ts';
import { findIssuance, type IssuanceRecord } from '#storage/issuances.ts';

/** An issuance of a report or an assessment the actor may see. Refuses `not-found`. */
export async function loadIssuance(
  context: Context,
  db: Reader,
  issuanceId: string,
): Promise<IssuanceRecord> {
  const issuance = await findIssuance(db, issuanceId);
  if (issuance === null) throw new Refusal('not-found');
  await subjectLoaders[issuance.subject](context, db, issuance.subjectId);
  return issuance;
}

const subjectLoaders = { LAPORAN_TRIWULAN: loadReport, HASIL_PENILAIAN: loadAssessment };
