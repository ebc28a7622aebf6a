import { citationText } from '#core/catalogue/citation-text.ts';
import type { Criterion, Standard } from '#core/catalogue/instrument.ts';
import {
  type TemplateTable,
  templateColumns,
  templateKinds,
  templateSheets,
  templateYesNo,
} from '#core/catalogue/template-format.ts';
import type { InstrumentTemplateModel } from '#reports/instrument-template-model.ts';
import { instrumentTemplateText as words } from '#text/instrument-template.ts';
import type { Cell, Sheet, Workbook } from './sheet.ts';

/** Petunjuk, Instrumen, Standar, Kriteria: read back as it is, it says what the checklist says. */
export function instrumentTemplate(model: InstrumentTemplateModel): Workbook {
  const { content, writtenAt } = model;
  const { code, version, title, legalBasis, standards } = content;
  const head: CellsOf<'instrument'> = {
    code,
    version,
    title,
    legalBasis: lines(legalBasis.map(citationText)),
  };
  return {
    title: words.title(title, version),
    paper: 'A4',
    frozenAt: writtenAt,
    footer: words.footer,
    sheets: [
      guideSheet(model),
      tableSheet('instrument', [head], [12, 8, 60, 30]),
      tableSheet('standards', standards.map(standardCells), [8, 44, 8, 8, 12, 18, 44, 44]),
      tableSheet(
        'criteria',
        standards.flatMap(({ code, criteria }) => criteria.map((one) => criterionCells(code, one))),
        [9, 9, 60, 15, 9, 8, 14, 44, 24, 36],
      ),
    ],
  };
}

function guideSheet({ content, regulations }: InstrumentTemplateModel): Sheet {
  const codes = regulations.map(({ code, title }, at): Cell[] => [
    at === 0 ? words.regulations : null,
    `${code}: ${title}`,
  ]);
  return {
    name: templateSheets.guide,
    widths: [26, 100],
    head: [],
    rows: [
      [words.heading(content.title)],
      [],
      ...words.guide.map(([what, how]) => [what, how]),
      [],
      ...codes,
    ],
    tableRows: 0,
    formats: {},
    merges: [],
    boldRows: [1],
    landscape: true,
  };
}

type CellsOf<Table extends TemplateTable> = Record<keyof (typeof templateColumns)[Table], Cell>;

const yesNo = Object.values(templateYesNo);

const choices: Readonly<Record<string, readonly string[]>> = {
  kind: Object.values(templateKinds),
  mandatory: yesNo,
  outsideRegulation: yesNo,
};

function tableSheet<Table extends TemplateTable>(
  table: Table,
  rows: readonly CellsOf<Table>[],
  widths: readonly number[],
): Sheet {
  const columns = Object.entries<string>(templateColumns[table]);
  const fields = columns.map(([field]) => field as keyof CellsOf<Table>);
  return {
    name: templateSheets[table],
    widths,
    head: [columns.map(([, heading]) => heading)],
    rows: rows.map((row) => fields.map((field) => row[field])),
    tableRows: rows.length,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: true,
    choices: Object.fromEntries(columns.map(([field], at) => [at, choices[field] ?? []])),
  };
}

function standardCells({
  outsideRegulation,
  criteria: _criteria,
  ...standard
}: Standard): CellsOf<'standards'> {
  return { ...standard, outsideRegulation: answer(outsideRegulation) };
}

function criterionCells(standard: string, criterion: Criterion): CellsOf<'criteria'> {
  const { kind, mandatory, citations, sources, ...plain } = criterion;
  return {
    ...plain,
    standard,
    kind: templateKinds[kind],
    mandatory: answer(mandatory),
    citations: lines(citations.map(citationText)),
    sources: lines(sources),
  };
}

function answer(value: boolean): string {
  return value ? templateYesNo.yes : templateYesNo.no;
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
