import { findInWorksheet } from '#core/assessment/worksheet.ts';
import type { ComparedRow, Comparison } from '#core/offline/compare-workbook.ts';
import {
  changedSince,
  checkSelection,
  type ImportDecisions,
  isShown,
  type Selection,
  selected,
  undecided,
} from '#core/offline/decide-import.ts';
import type { RowFault } from '#core/offline/import-row.ts';
import { Refusal, type RefusalCode } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import { changeAnswer } from '#services/assessments/write-answer.ts';
import type { Context } from '#services/context.ts';
import { noteFinding } from '#services/findings/note-finding.ts';
import { writeVerdict } from '#services/judging/write-verdict.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { isTakenIn, settleWorkbookImport } from '#storage/workbook-imports.ts';
import { requireTurn, sideFor } from './bringing-side.ts';
import { comparisonOf, type ImportPlace, type LoadedImport, loadImport } from './load-import.ts';

/**
 * Writes what a person decided of a workbook that came back, all of it or nothing, under the rules of the forms and with
 * one trace. Refuses `not-found`, `import-settled`, `workbook-taken-in`, what `requireTurn` refuses, and with the rows
 * that keep it: `changed-meanwhile`, `import-undecided`, `import-row-refused`.
 */
export async function takeInWorkbook(
  context: Context,
  { decisions, ...place }: ImportPlace & { decisions: ImportDecisions },
): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const at = now();
    const loaded = await loadImport(context, trx, place);
    await requireOpen(context, trx, loaded);
    const comparison = comparisonOf(loaded);
    const selection = requireDecided(loaded, comparison, decisions);
    const { assessment, brought, exported } = loaded;
    const changes = await writeRows(context, trx, loaded, selection.rows, at);
    const findings = await writeFindings(context, trx, loaded, selection, at);
    const outcome = outcomeOf(comparison, selection);
    await settleWorkbookImport(trx, brought.id, outcome, at);
    const act = exported.side === 'UNIT' ? 'KERTAS_KERJA_DIMASUKKAN' : 'KERTAS_KERJA_PENILAI_DIMASUKKAN';
    const from = { importId: brought.id, exportId: exported.id, file: brought.file };
    const payload = { ...from, changes, findings, kept: outcome.kept };
    await record(trx, { actor, at }, traceOf(assessment, act, payload));
  });
}

async function requireOpen(context: Context, trx: Writer, loaded: LoadedImport): Promise<void> {
  const { brought, exported, assessment } = loaded;
  if (brought.state !== 'MENUNGGU') throw new Refusal('import-settled');
  if (await isTakenIn(trx, exported.id)) throw new Refusal('workbook-taken-in');
  await requireTurn(context, trx, sideFor(context, loaded, exported.side), assessment);
}

function requireDecided(
  { sheet, rules }: LoadedImport,
  comparison: Comparison,
  decisions: ImportDecisions,
): Selection {
  requireNone(
    'changed-meanwhile',
    changedSince(comparison, decisions).map((criterionId) => ({ criterionId, code: 'changed' })),
  );
  requireNone(
    'import-undecided',
    undecided(comparison, decisions).map((criterionId) => ({ criterionId, code: 'undecided' })),
  );
  const selection = selected(comparison, decisions);
  const refused = checkSelection(selection, sheet, rules);
  requireNone(
    'import-row-refused',
    [...refused].map(([criterionId, code]) => ({ criterionId, code })),
  );
  return selection;
}

function requireNone(refusal: RefusalCode, rows: readonly RowFault[]): void {
  if (rows.length > 0) throw new Refusal(refusal, { data: { rows } });
}

async function writeRows(
  context: Context,
  trx: Writer,
  loaded: LoadedImport,
  rows: readonly ComparedRow[],
  at: string,
): Promise<object[]> {
  const said: object[] = [];
  for (const row of rows) said.push(await writeRow(context, trx, loaded, row, at));
  return said;
}

async function writeRow(
  context: Context,
  trx: Writer,
  { assessment, sheet, exported }: LoadedImport,
  { criterionId, file, version }: ComparedRow,
  at: string,
): Promise<object> {
  const item = findInWorksheet(sheet, criterionId)?.item;
  const { value, note } = file;
  if (item === undefined) throw new Error(`${criterionId} was compared and is not in the worksheet`);
  if (exported.side === 'UNIT') {
    const change = { assessment, item, given: { value, note }, version };
    return (await changeAnswer(context, trx, change)).said ?? {};
  }
  if (value === null || value === 'TIDAK_BERLAKU') throw new Error(`${value} is no verdict`);
  const deed = { by: context.actor.userId, at };
  const change = await writeVerdict(trx, { assessment, item, value, note, version }, deed);
  return { criterionId, ...change };
}

async function writeFindings(
  context: Context,
  trx: Writer,
  { assessment }: LoadedImport,
  { findings }: Selection,
  at: string,
): Promise<object[]> {
  const noted: object[] = [];
  for (const { criterionId, finding } of findings) {
    noted.push(await noteFinding(context, trx, { assessment, criterionId, finding }, at));
  }
  return noted;
}

function outcomeOf({ rows }: Comparison, selection: Selection) {
  const taken = selection.rows.map(({ criterionId }) => criterionId);
  const kept = rows
    .filter((row) => isShown(row) && row.change !== 'SAMA')
    .map(({ criterionId }) => criterionId);
  return {
    taken,
    kept: kept.filter((criterionId) => !taken.includes(criterionId)),
    findings: selection.findings.map(({ index }) => index),
  };
}
