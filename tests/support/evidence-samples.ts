import { zipOf } from './zip.ts';

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override ContentType="${main}"/></Types>`;

/** Small files of every accepted type, and of the types that are refused. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]),
  docx: zipOf({
    '[Content_Types].xml': contentTypes('wordprocessingml.document.main+xml'),
    'word/document.xml': '<w/>',
  }),
  xlsx: zipOf({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet.main+xml'),
    'xl/workbook.xml': '<x/>',
  }),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
  ods: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
  macroWorkbook: zipOf({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet.main+xml'),
    'xl/workbook.xml': '<x/>',
    'xl/vbaProject.bin': 'vba',
  }),
  macroDocument: zipOf({
    '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
    'word/document.xml': '<w/>',
  }),
  macroOpenDocument: zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<o/>',
    'Basic/Standard/Module1.xml': '<b/>',
  }),
  zip: zipOf({ 'catatan.txt': 'isi' }),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  html: Buffer.from('<!doctype html><title>x</title>'),
  xml: Buffer.from('<?xml version="1.0"?><data/>'),
  empty: Buffer.alloc(0),
} satisfies Record<string, Buffer>;

/** What the store says of a file it has received. */
export const stored = {
  name: 'keputusan.pdf',
  mediaType: 'application/pdf',
  size: 2048,
  sha256: 'a'.repeat(64),
  md5: 'b'.repeat(32),
} as const;

/** What a person says of it. */
export const described = {
  title: '',
  kind: 'DOKUMEN',
  documentNumber: ' 12/2026 ',
  documentDate: '2026-06-01',
  confidentiality: 'TERBATAS',
} as const;
