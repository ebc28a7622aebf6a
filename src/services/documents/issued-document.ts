import { isIssuedKind } from '#core/report/issuance.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import type { WantedFile } from '#services/issuances/issued-file.ts';
import { loadReport } from '#services/reports/load-report.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import type { DocumentRequest } from './request-document.ts';

/** The issued file that is this document by now; null while it is a draft or a preview. Refuses `not-found`. */
export async function issuedDocument(
  context: Context,
  { kind, id }: DocumentRequest,
): Promise<(WantedFile & { issuanceId: string }) | null> {
  if (!isIssuedKind(kind)) return null;
  const issuanceId = kind === 'quarterly' ? await ofReport(context, id) : await ofResult(context, id);
  return issuanceId === null ? null : { issuanceId, kind, form: 'TERBIT' };
}

async function ofReport(context: Context, reportId: string): Promise<string | null> {
  return (await loadReport(context, context.read, reportId)).issuance?.id ?? null;
}

async function ofResult(context: Context, assessmentId: string): Promise<string | null> {
  const { stage } = await loadAssessment(context, context.read, assessmentId);
  if (stage.state !== 'FINAL') return null;
  const [last] = await listIssuancesOf(context.read, 'HASIL_PENILAIAN', assessmentId);
  return last?.state === 'BERLAKU' ? last.id : null;
}
