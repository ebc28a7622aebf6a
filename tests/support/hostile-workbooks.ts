import { deflateRawSync } from 'node:zlib';
import type { WorkbookFaultCode } from '#core/offline/workbook-fault.ts';
import { rawSheets } from './instrument-template.ts';
import { zipOf } from './zip.ts';

// Workbooks no spreadsheet program writes: each either breaks a careless reader, or lies about itself.

interface Hostile {
  bytes: Buffer;
  /** Why it is refused. */
  code: WorkbookFaultCode;
}

const hex = '0123456789abcdef0123456789abcdef';

/** Rows of cells as XML, each with its text in it. */
function rows(lines: readonly (readonly string[])[]): string {
  const letters = 'ABCDEFGH';
  return lines
    .map((texts, at) => {
      const cells = texts.map((text, column) => {
        const place = `r="${letters[column]}${at + 1}"`;
        return `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
      });
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

function sheet(data: string, { before = '', after = '' } = {}): string {
  return `<worksheet>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

const head = ['Kode kriteria', 'Nilai mandiri', 'Catatan unit'];
const identity = sheet(
  rows([
    ['Format', '1'],
    ['Ekspor', hex],
    ['Penilaian', hex],
    ['Pihak', 'UNIT'],
    ['Sidik', `${hex}${hex}`],
  ]),
);
const plain = rows([head, ['S01.01', 'Dalam Perencanaan', 'Catatan.']]);

function partsOf(worksheet: string, more: Record<string, string> = {}): Record<string, string> {
  return { ...rawSheets({ Kaji: identity, 'Kertas Kerja': worksheet }), ...more };
}

/** A raw workbook of one unit with these contents of its Kertas Kerja; what is read of it as it stands is `harmless`. */
function rawWorkbook(worksheet = sheet(plain), more: Record<string, string> = {}): Buffer {
  return zipOf(partsOf(worksheet, more));
}

/** Strange, but nothing in it is read otherwise than in a plain one. */
export function harmlessWorkbooks(): Record<string, Buffer> {
  const columns =
    '<dataValidations>' +
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(
      2000,
    ) +
    '</dataValidations>';
  const empty = Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 3}"/>`).join('');
  return {
    plain: rawWorkbook(),
    'a dimension of the whole sheet': rawWorkbook(
      sheet(plain, { before: '<dimension ref="A1:XFD1048576"/>' }),
    ),
    'validations on whole columns': rawWorkbook(sheet(plain, { after: columns })),
    'fifty thousand empty rows': rawWorkbook(sheet(plain + empty)),
    'links to other files that nobody follows': rawWorkbook(sheet(plain), {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="r1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    }),
  };
}

export function hostileWorkbooks(): Record<string, Hostile> {
  const laughs = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');
  const plainZip = rawWorkbook();
  const bomb = rawWorkbook(`<worksheet>${' '.repeat(200 * 2 ** 20)}</worksheet>`);
  return {
    'no bytes': { bytes: Buffer.alloc(0), code: 'file-unreadable' },
    garbage: { bytes: Buffer.from('PK\x03\x04 dan seterusnya'.repeat(99)), code: 'file-unreadable' },
    'cut off': { bytes: plainZip.subarray(0, -30), code: 'file-unreadable' },
    'something in front': { bytes: Buffer.concat([Buffer.from('MZ'), plainZip]), code: 'file-unreadable' },
    'a text document': {
      bytes: zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      code: 'file-unreadable',
    },
    'a workbook of another program': {
      bytes: zipOf(rawSheets({ Lembar1: sheet(plain) })),
      code: 'not-from-kaji',
    },
    'a zip bomb': { bytes: bomb, code: 'file-too-large' },
    'a zip bomb the table hides': { bytes: patched(bomb, 's2.xml', 24, 1000), code: 'file-too-large' },
    'billions of laughs': {
      bytes: rawWorkbook(
        `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>${sheet(rows([head, ['S01.01', '', '&l20;']]))}`,
      ),
      code: 'file-unreadable',
    },
    'an entity from outside': {
      bytes: rawWorkbook(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet(rows([head, ['S01.01', '', '&x;']]))}`,
      ),
      code: 'file-unreadable',
    },
    'a document type without use': {
      bytes: rawWorkbook(`<!DOCTYPE w>${sheet(plain)}`),
      code: 'file-unreadable',
    },
    'nested a million times': {
      bytes: rawWorkbook(`<worksheet>${'<a>'.repeat(1_000_000)}`),
      code: 'file-unreadable',
    },
    'in another encoding': {
      bytes: rawWorkbook(Buffer.from(sheet(plain), 'utf16le').toString('latin1')),
      code: 'file-unreadable',
    },
    'parts that share bytes': { bytes: sharing(), code: 'file-unreadable' },
    'a part of more than four gigabytes': {
      bytes: patched(plainZip, 's2.xml', 24, 0xffffffff),
      code: 'file-too-large',
    },
    'more parts than are there': { bytes: withCount(plainZip, 0xffff), code: 'file-unreadable' },
    'three hundred parts': {
      bytes: rawWorkbook(
        undefined,
        Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`xl/${at}.xml`, '<a/>'])),
      ),
      code: 'file-too-large',
    },
    'a part outside its folder': {
      bytes: rawWorkbook(undefined, { '../../etc/cron.d/kaji': 'x' }),
      code: 'file-unreadable',
    },
    'a part named like a drive': {
      bytes: rawWorkbook(undefined, { 'C:\\Windows\\kaji': 'x' }),
      code: 'file-unreadable',
    },
    'one part twice': {
      bytes: renamed(rawWorkbook(undefined, { 'xl/worksheets/s9.xml': '<a/>' }), 's9.xml', 's2.xml'),
      code: 'file-unreadable',
    },
    'two sheets of one name': {
      bytes: rawWorkbook(undefined, {
        'xl/workbook.xml':
          partsOf('')['xl/workbook.xml']?.replace('name="Kaji"', 'name="Kertas Kerja"') ?? '',
      }),
      code: 'file-unreadable',
    },
    'relationships that go in a circle': {
      bytes: rawWorkbook(undefined, {
        'xl/_rels/workbook.xml.rels': ['r1', 'r2']
          .map((id) => `<Relationship Id="${id}" Target="_rels/workbook.xml.rels"/>`)
          .reduce((all, one) => all.replace('</', `${one}</`), '<Relationships></Relationships>'),
      }),
      code: 'not-from-kaji',
    },
    'a sheet from elsewhere': {
      bytes: rawWorkbook(undefined, {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="http://contoh.example/s.xml" TargetMode="External"/></Relationships>',
      }),
      code: 'file-unreadable',
    },
    'a million empty rows': {
      bytes: rawWorkbook(sheet(plain + '<row r="1000000"/>'.repeat(1_000_000))),
      code: 'file-too-large',
    },
    'a hundred thousand rows': {
      bytes: rawWorkbook(
        sheet(
          plain +
            Array.from(
              { length: 100_000 },
              (_, at) => `<row r="${at + 3}"><c r="C${at + 3}"><v>1</v></c></row>`,
            ).join(''),
        ),
      ),
      code: 'rows-too-many',
    },
    'a text of ten megabytes': {
      bytes: rawWorkbook(
        sheet(
          `${rows([head])}<row r="2"><c r="A2" t="inlineStr"><is><t>S01.01</t></is></c><c r="C2" t="s"><v>0</v></c></row>`,
        ),
        { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(10 * 2 ** 20)}</t></si></sst>` },
      ),
      code: 'value-too-long',
    },
    formulas: {
      bytes: rawWorkbook(
        sheet(
          `${rows([head, ['S01.01', 'Dalam Perencanaan']])}<row r="3"><c r="A3" t="inlineStr"><is><t>S01.02</t></is></c><c r="C3" t="str"><f>WEBSERVICE("http://contoh.example")</f><v>x</v></c></row>`,
        ),
      ),
      code: 'formula',
    },
    'cells in error': {
      bytes: rawWorkbook(sheet(`${rows([head])}<row r="2"><c r="C2" t="e"><v>#REF!</v></c></row>`)),
      code: 'cell-error',
    },
    'merged cells': {
      bytes: rawWorkbook(
        sheet(plain, { after: '<mergeCells count="1"><mergeCell ref="B2:B9"/></mergeCells>' }),
      ),
      code: 'cells-merged',
    },
    'a program in it': { bytes: rawWorkbook(undefined, { 'xl/vbaProject.bin': 'x' }), code: 'file-macro' },
    'a declared program': {
      bytes: rawWorkbook(undefined, {
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
      code: 'file-macro',
    },
    'types of another format': {
      bytes: rawWorkbook(undefined, {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.template"/></Types>',
      }),
      code: 'file-unreadable',
    },
    'a password over the whole file': {
      bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)]),
      code: 'file-encrypted',
    },
    'a password over one part': { bytes: patched(plainZip, 's2.xml', 8, 1, 2), code: 'file-encrypted' },
    'content that does not unpack': {
      bytes: Buffer.from(
        plainZip.toString('latin1').replace(deflated(sheet(plain)), (found) => 'x'.repeat(found.length)),
        'latin1',
      ),
      code: 'file-unreadable',
    },
  };
}

function deflated(text: string): string {
  return deflateRawSync(text).toString('latin1');
}

/** A part that nobody reads, whose bytes are those of another. */
function sharing(): Buffer {
  const zip = rawWorkbook(undefined, { 'xl/worksheets/s9.xml': sheet(plain) });
  return patched(zip, 's9.xml', 42, zip.readUInt32LE(entryOf(zip, 's2.xml') + 42));
}

/** A number written into the table's entry of the part whose name ends so. */
function patched(zip: Buffer, name: string, at: number, value: number, length: 2 | 4 = 4): Buffer {
  const bytes = Buffer.from(zip);
  bytes.writeUIntLE(value, entryOf(bytes, name) + at, length);
  return bytes;
}

function entryOf(zip: Buffer, name: string): number {
  return zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'), zip.lastIndexOf(name));
}

function withCount(zip: Buffer, count: number): Buffer {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  bytes.writeUInt16LE(count, end + 8);
  bytes.writeUInt16LE(count, end + 10);
  return bytes;
}

function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}
