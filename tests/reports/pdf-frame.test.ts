import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AssessmentModel } from '#reports/assessment-model.ts';
import { drawPdf } from './draw.ts';
import { contentOf, objectsWith, referred } from './pdf-objects.ts';
import { bodyOf, overflowing, pageSize, pdfPages, squeezed } from './read-back.ts';
import {
  assessmentIn,
  attendanceIn,
  documentsIn,
  kabupaten,
  kota,
  longName,
  narrow,
  quarterlyIn,
  unset,
  wide,
} from './region-samples.ts';

type OutlineItem = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getOutline']>>[number];

const regions = { kota, kabupaten, unset, narrow, wide };
const documents = Object.entries(regions).flatMap(([name, region]) =>
  documentsIn(region).map((document) => ({ name: `${document.kind} of ${name}`, region, document })),
);

describe.each(documents)('$name', { timeout: 60_000 }, ({ region, document }) => {
  let bytes: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    bytes = await drawPdf(document);
    pages = await pdfPages(bytes);
  }, 60_000);

  it('says title, author, subject, keywords and language, and claims no tags', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    for (const key of ['Title', 'Author', 'Subject', 'Keywords']) expect(info[key]).toBeTruthy();
    expect(info.Language).toBe('id-ID');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toBeNull();
    expect(info).toMatchObject({ PDFFormatVersion: '1.7', IsAcroFormPresent: false });
  });

  it('is designed after PDF/A-2b: its part in the metadata, an sRGB output intent, no key to it', () => {
    const [metadata] = objectsWith(bytes, /\/Type \/Metadata/);
    const xml = metadata === undefined ? '' : contentOf(metadata).toString('utf8');
    expect(() =>
      new SaxesParser().write(xml.slice(xml.indexOf('<x:xmpmeta'), xml.indexOf('<?xpacket end'))).close(),
    ).not.toThrow();
    expect(xml).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xml).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    const [intent, ...others] = objectsWith(bytes, /\/S \/GTS_PDFA1/);
    expect(others).toEqual([]);
    const profile = intent && referred(bytes, intent, 'DestOutputProfile');
    expect(profile?.dictionary).toContain('/N 3');
    expect(profile && contentOf(profile).toString('latin1', 36, 40)).toBe('acsp');
    expect(objectsWith(bytes, /\/Encrypt|\/JavaScript|\/Launch|\/LZWDecode/)).toEqual([]);
  });

  it('embeds a subset of every face it uses, with its characters', () => {
    const faces = objectsWith(bytes, /\/Type \/Font\n[\s\S]*\/Type0/);
    expect(faces.length).toBeGreaterThan(1);
    for (const face of faces) {
      expect(face.dictionary).toMatch(/\/BaseFont \/[A-Z]{6}\+LiberationSans/);
      expect(referred(bytes, face, 'ToUnicode')).toBeDefined();
      const descendant = referred(bytes, face, 'DescendantFonts');
      const descriptor = descendant && referred(bytes, descendant, 'FontDescriptor');
      const file = descriptor && referred(bytes, descriptor, 'FontFile2');
      const size = file === undefined ? 0 : contentOf(file).length;
      expect(size).toBeGreaterThan(1000);
      // The whole face has over 400.000 bytes.
      expect(size).toBeLessThan(100_000);
    }
    expect(objectsWith(bytes, /\/Type \/Font\n/)).toHaveLength(2 * faces.length);
  });

  it('counts its pages from the second on', () => {
    expect(pages[0]).not.toMatch(/Halaman \d+ dari/);
    for (const [at, page] of pages.entries()) {
      if (at > 0) expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`);
      expect(page).toContain('belum ditandatangani secara elektronik');
    }
  });

  it('leads from every entry of its outline to the page and the line of that text', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const entries = flat(await pdf.getOutline());
    expect(entries.length).toBeGreaterThan(0);
    const named = new Set<unknown>();
    for (const { title, dest } of entries) {
      const [page, , , top] = (await pdf.getDestination(dest as string)) ?? [];
      const number = await pdf.getPageIndex(page);
      expect(top).toBeGreaterThan(0);
      named.add(`${number} ${top}`);
      const part = /^(Sampul|Nota Dinas|Laporan|Rancangan Keputusan|Lampiran:|Penutup)/.exec(title);
      const said = part ? (beginnings[part[1] ?? ''] ?? '?') : title;
      expect(squeezed(pages[number] ?? '').toUpperCase()).toContain(squeezed(said).toUpperCase());
    }
    expect(named.size).toBe(entries.length);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const titles = flat(await pdf.getOutline()).map(({ title }) => squeezed(title));
    const ends = pages.map((page) => bodyOf(page).replace(/:$/, ''));
    for (const title of titles) expect(ends.filter((end) => end.endsWith(title))).toEqual([]);
  });

  it('keeps to its margins', async () => {
    const [width] = await pageSize(bytes);
    const right = (region.settings.margins.right * 72) / 25.4;
    expect(await overflowing(bytes, width - right + 1)).toEqual([]);
  });
});

/** What stands where a part begins that has another name in the outline. */
const beginnings: Record<string, string> = {
  Sampul: 'LAPORAN HASIL PENILAIAN',
  'Nota Dinas': 'Oktober 2026',
  Laporan: 'LAPORAN PENGELOLAAN',
  'Rancangan Keputusan': 'BUKAN KEPUTUSAN KEPUTUSAN',
  'Lampiran:': 'LAMPIRAN',
  Penutup: 'ini',
};

function flat(items: readonly OutlineItem[] | null): OutlineItem[] {
  return (items ?? []).flatMap((item) => [item, ...flat(item.items as OutlineItem[])]);
}

it.each(['minutes', 'assessor-pdf'] as const)(
  'signs on no page of %s without the words that are signed',
  async (kind) => {
    const model = assessmentIn(narrow);
    const [lead] = model.assessors;
    const assessors = Array.from({ length: 7 }, (_, at) => ({
      ...lead,
      name: `${at} ${longName}`,
      lead: at === 0,
    }));
    const bytes = await drawPdf({ kind, model: { ...model, assessors } as AssessmentModel });
    const pages = (await pdfPages(bytes)).map(bodyOf);
    const signed = pages.slice(pages.findIndex((page) => page.includes('Demikian')));
    expect(signed.length).toBeGreaterThan(2);
    for (const page of signed) expect(page).toMatch(/Demikian.*TimPenilai|Demikian.*Mengetahui/);
    for (const { name } of assessors) expect(signed.join('').split(squeezed(name))).toHaveLength(2);
  },
);

it('writes well-formed metadata of a name with signs XML keeps for itself', async () => {
  const unit = { name: 'LPSE "Satu & Dua" <uji>' };
  const bytes = await drawPdf({ kind: 'attendance', model: { ...attendanceIn(kota), unit } });
  const [metadata] = objectsWith(bytes, /\/Type \/Metadata/);
  const xml = metadata === undefined ? '' : contentOf(metadata).toString('utf8');
  expect(xml).toContain('<rdf:li>LPSE "Satu &amp; Dua" &lt;uji&gt;</rdf:li>');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect((await pdf.getMetadata()).info).toMatchObject({ Author: unit.name });
});

it('writes the same bytes in another year', async () => {
  const document = { kind: 'quarterly', model: quarterlyIn(kota) } as const;
  const first = await drawPdf(document);
  vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07.000Z'), toFake: ['Date'] });
  const second = await drawPdf(document).finally(() => vi.useRealTimers());
  expect(Buffer.compare(first, second)).toBe(0);
});
