import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerValues } from '#core/assessment/answer.ts';
import { rowChange, sameCells } from '#core/offline/compare-cells.ts';
import { compareWorkbook, touches } from '#core/offline/compare-workbook.ts';
import {
  changedSince,
  checkSelection,
  type ImportDecisions,
  isShown,
  selected,
  undecided,
} from '#core/offline/decide-import.ts';
import type { ImportRules } from '#core/offline/import-rules.ts';
import type { OfflineCells } from '#core/offline/offline-workbook.ts';
import { differenceTo } from '#core/offline/text-difference.ts';
import { answered, item, judged, sheetOf } from './samples.ts';

const unit: ImportRules = { side: 'UNIT', mayAnswer: () => true };
const today = '2026-08-10';
const lead: ImportRules = { side: 'PENILAI', judge: { userId: 'saya', lead: true, today } };
const blank: OfflineCells = { value: null, note: '' };
const cell = (value: OfflineCells['value'], note = ''): OfflineCells => ({ value, note });
const finding = {
  text: 'Belum ditinjau.',
  requestedAction: 'Tinjau.',
  priority: 'SEDANG',
  targetDate: '2026-10-31',
} as const;

const none: ImportDecisions = {
  seen: new Map(),
  taken: new Set(),
  choices: new Map(),
  findings: new Set(),
};

