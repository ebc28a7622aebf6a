import { Readable } from 'node:stream';
import { fittingExport } from '#core/offline/fitting-export.ts';
import type { FilledWorkbook } from '#core/offline/offline-workbook.ts';
import { criterionFaults, unreadWorkbook, type WorkbookReading } from '#core/offline/workbook-fault.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { readOfflineWorkbook } from '#storage/offline-workbooks/read-offline-workbook.ts';
import { findWorkbookExport } from '#storage/workbook-exports.ts';
import { findWaiting, insertWorkbookImport, isTakenIn } from '#storage/workbook-imports.ts';
import { bringingSide, requireTurn } from './bringing-side.ts';

export interface BroughtWorkbook {
  assessmentId: string;
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes in a workbook that was filled in offline, to be compared and decided on: nothing of the assessment changes. The
 * file itself is kept, since it is what the person brought. Refuses what `requireTurn` and `fittingExport` refuse,
 * `file-empty`, `workbook-faulty` with every fault and its place, `workbook-taken-in`, `workbook-waiting`.
 */
export async function receiveWorkbook(
  context: Context,
  input: BroughtWorkbook,
): Promise<{ importId: string }> {
  const { actor, now, newId, read, files } = context;
  const { assessmentId, bytes } = input;
  await requireOwnTurn(context, read, assessmentId);
  if (bytes.length === 0) throw new Refusal('file-empty', { field: 'file' });
  const filled = requireRead(await readOfflineWorkbook(bytes));
  await requireFitting(context, read, assessmentId, filled);
  const file = await files.receive(Readable.from([bytes]), input.fileName);
  const importId = newId();
  await context.write(async (trx) => {
    const deed = { by: actor.userId, at: now() };
    const assessment = await requireFitting(context, trx, assessmentId, filled);
    await requireNew(trx, filled.exportId, deed.by, file.sha256);
    await insertWorkbookImport(trx, { id: importId, assessmentId, filled, file }, deed);
    const { name, size, sha256 } = file;
    const payload = { importId, exportId: filled.exportId, file: { name, size, sha256 } };
    await record(trx, { actor, at: deed.at }, traceOf(assessment, 'KERTAS_KERJA_DIUNGGAH', payload));
  });
  return { importId };
}

async function requireOwnTurn(context: Context, db: Reader, assessmentId: string) {
  const loaded = await loadWorksheet(context, db, assessmentId);
  const { assessment } = loaded;
  return { assessment, side: await requireTurn(context, db, bringingSide(context, loaded), assessment) };
}

function requireRead(reading: WorkbookReading): FilledWorkbook {
  if ('filled' in reading) return reading.filled;
  throw new Refusal('workbook-faulty', { field: 'file', data: reading });
}

/** That it went out of this assessment, and was not brought back before. */
async function requireFitting(
  context: Context,
  db: Reader,
  assessmentId: string,
  filled: FilledWorkbook,
): Promise<AssessmentRecord> {
  const { assessment, side } = await requireOwnTurn(context, db, assessmentId);
  const kept = await findWorkbookExport(db, filled.exportId);
  const { instrument } = assessment;
  const exported = fittingExport(filled, kept, { assessmentId: assessment.id, instrument, side });
  const faults = criterionFaults(filled, exported);
  if (faults.length > 0) requireRead(unreadWorkbook(faults));
  if (await isTakenIn(db, exported.id)) throw new Refusal('workbook-taken-in', { field: 'file' });
  return assessment;
}

async function requireNew(db: Reader, exportId: string, userId: string, sha256: string): Promise<void> {
  const waiting = await findWaiting(db, { exportId, userId, sha256 });
  if (waiting !== null) throw new Refusal('workbook-waiting', { field: 'file' });
}
