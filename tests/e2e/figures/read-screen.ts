import type { Page } from 'playwright-core';
import { plain, type Shown } from './shown.ts';

/** The figures of a page as it stands in the browser: the big ones by their label, tables by caption, rows by heading. */
export interface Screen {
  stats: Record<string, string>;
  tables: { caption: string; rows: { heading: string; cells: Record<string, string> }[] }[];
  text: string;
}

export async function readScreen(page: Page, path: string): Promise<Screen> {
  const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
  if (response?.status() !== 200) throw new Error(`${path}: ${response?.status()}`);
  return page.evaluate(() => {
    const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const all = (from: ParentNode, selector: string) => [...from.querySelectorAll(selector)];
    return {
      stats: Object.fromEntries(
        all(document, '.stat').map((stat) => [
          textOf(stat.querySelector('.stat-label')),
          textOf(stat.querySelector('.stat-value')),
        ]),
      ),
      tables: all(document, 'table').map((table) => ({
        caption: textOf(table.querySelector('caption')),
        rows: all(table, 'tbody tr').map((row) => ({
          heading: textOf(row.querySelector('th')),
          cells: Object.fromEntries(
            all(row, 'td').map((cell) => [cell.getAttribute('data-label') ?? '', textOf(cell)]),
          ),
        })),
      })),
      text: textOf(document.querySelector('main')),
    };
  });
}

export function rowsOf({ tables }: Screen, caption: string): Screen['tables'][number]['rows'] {
  return tables.find((table) => table.caption === caption)?.rows ?? [];
}

/** The results page. @param group how the page calls the group of standards */
export function resultsShown(screen: Screen, group: string): Shown {
  const { stats } = screen;
  return new Map([
    ...rowsOf(screen, group).flatMap(({ heading, cells }) => {
      const code = heading.split(' ')[0];
      return [...scoresIn(code, cells), [`${code} officialPredicate`, plain(cells.Predikat)] as const];
    }),
    ['group officialScore', plain(stats['Skor kemajuan'])],
    ['group officialScoreTotal', plain(stats['Skor total'])],
    ['group officialScope', plain(stats['Capaian lingkup'])],
    ['group officialTotal', plain(stats['Capaian total'])],
    ['group deltaIndex', plain(stats['Indeks selisih'])],
  ]);
}

/** The assessment's own page. */
export function overviewShown(screen: Screen): Shown {
  const { stats } = screen;
  return new Map([
    ...rowsOf(screen, 'Standar').flatMap(({ heading, cells }) => {
      const code = heading.split(' ')[0];
      return [...scoresIn(code, cells), [`${code} completeness`, plainCount(cells.Terisi)] as const];
    }),
    ['group officialScore', plain(stats['Skor kemajuan'])],
    ['group officialScope', plain(stats['Capaian lingkup'])],
    ['group officialTotal', plain(stats['Capaian total'])],
  ]);
}

/** "3 dari 8" as "3/8" */
export function plainCount(text: string | undefined): string {
  return (
    /(\d+)\D+(\d+)/
      .exec(text ?? '')
      ?.slice(1, 3)
      .join('/') ?? plain(text)
  );
}

function scoresIn(code: string | undefined, cells: Record<string, string>): (readonly [string, string])[] {
  return [
    [`${code} self`, plain(cells.Mandiri)],
    [`${code} factual`, plain(cells.Faktual)],
    [`${code} delta`, plain(cells.Selisih)],
    [`${code} officialStatus`, cells.Status ?? ''],
  ];
}
