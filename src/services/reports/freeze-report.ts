import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import { reportTitle } from '#reports/issuance-title.ts';
import type { Context } from '#services/context.ts';
import { frozenText } from '#services/documents/seal-model.ts';
import { freshSeal, issue } from '#services/issuances/issue.ts';
import { auditHead } from '#storage/audit-entries.ts';
import { findIssuanceOfReport, type IssuanceRecord } from '#storage/issuances.ts';
import { findRevision, putSignature, type ReportRecord } from '#storage/quarterly-reports.ts';
import { quarterlyModel } from './quarterly-model.ts';
import { quarterlyCase } from './read-quarterly-model.ts';

/** For the trace; the issuance is what the document is drawn under. */
export interface FrozenReport {
  sha256: string;
  issuanceId: string;
  code: string;
  /** The code of the issue whose place this one takes. */
  replaces: string | null;
}

/** Keeps the report as it stands and issues it, in the transaction that signs it: its document is drawn from this alone. */
export async function freezeReport(
  context: Context,
  trx: Writer,
  report: ReportRecord,
  deed: Deed,
): Promise<FrozenReport> {
  const replaces = await issueBefore(trx, report);
  const issuance = freshSeal(context, replaces);
  const of = { ...quarterlyCase(report), auditHead: await auditHead(trx), issuance };
  const model = await quarterlyModel({ catalogue: context.catalogue, now: () => deed.at }, trx, of);
  const frozen = frozenText(model);
  await putSignature(trx, report, frozen, deed);
  const { code } = issuance;
  const { id: subjectId, region, unit, revision } = report;
  const issuanceId = await issue(
    context,
    trx,
    {
      ...{ code, regionId: region.id, unitId: unit.id, subject: 'LAPORAN_TRIWULAN', subjectId, revision },
      ...{ number: model.letter.number, date: model.letter.date, title: reportTitle(model) },
      ...{ modelSha256: frozen.sha256, replaces: replaces?.id ?? null },
    },
    deed,
  );
  return { sha256: frozen.sha256, issuanceId, code, replaces: replaces?.code ?? null };
}

/** Of the revision before this one; null also where that was signed before there was a register. */
async function issueBefore(
  trx: Writer,
  { unit, year, quarter, revision }: ReportRecord,
): Promise<IssuanceRecord | null> {
  const before = await findRevision(trx, unit.id, { year, quarter, revision: revision - 1 });
  return before === null ? null : findIssuanceOfReport(trx, before);
}
