import type { IssuedForm, IssuedKind } from '#core/report/issuance.ts';
import type { Reader } from '#db/connect.ts';
import type { ReportDocument } from '#reports/document.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { frozenReport } from '#storage/quarterly-reports.ts';
import { snapshotOf } from '#storage/snapshots.ts';

/** A document of an issuance with the very model that was frozen for it. Without that model the register is damaged: a fault. */
export async function frozenDocument(
  db: Reader,
  issuance: IssuanceRecord,
  { kind, form }: { kind: IssuedKind; form: IssuedForm },
): Promise<ReportDocument> {
  const content = await frozenModel(db, issuance);
  if (content === null) throw new Error(`issuance ${issuance.id} has no frozen model`);
  const model = JSON.parse(content);
  return form === 'SIAP_TTE' ? { kind, model, forSigning: true } : { kind, model };
}

async function frozenModel(
  db: Reader,
  { subject, subjectId, modelSha256 }: IssuanceRecord,
): Promise<string | null> {
  if (subject === 'LAPORAN_TRIWULAN') return frozenReport(db, subjectId);
  return (await snapshotOf(db, subjectId, modelSha256))?.content ?? null;
}
