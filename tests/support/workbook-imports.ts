import type { ImportDecisions } from '#core/offline/decide-import.ts';
import type {
  FilledFinding,
  FilledWorkbook,
  OfflineCells,
  OfflineSide,
} from '#core/offline/offline-workbook.ts';
import type { Context } from '#services/context.ts';
import { cellsOf, workbookContent } from '#services/offline/workbook-content.ts';
import { insertWorkbookExport } from '#storage/workbook-exports.ts';
import { insertWorkbookImport } from '#storage/workbook-imports.ts';
import { newId } from './workplace.ts';

/** What went out to the person just now, kept as the export keeps it. */
export async function anExport(context: Context, assessmentId: string, side: OfflineSide): Promise<string> {
  const { criteria, assessment } = await workbookContent(context, context.read, { assessmentId, side });
  const id = newId();
  await context.write((trx) =>
    insertWorkbookExport(trx, {
      id,
      assessmentId,
      side,
      instrument: assessment.instrument,
      exportedAt: context.now(),
      exportedBy: context.actor.userId,
      base: Object.fromEntries(criteria.map(({ item }) => [item.criterion.id, cellsOf(item, side)])),
      fingerprint: id.repeat(2),
    }),
  );
  return id;
}

export interface Filling {
  rows?: Record<string, OfflineCells>;
  findings?: readonly Omit<FilledFinding, 'line'>[];
}

/** A workbook of the export that came back with these cells filled in, and waits. */
export async function aWaiting(
  context: Context,
  { assessmentId, exportId, side }: { assessmentId: string; exportId: string; side: OfflineSide },
  { rows = {}, findings = [] }: Filling,
): Promise<string> {
  const filled: FilledWorkbook = {
    exportId,
    assessmentId,
    side,
    fingerprint: exportId.repeat(2),
    rows: Object.entries(rows).map(([criterionId, cells], at) => ({ criterionId, line: at + 2, ...cells })),
    findings: findings.map((one, at) => ({ ...one, line: at + 2 })),
  };
  const id = newId();
  const file = {
    name: 'kertas-kerja.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: 1024,
    sha256: `${id}${id}`,
    md5: id,
  } as const;
  const deed = { by: context.actor.userId, at: context.now() };
  await context.write((trx) => insertWorkbookImport(trx, { id, assessmentId, filled, file }, deed));
  return id;
}

/** Decisions with nothing seen and nothing taken but what is named. */
export function decided(
  seen: Record<string, number>,
  said: { taken?: string[]; choices?: Record<string, 'BERKAS' | 'SISTEM'>; findings?: number[] } = {},
): ImportDecisions {
  return {
    seen: new Map(Object.entries(seen)),
    taken: new Set(said.taken),
    choices: new Map(Object.entries(said.choices ?? {})),
    findings: new Set(said.findings),
  };
}
