import type { AuditAct, Trace } from '#core/audit.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';

/** An act on an issued document stands in the trail of the report or the assessment it is about. */
export function issuanceTrace(
  { regionId, unitId, subject, subjectId }: IssuanceRecord,
  act: AuditAct,
  payload: Record<string, unknown>,
): Trace {
  const objectKind = subject === 'LAPORAN_TRIWULAN' ? 'laporan' : 'penilaian';
  return { act, regionId, unitId, objectKind, objectId: subjectId, payload };
}
