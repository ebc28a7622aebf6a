import type { Worksheet, WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { RefusalCode } from '#core/refusal.ts';
import {
  asksDecision,
  type ComparedFinding,
  type ComparedRow,
  type Comparison,
  isTakeable,
  touches,
} from './compare-workbook.ts';
import { type ImportRules, rowRefusal } from './import-rules.ts';

export const importChoices = ['BERKAS', 'SISTEM'] as const;

export type ImportChoice = (typeof importChoices)[number];

/** What a person said on the page of a comparison. */
export interface ImportDecisions {
  /** By criterion: the version that was on the page, of each row the file has changed. */
  seen: ReadonlyMap<string, number>;
  /** Changes of the file alone that are taken. */
  taken: ReadonlySet<string>;
  /** Of the rows that ask for a decision. */
  choices: ReadonlyMap<string, ImportChoice>;
  /** Findings that are taken, by their index. */
  findings: ReadonlySet<number>;
}

/** What is written. */
export interface Selection {
  rows: readonly ComparedRow[];
  findings: readonly ComparedFinding[];
}

/** The rows whose place in the system is not the one that was on the page; those the file left alone are not asked. */
export function changedSince({ rows }: Comparison, { seen }: ImportDecisions): string[] {
  return rows
    .filter((row) => isShown(row) && seen.get(row.criterionId) !== row.version)
    .map(({ criterionId }) => criterionId);
}

/** The page names its version: the file says something else than what went out. */
export function isShown(row: Pick<ComparedRow, 'change'>): boolean {
  return touches(row) || row.change === 'SAMA';
}

/** Rows nobody has decided that must be; one that cannot be taken asks nobody. */
export function undecided({ rows }: Comparison, { choices }: ImportDecisions): string[] {
  return rows
    .filter((row) => asksDecision(row) && row.bar === null && !choices.has(row.criterionId))
    .map(({ criterionId }) => criterionId);
}

export function selected({ rows, findings }: Comparison, decisions: ImportDecisions): Selection {
  return {
    rows: rows.filter((row) => touches(row) && isTaken(row, decisions)),
    findings: findings.filter((one) => !one.known && decisions.findings.has(one.index)),
  };
}

/** All that could be taken, each conflict as the file has it: what a page warns of before anybody has decided. */
export function everything({ rows, findings }: Comparison): Selection {
  return {
    rows: rows.filter((row) => touches(row) && row.bar === null),
    findings: findings.filter(isTakeable),
  };
}

/** Why the forms would refuse a row, by criterion, when just these are written together. */
export function checkSelection(
  { rows, findings }: Selection,
  sheet: Worksheet,
  rules: ImportRules,
): ReadonlyMap<string, RefusalCode> {
  const refused = new Map<string, RefusalCode>();
  for (const { criterionId, bar } of findings) if (bar !== null) refused.set(criterionId, bar);
  const after = rules.side === 'PENILAI' ? withVerdicts(sheet, rows) : sheet;
  for (const [at, standard] of sheet.standards.entries()) {
    for (const item of standard.criteria) {
      const row = rows.find(({ criterionId }) => criterionId === item.criterion.id);
      if (row === undefined) continue;
      const place = { standard: after.standards[at] ?? standard, item, reference: sheet.referenceDate };
      const noted = findings.filter(({ criterionId }) => criterionId === row.criterionId);
      const code = rowRefusal(
        rules,
        place,
        row.file,
        noted.map(({ finding }) => finding),
      );
      if (code !== null) refused.set(row.criterionId, code);
    }
  }
  return refused;
}

function isTaken(row: ComparedRow, { taken, choices }: ImportDecisions): boolean {
  const { criterionId } = row;
  return asksDecision(row) ? choices.get(criterionId) === 'BERKAS' : taken.has(criterionId);
}

/** The standards as they stand once the rows are written: one verdict may speak for or against another. */
function withVerdicts(sheet: Worksheet, rows: readonly ComparedRow[]): Worksheet {
  const values = new Map(rows.map(({ criterionId, file }) => [criterionId, file.value]));
  const after = (standard: WorksheetStandard): WorksheetStandard => ({
    ...standard,
    criteria: standard.criteria.map((item) => {
      const value = values.get(item.criterion.id) as VerdictValue | null | undefined;
      if (!value) return item;
      const nobody = { note: '', version: 0, deed: { by: '', at: '', name: '' } };
      return { ...item, verdict: { ...(item.verdict ?? nobody), value } };
    }),
  });
  return { ...sheet, standards: sheet.standards.map(after) };
}
