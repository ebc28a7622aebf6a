import { openWorkbook, pdfPages } from '#tests/reports/read-back.ts';
import { assessorReportText } from '#text/assessor-report.ts';
import { fulfilmentLabels } from '#text/states.ts';
import { workbookText } from '#text/workbook.ts';
import type { RawStandard } from './raw-rows.ts';
import { none, plain, type Shown } from './shown.ts';

export const score = '([\\d,]+% \\([A-E]\\)|belum ada|-)';
export const delta = '(-?[\\d,]+|-)';
const status = `(${Object.values(fulfilmentLabels).join('|')})`;
const achieved = '(\\d+/\\d+|belum ada ruang lingkup|belum ada)';
export const percent = '([\\d,]+%|belum ada)';

export async function pdfLine(bytes: Uint8Array): Promise<string> {
  return (await pdfPages(bytes)).join(' ');
}

/** The assessor's report: section A. */
export async function reportShown(bytes: Uint8Array, standards: readonly RawStandard[]): Promise<Shown> {
  const text = await pdfLine(bytes);
  const pair = (label: string, of: string, figure: string) =>
    named([`group self${figure}`, `group factual${figure}`], found(text, `${escaped(label)} ${of} ${of}`));
  return new Map([
    ...standards.flatMap(({ code, name }) => {
      const row = found(text, `${code} ${escaped(name)} (\\d+/\\d+) ${score} ${score} ${delta} ${status}`);
      return [[`${code} completeness`, row[0] ?? 'nothing'] as const, ...scoredRow(code, row.slice(1))];
    }),
    ...pair(assessorReportText.achievementScope, achieved, 'Scope'),
    ...pair(assessorReportText.achievementTotal, achieved, 'Total'),
    ...pair(assessorReportText.score, percent, 'Score'),
    ...pair(assessorReportText.scoreTotal, percent, 'ScoreTotal'),
    ...named(
      ['group deltaIndex'],
      found(text, `${escaped(assessorReportText.deltaIndex)} ([\\d,]+|belum ada)`),
    ),
    ['group findings', countIn(text)],
  ]);
}

/** The Berita Acara. The number of a list's line stands glued to the last word of its first line. */
export async function minutesShown(bytes: Uint8Array, standards: readonly RawStandard[]): Promise<Shown> {
  const text = await pdfLine(bytes);
  const [met = '', inScope = '', total = ''] = found(
    text,
    'berjumlah (\\d+) .*?dari\\D*?(\\d+) .*?atau\\D*?(\\d+/\\d+)',
  );
  const scores = found(text, `Skor kemajuan.*?Faktual.*?${percent}.*?Mandiri.*?${percent}`);
  return new Map([
    ...standards.flatMap(({ code, name }) =>
      scoredRow(code, found(text, `${code} ${escaped(name)} ${score} ${score} ${delta} ${status}`)),
    ),
    ...named(['group factualScore', 'group selfScore'], scores),
    ['group judgedScope', `${met}/${inScope}`],
    ['group judgedTotal', total],
    ['group findings', countIn(text)],
  ]);
}

/** The workbook: Ringkasan, and how many rows Temuan has. */
export async function workbookShown(bytes: Uint8Array, standards: readonly RawStandard[]): Promise<Shown> {
  const book = await openWorkbook(bytes);
  const cellsOf = (sheet: string): unknown[][] => {
    const rows: unknown[][] = [];
    book.getWorksheet(sheet)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    return rows;
  };
  const summary = cellsOf(workbookText.summary);
  const heads = summary[0] ?? [];
  const line = (label: string) => summary.find((cells) => cells[1] === label) ?? [];
  const group = (label: string, figure: string): [string, string][] => [
    [`group self${figure}`, shownIn(line(label)[2])],
    [`group factual${figure}`, shownIn(line(label)[3])],
  ];
  return new Map([
    ...standards.flatMap(({ code }): [string, string][] => {
      const row = summary.find(([first]) => first === code) ?? [];
      const cell = (head: string) => row[heads.indexOf(head)];
      return [
        [`${code} completeness`, `${cell('Terisi')}/${cell('Kriteria')}`],
        [`${code} self`, shownIn(cell('Skor mandiri'))],
        [`${code} factual`, shownIn(cell('Skor faktual'))],
        [`${code} delta`, shownIn(cell('Selisih'))],
        [`${code} selfPredicate`, shownIn(cell('Predikat mandiri'))],
        [`${code} factualPredicate`, shownIn(cell('Predikat faktual'))],
        [`${code} selfStatus`, shownIn(cell('Status mandiri'))],
        [`${code} factualStatus`, shownIn(cell('Status faktual'))],
      ];
    }),
    ...group(workbookText.achievementScope, 'Scope'),
    ...group(workbookText.achievementTotal, 'Total'),
    ...group(workbookText.score, 'Score'),
    ...group(workbookText.scoreTotal, 'ScoreTotal'),
    ['group deltaIndex', shownIn(line(workbookText.deltaIndex)[2])],
    [
      'group findings',
      String(cellsOf(workbookText.findings).filter(([no]) => typeof no === 'number').length),
    ],
  ]);
}

/** The groups of the first place where the pattern fits; none when it fits nowhere. */
export function found(text: string, pattern: string): string[] {
  return new RegExp(pattern).exec(text)?.slice(1) ?? [];
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function named(figures: readonly string[], shown: readonly string[]): [string, string][] {
  return figures.map((figure, at) => [figure, shown[at] === undefined ? 'nothing' : plain(shown[at])]);
}

function scoredRow(code: string, [self, factual, change, state]: string[]): [string, string][] {
  return [
    ...named(
      [`${code} self`, `${code} factual`, `${code} delta`],
      [self ?? '?', factual ?? '?', change ?? '?'],
    ),
    [`${code} selfPredicate`, predicateIn(self)],
    [`${code} factualPredicate`, predicateIn(factual)],
    [`${code} judgedStatus`, state ?? 'nothing'],
  ];
}

function predicateIn(text: string | undefined): string {
  return /\(([A-E])\)/.exec(text ?? '')?.[1] ?? none;
}

function countIn(text: string): string {
  return /Terdapat\D{0,6}?(\d+) \([a-z ]+\) temuan/.exec(text)?.[1] ?? '0';
}

/** A number as the sheet's format shows it. */
function shownIn(cell: unknown): string {
  return plain(typeof cell === 'number' ? cell.toFixed(2).replace('.', ',') : String(cell ?? ''));
}
