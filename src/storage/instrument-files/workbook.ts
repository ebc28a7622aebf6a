import { posix } from 'node:path';
import { type ImportFault, type ImportFaultCode, wholeFile } from '#core/catalogue/import-fault.ts';
import { isRefusal } from '#core/refusal.ts';
import { officeMediaType } from '#storage/evidence-files/office-document.ts';
import {
  type ReadBytes,
  readZipDirectory,
  readZipPart,
  type ZipEntry,
} from '#storage/evidence-files/zip-directory.ts';
import { elementsOf, type SheetCell, sharedStrings, sheetCells } from './sheet-xml.ts';

export interface SheetContent {
  cells: readonly SheetCell[];
  /** There are rows below the last one that was asked for. */
  complete: boolean;
}

/** The workbook can't be used at all. */
export class WorkbookFault extends Error {
  readonly fault: ImportFault;

  constructor(code: ImportFaultCode, value = '') {
    super(code);
    this.fault = { ...wholeFile, code, value };
  }
}

const mostEntries = 200;
/** Of one part unpacked; thousands of full rows need less. */
const mostPartBytes = 6 * 1024 * 1024;
const mostBytesInAll = 24 * 1024 * 1024;

/** The sheets of these names, null where there is none. Throws WorkbookFault. */
export async function readSheets<Name extends string>(
  bytes: Buffer,
  names: readonly Name[],
  lastRow: number,
): Promise<Record<Name, SheetContent | null>> {
  const read: ReadBytes = async (at, length) => bytes.subarray(at, at + length);
  const parts = await scan(read, bytes.length);
  const strings = parts.has(stringsPart) ? sharedStrings(await textOf(read, parts, stringsPart)) : [];
  const paths = await sheetPaths(read, parts);
  const sheets: [Name, SheetContent | null][] = [];
  for (const name of names) {
    const path = paths.get(name);
    const found = path === undefined ? null : sheetCells(await textOf(read, parts, path), strings, lastRow);
    sheets.push([name, found]);
  }
  return Object.fromEntries(sheets) as Record<Name, SheetContent | null>;
}

type Parts = ReadonlyMap<string, ZipEntry>;

const stringsPart = 'xl/sharedStrings.xml';

/** Looks at the table of contents before anything is unpacked. */
async function scan(read: ReadBytes, size: number): Promise<Parts> {
  const entries = await readZipDirectory(read, size);
  if (entries === null) throw new WorkbookFault('file-unreadable');
  const announced = entries.reduce((sum, entry) => sum + entry.announcedSize, 0);
  const large = entries.some(({ announcedSize }) => announcedSize > mostPartBytes);
  if (entries.length > mostEntries || announced > mostBytesInAll || large) {
    throw new WorkbookFault('file-too-large');
  }
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  if (parts.size < entries.length) throw new WorkbookFault('file-unreadable');
  await requireWorkbook(read, size);
  return parts;
}

async function requireWorkbook(read: ReadBytes, size: number): Promise<void> {
  try {
    const type = await officeMediaType(read, size);
    if (!type.endsWith('spreadsheetml.sheet')) throw new WorkbookFault('file-unreadable');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new WorkbookFault(error.code === 'file-macro' ? 'file-macro' : 'file-unreadable');
  }
}

/** The part of each sheet, by the name on its tab. */
async function sheetPaths(read: ReadBytes, parts: Parts): Promise<Map<string, string>> {
  const relations = elementsOf(await textOf(read, parts, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(relations.map(({ Id = '', Target = '' }) => [Id, Target]));
  const sheets = elementsOf(await textOf(read, parts, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map((sheet) => {
      const target = targets.get(sheet['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      return [sheet['name'] ?? '', path];
    }),
  );
}

/** What it unpacks to is limited whatever the table says. */
async function textOf(read: ReadBytes, parts: Parts, name: string): Promise<string> {
  const entry = parts.get(name);
  if (entry === undefined) throw new WorkbookFault('file-unreadable');
  const content = await readZipPart(read, entry, mostPartBytes);
  if (content === null) throw new WorkbookFault('file-too-large');
  return content.toString('utf8');
}
