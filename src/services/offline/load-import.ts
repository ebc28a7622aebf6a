import { type Comparison, compareWorkbook } from '#core/offline/compare-workbook.ts';
import type { ImportRules } from '#core/offline/import-rules.ts';
import type { WorkbookExport } from '#core/offline/offline-workbook.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { type LoadedWorksheet, loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { findWorkbookExport } from '#storage/workbook-exports.ts';
import { findWorkbookImport, type ImportRecord } from '#storage/workbook-imports.ts';
import { importRules } from './bringing-side.ts';

export interface ImportPlace {
  assessmentId: string;
  importId: string;
}

export interface LoadedImport extends LoadedWorksheet {
  brought: ImportRecord;
  exported: WorkbookExport;
  rules: ImportRules;
}

/** The actor's own workbook with what it is held against. Refuses `not-found`, also another person's. */
export async function loadImport(
  context: Context,
  db: Reader,
  { assessmentId, importId }: ImportPlace,
): Promise<LoadedImport> {
  const loaded = await loadWorksheet(context, db, assessmentId);
  const { assessment } = loaded;
  const whose = { id: importId, assessmentId: assessment.id, userId: context.actor.userId };
  const brought = await findWorkbookImport(db, whose);
  const exported = brought && (await findWorkbookExport(db, brought.exportId));
  if (brought === null || exported === null) throw new Refusal('not-found');
  return { ...loaded, brought, exported, rules: importRules(context, exported.side, assessment) };
}

export function comparisonOf({ exported, brought, sheet, rules }: LoadedImport): Comparison {
  return compareWorkbook({ exported, filled: brought.filled, sheet, rules });
}
