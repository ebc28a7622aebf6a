import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { filledHeadings, identityNames, offlineSheets } from '#core/offline/workbook-format.ts';
import type { Context } from '#services/context.ts';
import { dropImport } from '#services/offline/drop-import.ts';
import { exportOfflineWorkbook } from '#services/offline/export-offline-workbook.ts';
import { readImport } from '#services/offline/read-import.ts';
import { readIntake } from '#services/offline/read-intake.ts';
import { receiveWorkbook } from '#services/offline/receive-workbook.ts';
import { takeInWorkbook } from '#services/offline/take-in-workbook.ts';
import { aBegunAssessment, anAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { changed, columnOf } from '#tests/support/offline-workbook.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { decided } from '#tests/support/workbook-imports.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const fileName = 'kertas-kerja.xlsx';

describe('receive-workbook', () => {
  eachDatabase((open) => {
    test('keeps the file and what it says, changes nothing, and is taken in once it is decided', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const bytes = await filledIn(head, assessmentId, 'Diisi di lapangan.');
      const { importId } = await receiveWorkbook(head, { assessmentId, fileName, bytes });
      expect(await workplace.db.selectFrom('answers').select('id').execute()).toEqual([]);
      const page = await readImport(head, { assessmentId, importId });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(page.brought).toMatchObject({ state: 'MENUNGGU', file: { name: fileName, sha256 } });
      expect(page.rows.map(({ change }) => change)).toEqual([
        'HANYA_BERKAS',
        'TIDAK_BERUBAH',
        'TIDAK_BERUBAH',
      ]);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'KERTAS_KERJA_DIUNGGAH',
        payload: { importId, file: { sha256 } },
      });
      const kept = await workplace.files.open(sha256);
      expect((await buffer(kept.stream)).equals(bytes)).toBe(true);
      const decisions = decided({ 'S01.01': 0 }, { taken: ['S01.01'] });
      await takeInWorkbook(head, { assessmentId, importId, decisions });
      const stored = await workplace.db.selectFrom('answers').select(['value', 'note']).execute();
      expect(stored).toEqual([{ value: 'DITERAPKAN_SEBAGIAN', note: 'Diisi di lapangan.' }]);
      expect(await refusalOf(receiveWorkbook(head, { assessmentId, fileName, bytes }))).toBe(
        'workbook-taken-in',
      );
      expect((await readIntake(head, { assessmentId })).imports).toMatchObject([{ state: 'DIMASUKKAN' }]);
    });

    test('the same file twice waits once; dropped, it may come again', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const bytes = await filledIn(head, assessmentId, 'Diisi.');
      const { importId } = await receiveWorkbook(head, { assessmentId, fileName, bytes });
      expect(await refusalOf(receiveWorkbook(head, { assessmentId, fileName, bytes }))).toBe(
        'workbook-waiting',
      );
      await dropImport(head, { assessmentId, importId });
      await receiveWorkbook(head, { assessmentId, fileName, bytes });
      expect(await actsOf(workplace)).toEqual([
        'KERTAS_KERJA_DIEKSPOR',
        'KERTAS_KERJA_DIUNGGAH',
        'KERTAS_KERJA_DIBATALKAN',
        'KERTAS_KERJA_DIUNGGAH',
      ]);
    });

    test('a workbook of another assessment and one that was tampered with get each their answer', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const periodId = await aPeriod(workplace, town, { quarter: 4 });
      const other = await anAssessment(workplace, town, { periodId });
      const { bytes } = await exportOfflineWorkbook(head, { assessmentId, side: 'UNIT' });
      const bring = (to: string, file: Uint8Array) =>
        refusalOf(receiveWorkbook(head, { assessmentId: to, fileName, bytes: file }));
      expect(await bring(other, bytes)).toBe('workbook-of-other-assessment');
      const moved = await identity(bytes, { [identityNames.assessmentId]: other });
      expect(await bring(other, moved)).toBe('workbook-altered');
      const unknown = await identity(bytes, { [identityNames.exportId]: 'e'.repeat(32) });
      expect(await bring(assessmentId, unknown)).toBe('workbook-unknown');
    });

    test('a criterion that did not go out, no workbook and no file are faults, and nothing is kept', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const { bytes } = await exportOfflineWorkbook(head, { assessmentId, side: 'UNIT' });
      const bring = (file: Uint8Array) =>
        refusalOf(receiveWorkbook(head, { assessmentId, fileName, bytes: file }));
      const added = await changed(bytes, (cell) => {
        cell(offlineSheets.worksheet, 'A3').value = 'S13.01';
      });
      expect(await bring(added)).toBe('workbook-faulty');
      expect(await bring(Buffer.from('bukan buku kerja'))).toBe('workbook-faulty');
      expect(await bring(Buffer.alloc(0))).toBe('file-empty');
      expect(await workplace.db.selectFrom('workbook_imports').select('id').execute()).toEqual([]);
    });

    test('each side brings its own, while it has the assessment, and a stranger finds nothing', async () => {
      const workplace = aWorkplace(await open());
      const { town, assessmentId, head } = await aBegunAssessment(workplace);
      const bytes = await filledIn(head, assessmentId, 'Diisi.');
      const input = { assessmentId, fileName, bytes };
      const { TIM_LPSE, KEPALA_DINAS, PENILAI } = town.people;
      expect(await refusalOf(receiveWorkbook(workplace.as(TIM_LPSE), input))).toBe('not-allowed');
      expect(await refusalOf(receiveWorkbook(workplace.as(KEPALA_DINAS), input))).toBe('not-allowed');
      expect(await refusalOf(receiveWorkbook(workplace.as(PENILAI), input))).toBe('not-found');
      workplace.clock.at = '2026-08-31T17:00:00.000Z';
      expect(await refusalOf(receiveWorkbook(head, input))).toBe('window-closed');
      workplace.clock.at = '2026-08-10T02:00:00.000Z';
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect(await refusalOf(receiveWorkbook(head, input))).toBe('wrong-state');
      expect(await readIntake(head, { assessmentId })).toMatchObject({ side: 'UNIT', closed: 'wrong-state' });
    });

    test('the assessors’ workbook is not the unit’s', async () => {
      const workplace = aWorkplace(await open());
      const { town, assessmentId, head, lead } = await aJudged(workplace, { states: [] });
      const { bytes } = await exportOfflineWorkbook(head, { assessmentId, side: 'UNIT' });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      const input = { assessmentId, fileName, bytes };
      expect(await refusalOf(receiveWorkbook(lead, input))).toBe('workbook-of-other-side');
      const own = await exportOfflineWorkbook(lead, { assessmentId, side: 'PENILAI' });
      await receiveWorkbook(lead, { ...input, bytes: own.bytes });
      expect(await refusalOf(receiveWorkbook(head, { ...input, bytes: own.bytes }))).toBe('wrong-state');
    });
  });
});

/** An export with an answer of S01.01 written into it. */
async function filledIn(context: Context, assessmentId: string, note: string): Promise<Buffer> {
  const { bytes } = await exportOfflineWorkbook(context, { assessmentId, side: 'UNIT' });
  return changed(bytes, (cell, book) => {
    const at = (heading: string) => cell(offlineSheets.worksheet, `${columnOf(book, heading)}2`);
    at(filledHeadings.UNIT.value).value = 'Diterapkan Sebagian';
    at(filledHeadings.UNIT.note).value = note;
  });
}

/** The export with another identity in its hidden sheet. */
async function identity(bytes: Uint8Array, values: Record<string, string>): Promise<Buffer> {
  return changed(bytes, (cell) => {
    for (let row = 1; row <= 20; row++) {
      const value = values[String(cell(offlineSheets.identity, `A${row}`).value)];
      if (value !== undefined) cell(offlineSheets.identity, `B${row}`).value = value;
    }
  });
}
