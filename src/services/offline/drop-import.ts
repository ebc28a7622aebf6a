import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { settleWorkbookImport } from '#storage/workbook-imports.ts';
import { type ImportPlace, loadImport } from './load-import.ts';

/** Drops one's own workbook that still waits; nothing of it was ever written. Refuses `not-found`, `import-settled`. */
export async function dropImport(context: Context, place: ImportPlace): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const { assessment, brought } = await loadImport(context, trx, place);
    await settleWorkbookImport(trx, brought.id, null, at);
    const payload = { importId: brought.id, exportId: brought.exportId };
    await record(trx, { actor, at }, traceOf(assessment, 'KERTAS_KERJA_DIBATALKAN', payload));
  });
}
