import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import type { ImportRecord } from '#storage/workbook-imports.ts';
import { type ImportPlace, loadImport } from './load-import.ts';

/** The very file the actor brought, for a download, which leaves a trace. Refuses `not-found`. */
export async function findImportFile(context: Context, place: ImportPlace): Promise<ImportRecord['file']> {
  const { actor, now } = context;
  return context.write(async (trx) => {
    const { assessment, brought } = await loadImport(context, trx, place);
    const { name, sha256 } = brought.file;
    const payload = { importId: brought.id, fileName: name, sha256 };
    await record(trx, { actor, at: now() }, traceOf(assessment, 'KERTAS_KERJA_DIUNDUH', payload));
    return brought.file;
  });
}
