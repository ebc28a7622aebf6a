import { isRefusal } from '#core/refusal.ts';
import { officeMediaType } from '#storage/evidence-files/office-document.ts';
import {
  type ReadBytes,
  readZipDirectory,
  unpackZipPart,
  type ZipEntry,
} from '#storage/evidence-files/zip-directory.ts';
import { elementsOf } from './walk-xml.ts';

export interface PartLimits {
  /** Of one part unpacked. */
  partBytes: number;
  /** Of all parts, as the table of contents announces them. */
  bytesInAll: number;
}

export type WorkbookRefusal = 'file-unreadable' | 'file-encrypted' | 'file-macro' | 'file-too-large';

/** The file can't be used at all. */
export class WorkbookRefused extends Error {
  readonly code: WorkbookRefusal;

  constructor(code: WorkbookRefusal) {
    super(code);
    this.code = code;
  }
}

export interface OpenedParts {
  has(name: string): boolean;
  /** Throws WorkbookRefused for one that is not there, or unpacks to more than the limit whatever the table says. */
  text(name: string): Promise<string>;
}

const mostEntries = 200;
/** What Excel wraps a workbook with a password in, and its format before 2007. */
const olderContainer = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Looks at the table of contents before anything is unpacked. Throws WorkbookRefused. */
export async function openParts(bytes: Buffer, limits: PartLimits): Promise<OpenedParts> {
  if (bytes.subarray(0, olderContainer.length).equals(olderContainer)) {
    throw new WorkbookRefused('file-encrypted');
  }
  const read: ReadBytes = async (at, length) => bytes.subarray(at, at + length);
  const entries = await readZipDirectory(read, bytes.length);
  if (entries === null) throw new WorkbookRefused('file-unreadable');
  checkEntries(entries, limits);
  await requireWorkbook(read, bytes.length);
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const opened: OpenedParts = {
    has: (name) => parts.has(name),
    async text(name) {
      const entry = parts.get(name);
      if (entry === undefined) throw new WorkbookRefused('file-unreadable');
      const content = await unpackZipPart(read, entry, limits.partBytes);
      if (typeof content === 'string') throw new WorkbookRefused(`file-${content}`);
      return content.toString('utf8');
    },
  };
  requireSheetType(await opened.text('[Content_Types].xml'));
  return opened;
}

/** What the file declares the workbook to be, where it declares anything. */
function requireSheetType(contentTypes: string): void {
  const declared = elementsOf(contentTypes, 'Override').find(
    ({ PartName }) => PartName === '/xl/workbook.xml',
  );
  if (declared !== undefined && !declared['ContentType']?.endsWith('spreadsheetml.sheet.main+xml')) {
    throw new WorkbookRefused('file-unreadable');
  }
}

function checkEntries(entries: readonly ZipEntry[], { partBytes, bytesInAll }: PartLimits): void {
  const announced = entries.reduce((sum, entry) => sum + entry.announcedSize, 0);
  const large = entries.some(({ announcedSize }) => announcedSize > partBytes);
  if (entries.length > mostEntries || announced > bytesInAll || large) {
    throw new WorkbookRefused('file-too-large');
  }
  if (entries.some(({ encrypted }) => encrypted)) throw new WorkbookRefused('file-encrypted');
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length || entries.some(leavesItsFolder) || overlap(entries)) {
    throw new WorkbookRefused('file-unreadable');
  }
}

/** Nothing is ever unpacked by its name; no program that writes workbooks names a part so. */
function leavesItsFolder({ name }: ZipEntry): boolean {
  return /^[/\\]|\\|\0|(^|\/)\.\.(\/|$)|^[A-Za-z]:/.test(name);
}

/** Parts that share bytes can make a small file unpack to any size. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const ordered = entries.toSorted((one, other) => one.headerOffset - other.headerOffset);
  return ordered.some(({ headerOffset, name, compressedSize }, at) => {
    const next = ordered[at + 1];
    const end = headerOffset + 30 + Buffer.byteLength(name) + compressedSize;
    return next !== undefined && end > next.headerOffset;
  });
}

async function requireWorkbook(read: ReadBytes, size: number): Promise<void> {
  try {
    const type = await officeMediaType(read, size);
    if (!type.endsWith('spreadsheetml.sheet')) throw new WorkbookRefused('file-unreadable');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new WorkbookRefused(error.code === 'file-macro' ? 'file-macro' : 'file-unreadable');
  }
}