/** One criterion at its three places. */
function compared(base: OfflineCells, system: OfflineCells | null, file: OfflineCells) {
  const sheet = sheetOf([item({}, { answer: system && answered(system) })]);
  const filled = { rows: [{ criterionId: 'S01.01', line: 5, ...file }], findings: [] };
  const [row] = compareWorkbook({
    exported: { base: { 'S01.01': base } },
    filled,
    sheet,
    rules: unit,
  }).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('a row', () => {
  const [partly, full] = [cell('DITERAPKAN_SEBAGIAN', 'Sebagian.'), cell('DITERAPKAN_MENYELURUH', 'Semua.')];

  test.each([
    ['TIDAK_BERUBAH', partly, partly, partly],
    ['HANYA_BERKAS', partly, partly, full],
    ['HANYA_SISTEM', partly, full, partly],
    ['SAMA', partly, full, full],
    ['KONFLIK', blank, partly, full],
    ['KONFLIK', partly, full, cell('DITERAPKAN_SEBAGIAN', 'Lain.')],
  ])('is %s by who changed it', (change, base, system, file) => {
    expect(compared(base, system, file).change).toBe(change);
  });

  test('what only went through a spreadsheet is no change, and is written as it was', () => {
    const system = cell('DITERAPKAN_SEBAGIAN', ' Baris satu.\r\nBaris dua. ');
    const file = cell('DITERAPKAN_SEBAGIAN', 'Baris satu.\nBaris dua.');
    expect(compared(system, system, file).change).toBe('TIDAK_BERUBAH');
    const other = compared(system, system, { ...file, value: 'DITERAPKAN_MENYELURUH' });
    expect(other).toMatchObject({ change: 'HANYA_BERKAS', file: { note: system.note } });
  });

  test('a cell emptied in the file asks for a decision, and a blank one that was blank does not', () => {
    const row = compared(partly, partly, cell('DITERAPKAN_SEBAGIAN', ''));
    expect(row).toMatchObject({ change: 'HANYA_BERKAS', emptied: ['note'] });
    expect(undecided({ rows: [row], findings: [] }, none)).toEqual(['S01.01']);
    const taken = selected({ rows: [row], findings: [] }, { ...none, taken: new Set(['S01.01']) });
    expect(taken.rows).toEqual([]);
    expect(compared(blank, null, full).emptied).toEqual([]);
  });

  test('a row that is missing in the file changes nothing', () => {
    const sheet = sheetOf([item({}, { answer: answered(partly) })]);
    const filled = { rows: [], findings: [] };
    const { rows } = compareWorkbook({
      exported: { base: { 'S01.01': partly } },
      filled,
      sheet,
      rules: unit,
    });
    expect(rows).toMatchObject([{ change: 'TIDAK_BERUBAH', emptied: [] }]);
  });
});

describe('what cannot be taken', () => {
  const at = (rules: ImportRules, one: ReturnType<typeof item>, file: OfflineCells, inScope = true) => {
    const sheet = sheetOf([one], inScope);
    const filled = { rows: [{ criterionId: 'S01.01', line: 5, ...file }], findings: [] };
    return compareWorkbook({ exported: { base: { 'S01.01': blank } }, filled, sheet, rules }).rows[0]?.bar;
  };
  const full = cell('DITERAPKAN_MENYELURUH');

  test('says why, as the forms would', () => {
    expect(at(unit, item(), full, false)).toBe('criterion-out-of-scope');
    expect(at({ side: 'UNIT', mayAnswer: () => false }, item(), full)).toBe('not-allowed');
    expect(at(unit, item(), cell('TIDAK_BERLAKU'))).toBe('justification-missing');
    expect(at(unit, item(), full)).toBeNull();
    const member: ImportRules = { side: 'PENILAI', judge: { userId: 'saya', lead: false, today } };
    const others = item({}, { verdict: judged(cell('DALAM_PERENCANAAN')) });
    expect(at(member, others, full)).toBe('verdict-of-other');
    expect(at(lead, others, full)).toBeNull();
    expect(at(lead, item(), cell(null, 'Hanya catatan.'))).toBe('value-missing');
    expect(at(lead, item({}, { evidence: [] }), full)).toBe('verdict-above-evidence');
    expect(at(lead, item(), cell('DITERAPKAN_SEBAGIAN'))).toBe('finding-missing');
    const claimed = item({}, { answer: answered(cell('TIDAK_BERLAKU', 'Tidak ada.')) });
    expect(at(lead, claimed, full)).toBe('not-applicable-unanswered');
  });

  test('findings come as additions, the same words once, each held against the rules', () => {
    const there = { text: 'Sudah tercatat.' } as ReturnType<typeof item>['findings'][number];
    const sheet = sheetOf([item({}, { findings: [there] })]);
    const texts = ['Baru.', 'Sudah  tercatat.', ' Sudah tercatat.', 'Baru.', ' '];
    const findings = texts.map((text, line) => ({ ...finding, text, line, criterionId: 'S01.01' }));
    const late = { ...finding, text: 'Terlambat.', targetDate: today, line: 9, criterionId: 'S01.01' };
    const filled = { rows: [], findings: [...findings, late] };
    const found = compareWorkbook({ exported: { base: { 'S01.01': blank } }, filled, sheet, rules: lead });
    expect(found.findings.map(({ known, bar }) => [known, bar])).toEqual([
      [false, null],
      [false, null],
      [true, null],
      [true, null],
      [false, 'value-missing'],
      [false, 'target-not-future'],
    ]);
  });

  test('rows are held against each other as they would stand together', () => {
    const sheet = sheetOf([item(), item({ id: 'S01.02', kind: 'I' })]);
    const base = { 'S01.01': blank, 'S01.02': blank };
    const rows = [
      { criterionId: 'S01.01', line: 5, ...cell('TIDAK_DILAKUKAN') },
      { criterionId: 'S01.02', line: 6, ...cell('DITERAPKAN_MENYELURUH') },
    ];
    const filled = { rows, findings: [{ ...finding, line: 3, criterionId: 'S01.01' }] };
    const comparison = compareWorkbook({ exported: { base }, filled, sheet, rules: lead });
    expect(comparison.rows.map(({ bar }) => bar)).toEqual([null, null]);
    const refusedOf = (taken: string[], findings: number[]) => {
      const decisions = { ...none, taken: new Set(taken), findings: new Set(findings) };
      return Object.fromEntries(checkSelection(selected(comparison, decisions), sheet, lead));
    };
    expect(refusedOf(['S01.01', 'S01.02'], [0])).toEqual({ 'S01.02': 'verdict-needs-confirmation' });
    // Without it, the design criterion has no value yet and stands at 0 as well.
    expect(refusedOf(['S01.01'], [0])).toEqual({});
    expect(refusedOf(['S01.01'], [])).toEqual({ 'S01.01': 'finding-missing' });
  });
});

describe('whatever a workbook says', () => {
  const value = fc.constantFrom(null, ...answerValues);
  const cells = fc.record({ value, note: fc.constantFrom('', 'A.', 'B.', ' A.') });
  const places = fc.array(fc.record({ base: cells, system: fc.option(cells), file: cells }), {
    maxLength: 6,
  });
  const decisions = fc.record({
    seen: fc.constant(new Map()),
    taken: fc.uniqueArray(fc.nat(5)).map((list) => new Set(list.map(idOf))),
    choices: fc
      .uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom('BERKAS' as const, 'SISTEM' as const)), {
        selector: ([at]) => at,
      })
      .map((list) => new Map(list.map(([at, choice]) => [idOf(at), choice]))),
    findings: fc.constant(new Set<number>()),
  });
  const compare = (
    list: readonly { base: OfflineCells; system: OfflineCells | null; file: OfflineCells }[],
  ) => {
    const sheet = sheetOf(
      list.map(({ system }, at) => item({ id: idOf(at) }, { answer: system && answered(system) })),
    );
    const base = Object.fromEntries(list.map((one, at) => [idOf(at), one.base]));
    const rows = list.map(({ file }, line) => ({ criterionId: idOf(line), line, ...file }));
    return compareWorkbook({ exported: { base }, filled: { rows, findings: [] }, sheet, rules: unit });
  };

  test('no row is written that nobody saw and took', () => {
    fc.assert(
      fc.property(places, decisions, (list, decided) => {
        const comparison = compare(list);
        for (const row of selected(comparison, decided).rows) {
          const said = [...decided.taken].includes(row.criterionId) || decided.choices.get(row.criterionId);
          expect(said).toBeTruthy();
          expect(isShown(row)).toBe(true);
          expect(changedSince(comparison, decided)).toContain(row.criterionId);
          expect(sameCells(row.file, row.base) || sameCells(row.file, row.system)).toBe(false);
        }
      }),
    );
  });

  test('keeping the system everywhere writes nothing, and asks nothing more', () => {
    fc.assert(
      fc.property(places, (list) => {
        const comparison = compare(list);
        const choices = new Map(comparison.rows.map(({ criterionId }) => [criterionId, 'SISTEM' as const]));
        const kept = { ...none, choices };
        expect(selected(comparison, kept)).toEqual({ rows: [], findings: [] });
        expect(undecided(comparison, kept)).toEqual([]);
      }),
    );
  });

  test('what the file left alone is never written, and what both changed differently is never taken by a tick', () => {
    fc.assert(
      fc.property(cells, cells, cells, (base, system, file) => {
        const change = rowChange({ base, system, file });
        expect(touches({ change })).toBe(!sameCells(file, base) && !sameCells(file, system));
        const row = compared(base, system, file);
        const ticked = selected({ rows: [row], findings: [] }, { ...none, taken: new Set(['S01.01']) });
        if (change === 'KONFLIK') expect(ticked.rows).toEqual([]);
      }),
    );
  });

  test('a difference is a part of the text, and none between equal texts', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (text, other) => {
        const { before, differs, after } = differenceTo(text, other);
        expect(before + differs + after).toBe(text);
        expect(differenceTo(text, text).differs).toBe('');
        if (differs === '') expect(text.length).toBeLessThanOrEqual(other.length + 1);
      }),
    );
    expect(differenceTo('Sudah ditinjau tahun ini.', 'Sudah ditinjau tahun lalu.')).toEqual({
      before: 'Sudah ditinjau tahun ',
      differs: 'ini.',
      after: '',
    });
  });
});

function idOf(at: number): string {
  return `S01.0${at + 1}`;
}
