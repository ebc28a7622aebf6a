import { posix } from 'node:path';
import { type OpenedParts, openParts, type PartLimits, WorkbookRefused } from './open-parts.ts';
import { type SheetCells, sharedStrings, sheetCells } from './sheet-xml.ts';
import { elementsOf, type TagAttributes } from './walk-xml.ts';

export interface SheetLimits extends PartLimits {
  /** Rows below are not read. */
  lastRow: number;
}

export interface ReadSheets<Name extends string> {
  /** Null where there is no sheet of the name. */
  sheets: Record<Name, SheetCells | null>;
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

/**
 * The sheets of these names. Its time and memory depend on the file: for a process that can be killed. Throws
 * WorkbookRefused, and whatever broken XML makes the parser throw.
 */
export async function readSheets<Name extends string>(
  bytes: Buffer,
  names: readonly Name[],
  { lastRow, ...limits }: SheetLimits,
): Promise<ReadSheets<Name>> {
  const parts = await openParts(bytes, limits);
  const workbook = await parts.text('xl/workbook.xml');
  const strings = parts.has(stringsPart) ? sharedStrings(await parts.text(stringsPart)) : [];
  const paths = await sheetPaths(parts, workbook);
  const sheets: [Name, SheetCells | null][] = [];
  for (const name of names) {
    const path = paths.get(name);
    sheets.push([name, path === undefined ? null : sheetCells(await parts.text(path), strings, lastRow)]);
  }
  const [properties] = elementsOf(workbook, 'workbookPr');
  return {
    sheets: Object.fromEntries(sheets) as Record<Name, SheetCells | null>,
    from1904: ['1', 'true'].includes(properties?.['date1904'] ?? ''),
  };
}

const stringsPart = 'xl/sharedStrings.xml';

/** The part of each sheet, by the name on its tab. */
async function sheetPaths(parts: OpenedParts, workbook: string): Promise<Map<string, string>> {
  const relations = elementsOf(await parts.text('xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(relations.map(({ Id = '', Target = '' }) => [Id, Target]));
  const paths = new Map<string, string>();
  for (const sheet of elementsOf(workbook, 'sheet')) {
    const name = sheet['name'] ?? '';
    // Which of the two is meant, nobody can tell.
    if (paths.has(name)) throw new WorkbookRefused('file-unreadable');
    paths.set(name, partName(targets.get(relationOf(sheet)) ?? ''));
  }
  return paths;
}

function relationOf(sheet: TagAttributes): string {
  return Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}
