import { findInWorksheet } from '#core/assessment/worksheet.ts';
import { checkSelection, everything } from '#core/offline/decide-import.ts';
import type { ImportFinding, ImportRow } from '#core/offline/import-row.ts';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { RefusalCode } from '#core/refusal.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import type { Context } from '#services/context.ts';
import { namesOf } from '#storage/unit-staff.ts';
import type { ImportRecord } from '#storage/workbook-imports.ts';
import { sideFor, whyNotNow } from './bringing-side.ts';
import { comparisonOf, type ImportPlace, type LoadedImport, loadImport } from './load-import.ts';

export interface ImportPage {
  header: AssessmentHeader;
  brought: ImportRecord;
  exported: { at: string; byName: string; side: OfflineSide };
  rows: readonly ImportRow[];
  findings: readonly ImportFinding[];
  /** Why nothing can be taken in now; null when it can. */
  closed: RefusalCode | null;
}

/** The actor's own workbook beside what stands now. Refuses `not-found`. */
export async function readImport(context: Context, place: ImportPlace): Promise<ImportPage> {
  const { read } = context;
  const loaded = await loadImport(context, read, place);
  const { assessment, brought, exported, sheet, rules } = loaded;
  const comparison = comparisonOf(loaded);
  const cautions = checkSelection(everything(comparison), sheet, rules);
  const names = await namesOf(read, [exported.exportedBy]);
  return {
    header: await headerOf(context, read, assessment),
    brought,
    exported: {
      at: exported.exportedAt,
      byName: names.get(exported.exportedBy) ?? '',
      side: exported.side,
    },
    rows: comparison.rows.map((row) => ({
      ...row,
      ...placeOf(loaded, row.criterionId),
      caution: cautions.get(row.criterionId) ?? null,
    })),
    findings: comparison.findings.map((one) => ({ ...one, ...placeOf(loaded, one.criterionId) })),
    closed: await whyNotNow(context, sideFor(context, loaded, exported.side), assessment),
  };
}

function placeOf({ sheet, exported }: LoadedImport, criterionId: string) {
  const found = findInWorksheet(sheet, criterionId);
  if (found === null) throw new Error(`${criterionId} was compared and is not in the worksheet`);
  const { criterion, answer, verdict } = found.item;
  return { criterion, deed: (exported.side === 'UNIT' ? answer : verdict)?.deed ?? null };
}
