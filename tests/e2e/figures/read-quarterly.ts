import { pdfPages } from '#tests/reports/read-back.ts';
import { fulfilmentLabels, instrumentLabels } from '#text/states.ts';
import type { RawAssessment } from './raw-rows.ts';
import { delta, escaped, found, named, percent, score } from './read-documents.ts';
import { rowsOf, type Screen } from './read-screen.ts';
import { plain, type Shown } from './shown.ts';

const achieved = '(\\d+/\\d+|belum ada ruang lingkup|belum ada)';
const change = '([+-]\\d+|tetap|belum ada)';
const source = '(Penilaian Faktual|Penilaian Mandiri|belum ada)';
const status = `(${Object.values(fulfilmentLabels).join('|')}|belum ada)`;
const groups = Object.values(instrumentLabels).map((label) => [label, label.replaceAll(' ', '_')] as const);

/** The page of a report: the table of the groups, and what stands in the three minutes. */
export function reportPageShown(screen: Screen): Shown {
  const counts = found(
    screen.text,
    '(\\d+) temuan lewat target, (\\d+) temuan belum selesai, (\\d+) temuan selesai',
  );
  return new Map([
    ...rowsOf(screen, 'Angka triwulan ini').flatMap(({ heading, cells }): [string, string][] => {
      const name = heading.replaceAll(' ', '_');
      return [
        [`${name} met`, plain(cells.Memenuhi)],
        [`${name} metChange`, plain(cells.Perubahan)],
        [`${name} score`, plain(cells['Skor kemajuan'])],
        [`${name} scoreChange`, plain(cells['Perubahan skor'])],
        [`${name} source`, sourceIn(cells['Sumber nilai'])],
      ];
    }),
    ...named(['findings allOverdue', 'findings allOpen', 'findings allClosed'], counts),
  ]);
}

/** The PDF: the nota dinas on its first page, the summary above the Laporan, the tables of part C. */
export async function quarterlyShown(
  bytes: Uint8Array,
  standards: readonly RawAssessment['standards'][number][],
): Promise<Record<'letter' | 'summary' | 'report', Shown>> {
  const [letter = '', ...others] = await pdfPages(bytes);
  const rest = others.join(' ');
  return { letter: letterShown(letter), summary: summaryShown(rest), report: partC(rest, standards) };
}

function letterShown(text: string): Shown {
  const [open] = found(text, 'belum selesai berjumlah (\\d+)');
  const [overdue] = found(text, 'di antaranya (\\d+)');
  return new Map([
    ...groups.flatMap(([label, name]) => {
      const [met, changed, points, from] = found(text, `${label} ${achieved} ${change} ${percent} ${source}`);
      return [
        ...named(
          [`${name} met`, `${name} metChange`, `${name} score`],
          [met, changed, points].map(unchanged),
        ),
        [`${name} source`, sourceIn(from)] as [string, string],
      ];
    }),
    ['findings allOpen', open ?? '0'],
    ['findings allOverdue', overdue ?? '0'],
  ]);
}

function summaryShown(text: string): Shown {
  return new Map(
    groups.flatMap(([label, name]) => {
      if (text.includes(`${label}: belum ada penilaian`))
        return named([`${name} met`, `${name} score`], ['belum ada', 'belum ada']);
      const [met, all, points] = found(
        text,
        `${label}: (\\d+) \\([a-z ]+\\) dari (\\d+) \\([a-z ]+\\) standar.*?skor kemajuan ${percent}`,
      );
      return named([`${name} met`, `${name} score`], [`${met}/${all}`, points ?? '?']);
    }),
  );
}

function partC(text: string, standards: readonly { code: string; name: string }[]): Shown {
  const priorities = ['TINGGI', 'SEDANG', 'RENDAH'];
  const counts = found(
    text,
    'Tinggi (\\d+) (\\d+) (\\d+) Sedang (\\d+) (\\d+) (\\d+) Rendah (\\d+) (\\d+) (\\d+)',
  );
  return new Map([
    ...groups.flatMap(([label, name]) => [
      ...named(
        ['selfMet', 'factualMet', 'met', 'previousMet', 'metChange'].map((figure) => `${name} ${figure}`),
        found(text, `${label} .{0,90}?${achieved} ${achieved} ${achieved} ${achieved} ${change}`).map(
          unchanged,
        ),
      ),
      ...named(
        ['selfScore', 'factualScore', 'scoreTotal', 'previousScore', 'scoreChange'].map(
          (it) => `${name} ${it}`,
        ),
        found(text, `${label} ${percent} ${percent} ${percent} ${percent} ([+-]?[\\d,]+|belum ada)`),
      ),
    ]),
    ...standards.flatMap(({ code, name }) =>
      named(
        [`${code} self`, `${code} factual`, `${code} delta`, `${code} status`],
        found(text, `${code} ${escaped(name)} ${score} ${score} ${delta} ${status}`),
      ),
    ),
    ...named(
      priorities.flatMap((priority) => [`${priority} open`, `${priority} overdue`, `${priority} closed`]),
      counts,
    ),
  ]);
}

/** The document says "tetap" where the page says 0. */
function unchanged(text: string | undefined): string {
  return text === 'tetap' ? '0' : (text ?? '?');
}

function sourceIn(text: string | undefined): string {
  return plain(/Penilaian (Faktual|Mandiri)/.exec(text ?? '')?.[0] ?? 'belum ada');
}
