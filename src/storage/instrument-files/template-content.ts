import type { Citation } from '#core/catalogue/citation.ts';
import { parseCitation } from '#core/catalogue/citation-text.ts';
import {
  contentFaults,
  type FaultPlace,
  type ImportFacts,
  type ImportFault,
  type ImportReading,
  refusedReading,
} from '#core/catalogue/import-fault.ts';
import {
  type Criterion,
  type CriterionKind,
  type InstrumentCode,
  instrumentCodes,
  type Standard,
} from '#core/catalogue/instrument.ts';
import type { InstrumentContent } from '#core/catalogue/instrument-version.ts';
import {
  mostTemplateRows,
  templateKinds,
  templateSheets,
  templateYesNo,
} from '#core/catalogue/template-format.ts';
import { readSheets } from '#storage/workbook-files/read-sheets.ts';
import { rowValues } from './row-values.ts';
import { type FieldOf, faultIn, readTable, type TableRow, type TableRows } from './template-table.ts';

/** Reads an instrument from the workbook of core/catalogue/template-format.ts. Throws WorkbookRefused. */
export async function readTemplateContent(bytes: Buffer, facts: ImportFacts): Promise<ImportReading> {
  const faults: ImportFault[] = [];
  const tables = await readTables(bytes, faults);
  const [head] = tables?.instrument.rows ?? [];
  if (tables === null || head === undefined) return refusedReading(faults);
  const found = contentOf(tables, head, faults);
  const known = new Set(faults.map(placeKey));
  for (const { code, path, value } of contentFaults(found.content, facts)) {
    const fault = { ...placeOf(tables, found, path), code, value };
    // A cell that could not be read has its fault already.
    if (!known.has(placeKey(fault))) faults.push(fault);
  }
  return faults.length > 0 ? refusedReading(faults.sort(inOrder)) : { content: found.content };
}

interface Tables {
  instrument: TableRows<FieldOf<'instrument'>>;
  standards: TableRows<FieldOf<'standards'>>;
  criteria: TableRows<FieldOf<'criteria'>>;
}

/** Thousands of full rows need less. */
const limits = {
  partBytes: 6 * 1024 * 1024,
  bytesInAll: 24 * 1024 * 1024,
  lastRow: mostTemplateRows + 1,
};

/** Null when one of them can't be understood; an instrument sheet has one row. */
async function readTables(bytes: Buffer, faults: ImportFault[]): Promise<Tables | null> {
  const names = [templateSheets.instrument, templateSheets.standards, templateSheets.criteria] as const;
  const { sheets } = await readSheets(bytes, names, limits);
  const instrument = readTable('instrument', sheets.Instrumen, faults);
  const standards = readTable('standards', sheets.Standar, faults);
  const criteria = readTable('criteria', sheets.Kriteria, faults);
  if (instrument === null || standards === null || criteria === null) return null;
  const fault = faultIn(instrument.sheet, faults);
  const [head, ...more] = instrument.rows;
  if (head === undefined) fault({ row: 2, column: null }, 'row-missing', '');
  for (const { number } of more) fault({ row: number, column: null }, 'row-unexpected', '');
  return { instrument, standards, criteria };
}

/** The content, and for each of its standards and criteria the row it came from. */
interface FoundContent {
  content: InstrumentContent;
  rowsOfCriteria: readonly (readonly number[])[];
}

function contentOf(
  tables: Tables,
  head: TableRow<FieldOf<'instrument'>>,
  faults: ImportFault[],
): FoundContent {
  const { required, number, lines, choice } = rowValues(tables.instrument, head, faults);
  const placed = criteriaByStandard(tables, faults);
  const groups = tables.standards.rows.map((row) => {
    const standard = standardOf(tables.standards, row, faults);
    const own = placed.get(standard.code) ?? [];
    // Its criteria belong to the first standard of a code that stands twice.
    placed.delete(standard.code);
    return { standard: { ...standard, criteria: own.map(({ criterion }) => criterion) }, own };
  });
  const codes = Object.fromEntries(instrumentCodes.map((code) => [code, code]));
  return {
    content: {
      code: choice<InstrumentCode>('code', codes, 'LPSE'),
      version: number('version'),
      title: required('title'),
      legalBasis: lines('legalBasis').map(citation),
      standards: groups.map(({ standard }) => standard),
    },
    rowsOfCriteria: groups.map(({ own }) => own.map(({ row }) => row)),
  };
}

