import { describe, expect, test } from 'vitest';
import type { ImportState } from '#core/offline/import-state.ts';
import { aBegunAssessment, anAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { anExport, aWaiting } from '#tests/support/workbook-imports.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

const decided_at = '2026-08-10T03:00:00.000Z';
const decisions = '{"taken":[],"kept":[],"findings":[]}';
const moves = [
  ['MENUNGGU', { state: 'DIMASUKKAN', decided_at, decisions }, true],
  ['MENUNGGU', { state: 'DIBATALKAN', decided_at }, true],
  ['MENUNGGU', { state: 'DIMASUKKAN', decided_at }, false],
  ['MENUNGGU', { state: 'DIBATALKAN' }, false],
  ['MENUNGGU', { filled: '{}' }, false],
  ['DIMASUKKAN', { state: 'MENUNGGU', decided_at: null, decisions: null }, false],
  ['DIMASUKKAN', { state: 'DIBATALKAN', decisions: null }, false],
  ['DIMASUKKAN', { decisions: '{}' }, false],
  ['DIBATALKAN', { state: 'DIMASUKKAN', decisions }, false],
] as const;

describe('what came back from offline', () => {
  eachDatabase((open) => {
    test('is decided on once, and never changes or goes', async () => {
      const { workplace, place, head } = await aStage(aWorkplace(await open()));
      for (const [from, change, allowed] of moves) {
        const exportId = await anExport(head, place.assessmentId, 'UNIT');
        const id = await aWaiting(head, { ...place, exportId }, {});
        await bring(workplace, id, from);
        const moved = put(workplace, id, change);
        const named = `${from} ${JSON.stringify(change)}`;
        if (allowed) await expect(moved, named).resolves.toBeUndefined();
        else await expect(moved, named).rejects.toThrow();
        const gone = workplace.db.deleteFrom('workbook_imports').where('id', '=', id).execute();
        await expect(gone, named).rejects.toThrow();
      }
    });

    test('an export is taken in once, the same bytes wait once, and both belong to one assessment', async () => {
      const { workplace, town, place, head } = await aStage(aWorkplace(await open()));
      const [first, second] = [await aWaiting(head, place, {}), await aWaiting(head, place, {})];
      await bring(workplace, first, 'DIMASUKKAN');
      await expect(bring(workplace, second, 'DIMASUKKAN')).rejects.toThrow();
      const row = await workplace.db
        .selectFrom('workbook_imports')
        .selectAll()
        .where('id', '=', second)
        .executeTakeFirstOrThrow();
      const insert = (change: object) =>
        workplace.db
          .insertInto('workbook_imports')
          .values({ ...row, id: newId(), ...change })
          .execute();
      await expect(insert({})).rejects.toThrow();
      const file_sha256 = 'a'.repeat(64);
      const periodId = await aPeriod(workplace, town, { quarter: 4 });
      const other = await anAssessment(workplace, town, { periodId });
      await expect(insert({ file_sha256, assessment_id: other })).rejects.toThrow();
      await expect(insert({ file_sha256, state: 'DIBATALKAN', decided_at })).rejects.toThrow();
      await insert({ file_sha256 });
    });

    test('is taken in only while its side has the assessment, and dropped at any time', async () => {
      const { workplace, town, place, head } = await aStage(aWorkplace(await open()));
      const [first, second] = [await aWaiting(head, place, {}), await aWaiting(head, place, {})];
      await walkTo(workplace, town, place.assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      await expect(bring(workplace, first, 'DIMASUKKAN')).rejects.toThrow();
      await bring(workplace, first, 'DIBATALKAN');
      await walkTo(workplace, town, place.assessmentId, 'DIKEMBALIKAN');
      await bring(workplace, second, 'DIMASUKKAN');
    });
  });
});

async function aStage(workplace: TestWorkplace) {
  const { town, assessmentId, head } = await aBegunAssessment(workplace);
  const exportId = await anExport(head, assessmentId, 'UNIT');
  return { workplace, town, head, place: { assessmentId, exportId, side: 'UNIT' } as const };
}

async function bring(workplace: TestWorkplace, id: string, state: ImportState): Promise<void> {
  if (state === 'MENUNGGU') return;
  await put(workplace, id, { state, decided_at, decisions: state === 'DIMASUKKAN' ? decisions : null });
}

async function put({ db }: TestWorkplace, id: string, change: object): Promise<void> {
  await db.updateTable('workbook_imports').set(change).where('id', '=', id).execute();
}
