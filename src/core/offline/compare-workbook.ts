import { findInWorksheet, type Worksheet, type WorksheetCriterion } from '#core/assessment/worksheet.ts';
import type { FindingInput } from '#core/judging/finding-text.ts';
import type { RefusalCode } from '#core/refusal.ts';
import { cellText } from './cell-text.ts';
import { emptiedCells, type RowChange, rowChange, type ThreeStates } from './compare-cells.ts';
import { checkedImport, type ImportRules, rowRefusal, systemCells } from './import-rules.ts';
import type {
  FilledFinding,
  FilledRow,
  FilledWorkbook,
  OfflineCells,
  WorkbookExport,
} from './offline-workbook.ts';

/** A workbook that came back, held against what went out and what stands now; in the order of the instrument. */
export interface Comparison {
  rows: readonly ComparedRow[];
  /** Those of the side that notes findings; always additions. */
  findings: readonly ComparedFinding[];
}

export interface ComparedRow extends ThreeStates {
  criterionId: string;
  /** Of what stands in the system: whoever decides names the one that was on the page. */
  version: number;
  change: RowChange;
  /** Cells the file has emptied: a change nobody may take for granted. */
  emptied: readonly (keyof OfflineCells)[];
  /** Why the file's side of it cannot be taken; null also where the file changed nothing. */
  bar: RefusalCode | null;
}

export interface ComparedFinding {
  /** Its place among the findings of the file: how decisions name it. */
  index: number;
  criterionId: string;
  /** As it would be noted. */
  finding: FindingInput;
  /** The same words stand already, in the system or further up in the file. */
  known: boolean;
  bar: RefusalCode | null;
}

/** What a comparison is made of. */
export interface Compared {
  exported: Pick<WorkbookExport, 'base'>;
  filled: Pick<FilledWorkbook, 'rows' | 'findings'>;
  sheet: Worksheet;
  rules: ImportRules;
}

/** Rows are matched by the criterion; one that is missing in the file changes nothing. */
export function compareWorkbook({ exported, filled, sheet, rules }: Compared): Comparison {
  const findings = comparedFindings(filled.findings, sheet, rules);
  const given = new Map(filled.rows.map((row) => [row.criterionId, row]));
  const rows = sheet.standards.flatMap((standard) =>
    standard.criteria.flatMap((item) => {
      const { id } = item.criterion;
      const base = Object.hasOwn(exported.base, id) ? exported.base[id] : undefined;
      if (base === undefined) return [];
      const noted = findings.filter((one) => one.criterionId === id && isTakeable(one));
      const row = comparedRow(base, given.get(id), item, rules);
      const place = { standard, item, reference: sheet.referenceDate };
      return [{ ...row, bar: touches(row) ? barOf(rules, place, row.file, noted) : null }];
    }),
  );
  return { rows, findings };
}

/** The file says something of its own that stands nowhere else: only such a row is ever written. */
export function touches({ change }: Pick<ComparedRow, 'change'>): boolean {
  return change === 'HANYA_BERKAS' || change === 'KONFLIK';
}

/** Nobody may take it for granted: changed by both, or emptied. */
export function asksDecision({ change, emptied }: Pick<ComparedRow, 'change' | 'emptied'>): boolean {
  return change === 'KONFLIK' || (change === 'HANYA_BERKAS' && emptied.length > 0);
}

export function isTakeable({ known, bar }: ComparedFinding): boolean {
  return !known && bar === null;
}

function comparedRow(
  base: OfflineCells,
  given: FilledRow | undefined,
  item: WorksheetCriterion,
  rules: ImportRules,
): Omit<ComparedRow, 'bar'> {
  const { version, ...system } = systemCells(rules, item);
  const file = given === undefined ? base : { value: given.value, note: noteOf(given, system) };
  const states = { base, system, file };
  const change = rowChange(states);
  return { criterionId: item.criterion.id, ...states, version, change, emptied: emptiedCells(states) };
}

/** What only went through a spreadsheet stays as it was written. */
function noteOf({ note }: FilledRow, system: OfflineCells): string {
  return cellText(note) === cellText(system.note) ? system.note : note;
}

// Whether a full value contradicts the design depends on what else is taken: `checkSelection` says it.
function barOf(
  rules: ImportRules,
  place: Parameters<typeof rowRefusal>[1],
  file: OfflineCells,
  noted: readonly ComparedFinding[],
): RefusalCode | null {
  const findings = noted.map(({ finding }) => finding);
  const code = rowRefusal(rules, place, file, findings);
  return code === 'verdict-needs-confirmation' ? null : code;
}

function comparedFindings(
  findings: readonly FilledFinding[],
  sheet: Worksheet,
  rules: ImportRules,
): ComparedFinding[] {
  const met = new Set<string>();
  return findings.flatMap(({ criterionId, line: _, ...finding }, index) => {
    const found = findInWorksheet(sheet, criterionId);
    if (found === null) return [];
    const key = `${criterionId} ${cellText(finding.text)}`;
    const known = met.has(key) || found.item.findings.some(({ text }) => sameText(text, finding.text));
    met.add(key);
    const place = { ...found, reference: sheet.referenceDate };
    return [{ index, criterionId, known, ...checkedImport(rules, place, finding) }];
  });
}

function sameText(one: string, other: string): boolean {
  return cellText(one) === cellText(other);
}