function standardOf(
  table: Tables['standards'],
  row: TableRow<FieldOf<'standards'>>,
  faults: ImportFault[],
): Omit<Standard, 'criteria'> {
  const { required, optional, number, optionalNumber, choice } = rowValues(table, row, faults);
  return {
    code: required('code'),
    name: required('name'),
    weight: number('weight'),
    letter: optional('letter'),
    lkppNumber: optionalNumber('lkppNumber'),
    outsideRegulation: choice('outsideRegulation', yesNo, false),
    isoReference: optional('isoReference'),
    note: optional('note'),
  };
}

interface PlacedRow {
  criterion: Criterion;
  row: number;
}

function criteriaByStandard(tables: Tables, faults: ImportFault[]): Map<string, PlacedRow[]> {
  const codes = new Set(tables.standards.rows.map(({ texts }) => texts.get('code')));
  const fault = faultIn(tables.criteria.sheet, faults);
  const placed = new Map<string, PlacedRow[]>();
  for (const row of tables.criteria.rows) {
    const standard = rowValues(tables.criteria, row, faults).required('standard');
    const criterion = criterionOf(tables.criteria, row, faults);
    if (!codes.has(standard) && row.texts.has('standard')) {
      const column = tables.criteria.columns.get('standard') ?? null;
      fault({ row: row.number, column }, 'standard-unknown', standard);
    }
    const own = placed.get(standard) ?? [];
    own.push({ criterion, row: row.number });
    placed.set(standard, own);
  }
  return placed;
}

function criterionOf(
  table: Tables['criteria'],
  row: TableRow<FieldOf<'criteria'>>,
  faults: ImportFault[],
): Criterion {
  const { required, number, optionalNumber, choice, lines } = rowValues(table, row, faults);
  return {
    id: required('id'),
    text: required('text'),
    kind: choice('kind', kinds, 'D'),
    mandatory: choice('mandatory', yesNo, true),
    weight: number('weight'),
    maxAgeMonths: optionalNumber('maxAgeMonths'),
    expectedEvidence: required('expectedEvidence'),
    citations: lines('citations').map(citation),
    sources: lines('sources'),
  };
}

const kinds: Readonly<Record<string, CriterionKind>> = {
  ...{ D: 'D', I: 'I', E: 'E' },
  ...{ [templateKinds.D]: 'D', [templateKinds.I]: 'I', [templateKinds.E]: 'E' },
};

const yesNo = { [templateYesNo.yes]: true, [templateYesNo.no]: false, TRUE: true, FALSE: false };

// What is no citation leads nowhere, and is found with those that lead to no provision.
function citation(text: string): Citation {
  return parseCitation(text) ?? { regulation: text, article: '' };
}

function placeOf(
  { instrument, standards, criteria }: Tables,
  { rowsOfCriteria }: FoundContent,
  path: readonly (string | number)[],
): FaultPlace {
  const [top, s, part, c, field] = path;
  const column = (table: { columns: ReadonlyMap<string, string> }, name: string | number | undefined) =>
    table.columns.get(String(name)) ?? null;
  if (top !== 'standards' || typeof s !== 'number') {
    return {
      sheet: instrument.sheet,
      row: instrument.rows[0]?.number ?? null,
      column: column(instrument, top),
    };
  }
  if (part === 'criteria' && typeof c === 'number') {
    const row = rowsOfCriteria[s]?.[c] ?? null;
    return { sheet: criteria.sheet, row, column: column(criteria, field) };
  }
  return { sheet: standards.sheet, row: standards.rows[s]?.number ?? null, column: column(standards, part) };
}

const sheetOrder: readonly string[] = Object.values(templateSheets);

/** As somebody goes through the workbook. */
function inOrder(one: ImportFault, other: ImportFault): number {
  const sheets = sheetOrder.indexOf(one.sheet ?? '') - sheetOrder.indexOf(other.sheet ?? '');
  return sheets || (one.row ?? 0) - (other.row ?? 0);
}

function placeKey({ sheet, row, column }: FaultPlace): string {
  return `${sheet} ${row} ${column}`;
}
