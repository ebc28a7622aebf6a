import { createHash } from 'node:crypto';
import { canonicalJson } from '#core/canonical-json.ts';
import type { OfflineSide, WorkbookExport } from '#core/offline/offline-workbook.ts';
import { dateIn } from '#core/period/zone.ts';
import { offlineFileName } from '#reports/file-name.ts';
import type { Context } from '#services/context.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { insertWorkbookExport } from '#storage/workbook-exports.ts';
import { cellsOf, type WorkbookContent, workbookContent } from './workbook-content.ts';
import { offlineModel } from './workbook-model.ts';

export interface OfflineWorkbookRequest {
  assessmentId: string;
  side: OfflineSide;
}

/**
 * The worksheet as a workbook to be filled in offline, and what went out with it kept. Each time it is another export,
 * since each comes back by itself. Refuses what `workbookContent` refuses, and `rendering-failed`.
 */
export async function exportOfflineWorkbook(
  context: Context,
  input: OfflineWorkbookRequest,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const { actor, read, documents } = context;
  const content = await workbookContent(context, read, input);
  const made = exportOf(context, content, input.side);
  const { assessment } = content;
  const date = dateIn(assessment.region.zone, made.exportedAt);
  const frame = await reportFrame(read, assessment.region.id, { date, basis: 'minutes' });
  const model = offlineModel(context, content, { made, frame, date });
  const bytes = await documents.draw({ kind: 'offline-workbook', model });
  await context.write(async (trx) => {
    // Drawing takes a while: what went out is kept only while it may still go out.
    await workbookContent(context, trx, input);
    await insertWorkbookExport(trx, made);
    const { id, side, fingerprint } = made;
    const payload = { exportId: id, side, criteria: Object.keys(made.base), fingerprint };
    await record(trx, { actor, at: made.exportedAt }, traceOf(assessment, 'KERTAS_KERJA_DIEKSPOR', payload));
  });
  return { bytes, fileName: offlineFileName(model) };
}

function exportOf(
  { newId, now, actor }: Context,
  { assessment, criteria }: WorkbookContent,
  side: OfflineSide,
): WorkbookExport {
  const { code, version } = assessment.instrument;
  const said = {
    id: newId(),
    assessmentId: assessment.id,
    side,
    instrument: { code, version },
    exportedAt: now(),
    exportedBy: actor.userId,
    base: Object.fromEntries(criteria.map(({ item }) => [item.criterion.id, cellsOf(item, side)])),
  };
  return { ...said, fingerprint: createHash('sha256').update(canonicalJson(said)).digest('hex') };
}
