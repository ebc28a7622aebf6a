import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { WorkbookExport } from '#core/offline/offline-workbook.ts';
import { exportOfflineWorkbook } from '#services/offline/export-offline-workbook.ts';
import { insertWorkbookExport } from '#storage/workbook-exports.ts';
import { aBegunAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aWorkplace, newId } from '#tests/support/workplace.ts';

/** What the database refuses whoever asks, with SQL of one's own. */
describe('the guards of exported workbooks', () => {
  eachDatabase((open) => {
    test('what went out stands for good', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await exportOfflineWorkbook(head, { assessmentId, side: 'UNIT' });
      for (const statement of [
        'UPDATE workbook_exports SET base = \'{"x":1}\'',
        'DELETE FROM workbook_exports',
      ]) {
        await expect(sql.raw(statement).execute(workplace.db), statement).rejects.toThrow('never change');
      }
    });

    test('it goes out while its side may work, and with the instrument of the assessment', async () => {
      const { workplace, assessmentId, head, town } = await aBegunAssessment(aWorkplace(await open()));
      const insert = (changes: Partial<WorkbookExport>) =>
        workplace.write((trx) =>
          insertWorkbookExport(trx, {
            id: newId(),
            assessmentId,
            side: 'UNIT',
            instrument: { code: 'LPSE', version: 1 },
            exportedAt: workplace.clock.at,
            exportedBy: head.actor.userId,
            base: { 'S01.01': { value: null, note: '' } },
            fingerprint: 'ab'.repeat(32),
            ...changes,
          }),
        );
      await insert({});
      await expect(insert({ side: 'PENILAI' })).rejects.toThrow('while its side may work');
      await expect(insert({ instrument: { code: 'LPSE', version: 2 } })).rejects.toThrow('pinned to');
      await expect(insert({ fingerprint: 'ab' })).rejects.toThrow();
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await expect(insert({})).rejects.toThrow('while its side may work');
      await walkTo(workplace, town, assessmentId, 'PENILAIAN_FAKTUAL');
      await insert({ side: 'PENILAI' });
    });
  });
});
