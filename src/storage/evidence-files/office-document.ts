import { Refusal } from '#core/refusal.ts';
import { type ReadBytes, readZipDirectory, readZipPart, type ZipEntry } from './zip-directory.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const openDocumentTypes = [`${openDocument}.text`, `${openDocument}.spreadsheet`] as const;

/** Parts that only a document with programs in it has: VBA, Excel 4 macro sheets, ActiveX, Basic, scripts. */
const programPart = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/|activeX\/|Basic\/|Scripts\/)/i;

/**
 * Tells DOCX, XLSX, ODT and ODS from other archives by the parts they must have.
 *
 * @throws Refusal `file-type` or `file-macro`.
 */
export async function officeMediaType(read: ReadBytes, size: number) {
  const entries = await readZipDirectory(read, size);
  if (!entries || entries.some((entry) => entry.encrypted)) throw new Refusal('file-type');
  const mediaType = (await openXmlType(read, entries)) ?? (await openDocumentType(read, entries));
  if (!mediaType) throw new Refusal('file-type');
  if (entries.some((entry) => programPart.test(entry.name))) throw new Refusal('file-macro');
  return mediaType;
}

async function openXmlType(read: ReadBytes, entries: readonly ZipEntry[]) {
  const contentTypes = await textOf(read, entries, '[Content_Types].xml');
  if (contentTypes === null) return null;
  if (/macroEnabled/i.test(contentTypes)) throw new Refusal('file-macro');
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('word/document.xml')) return `${openXml}.wordprocessingml.document` as const;
  if (has('xl/workbook.xml')) return `${openXml}.spreadsheetml.sheet` as const;
  return null;
}

async function openDocumentType(read: ReadBytes, entries: readonly ZipEntry[]) {
  const declared = await textOf(read, entries, 'mimetype');
  const hasContent = entries.some((entry) => entry.name === 'content.xml');
  return (hasContent && openDocumentTypes.find((type) => type === declared?.trim())) || null;
}

async function textOf(read: ReadBytes, entries: readonly ZipEntry[], name: string): Promise<string | null> {
  const [entry, second] = entries.filter((candidate) => candidate.name === name);
  if (!entry || second) return null;
  return (await readZipPart(read, entry))?.toString('utf8') ?? null;
}
