import { type CmsWish, makeCms, makeTimestamp } from './make-cms.ts';

export interface SigningWish extends CmsWish {
  subFilter?: 'ETSI.CAdES.detached' | 'adbe.pkcs7.detached' | 'adbe.pkcs7.sha1';
  /** `/M`: "D:20260405104200+07'00'" */
  claimedAt?: string;
}

/** Signs a PDF as a signing service does: by an incremental update, with a CMS over all of it (ISO 32000-1, 12.8). */
export async function signPdf(pdf: Uint8Array, wish: SigningWish): Promise<Buffer> {
  const { subFilter = 'ETSI.CAdES.detached', claimedAt = "D:20260405104200+07'00'" } = wish;
  return fill(await withPlace(pdf, `/SubFilter /${subFilter} /M (${claimedAt})`), (covered) =>
    makeCms(covered, wish),
  );
}

/** Adds a stamp of time over the whole document (ETSI EN 319 142-1, 5.4.3). */
export async function stampPdf(pdf: Uint8Array, by: CmsWish['by'], at: string): Promise<Buffer> {
  return fill(await withPlace(pdf, '/SubFilter /ETSI.RFC3161'), (covered) => makeTimestamp(covered, by, at));
}

const placeLength = 16_384;
const emptyPlace = `/Contents <${'0'.repeat(placeLength)}>`;
const dots = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The file with a signature field on its last page, and an empty place for the signature. */
async function withPlace(pdf: Uint8Array, entries: string): Promise<Buffer> {
  const update = incremental(Buffer.from(pdf));
  const [signature, field] = [update.fresh(), update.fresh()];
  update.put(signature, `<< /Type /Sig /Filter /Adobe.PPKLite ${entries} ${dots} ${emptyPlace} >>`);
  const page = update.lastPage();
  const name = `(TandaTangan${field})`;
  const widget = `/Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /P ${page} 0 R`;
  update.put(field, `<< ${widget} /T ${name} /V ${signature} 0 R >>`);
  update.put(page, withReference(update.get(page), 'Annots', field));
  update.put(update.root, withField(update.get(update.root), field));
  return update.end();
}

function withReference(dictionary: string, key: string, reference: number): string {
  const list = new RegExp(`/${key}\\s*\\[`);
  if (list.test(dictionary)) return dictionary.replace(list, `/${key} [${reference} 0 R `);
  return dictionary.replace('<<', `<< /${key} [${reference} 0 R]`);
}

function withField(catalogue: string, field: number): string {
  if (catalogue.includes('/AcroForm')) return withReference(catalogue, 'Fields', field);
  return catalogue.replace('<<', `<< /AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>`);
}

async function fill(pdf: Buffer, sign: (covered: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const start = pdf.lastIndexOf(emptyPlace) + '/Contents '.length;
  const after = start + placeLength + 2;
  const digits = (number: number) => String(number).padStart(10, '0');
  const ranges = `/ByteRange [0 ${digits(start)} ${digits(after)} ${digits(pdf.length - after)}]`;
  pdf.write(ranges, pdf.lastIndexOf(dots), 'latin1');
  const cms = await sign(Buffer.concat([pdf.subarray(0, start), pdf.subarray(after)]));
  pdf.write(cms.toString('hex'), start + 1, 'latin1');
  return pdf;
}

/** Adds objects behind the end of a PDF with a plain table of references (ISO 32000-1, 7.5.6). */
export function incremental(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const number = (pattern: RegExp) => Number(pattern.exec(trailer)?.[1]);
  const [root, table] = [number(/\/Root (\d+) 0 R/), number(/startxref\s+(\d+)/)];
  let size = number(/\/Size (\d+)/);
  const objects = new Map<number, string>();
  return {
    root,
    fresh: () => size++,
    put: (id: number, content: string) => objects.set(id, content),
    /** As it stands in the file. */
    get: (id: number) => {
      const start = text.lastIndexOf(`\n${id} 0 obj`);
      return text.slice(text.indexOf('obj', start) + 3, text.indexOf('endobj', start)).trim();
    },
    lastPage: () =>
      Number(
        /\n(\d+) 0 obj\s*<<(?:(?!endobj)[\s\S])*?\/Type \/Page\b(?!s)/g
          [Symbol.matchAll](text)
          .toArray()
          .at(-1)?.[1],
      ),
    end: () => {
      const parts = [pdf, Buffer.from('\n')];
      const offsets = new Map<number, number>();
      for (const [id, content] of objects) {
        offsets.set(
          id,
          parts.reduce((sum, part) => sum + part.length, 0),
        );
        parts.push(Buffer.from(`${id} 0 obj\n${content}\nendobj\n`, 'latin1'));
      }
      const entries = [...offsets].map(
        ([id, offset]) => `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
      );
      const start = parts.reduce((sum, part) => sum + part.length, 0);
      const end = `trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${table} >>\nstartxref\n${start}\n%%EOF\n`;
      return Buffer.concat([...parts, Buffer.from(`xref\n${entries.join('')}${end}`)]);
    },
  };
}
