import { describe, expect, test } from 'vitest';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { Context } from '#services/context.ts';
import { readDocuments } from '#services/documents/read-documents.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { ruleNotApplicable } from '#services/judging/rule-not-applicable.ts';
import { exportOfflineWorkbook } from '#services/offline/export-offline-workbook.ts';
import { readFilledWorkbook } from '#storage/offline-workbooks/read-filled-workbook.ts';
import { findWorkbookExport } from '#storage/workbook-exports.ts';
import { aBegunAssessment, anAnswer, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, aVerdict } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

/** What went out, as it is read back from the bytes. */
async function exported(context: Context, assessmentId: string, side: OfflineSide) {
  const { bytes, fileName } = await exportOfflineWorkbook(context, { assessmentId, side });
  const reading = await readFilledWorkbook(Buffer.from(bytes));
  if ('faults' in reading) throw new Error(reading.faults[0]?.code);
  return { fileName, filled: reading.filled };
}

describe('export-offline-workbook', () => {
  eachDatabase((open) => {
    test('a unit takes its answers along; what went out is kept, traced, and named in the file', async () => {
      const { workplace, assessmentId, head, town } = await aBegunAssessment(aWorkplace(await open()));
      const answer = { value: 'DITERAPKAN_SEBAGIAN', note: 'Kurang\r\nsatu. ' } as const;
      await anAnswer(workplace, town, { assessmentId, criterionId: 'S01.02' }, answer);
      const { filled, fileName } = await exported(head, assessmentId, 'UNIT');
      expect(filled.rows).toEqual([
        { criterionId: 'S01.01', value: null, note: '', line: 2 },
        { criterionId: 'S01.02', value: answer.value, note: 'Kurang\nsatu.', line: 3 },
        { criterionId: 'S02.01', value: null, note: '', line: 4 },
      ]);
      const kept = await findWorkbookExport(workplace.read, filled.exportId);
      expect(kept).toEqual({
        id: filled.exportId,
        assessmentId,
        side: 'UNIT',
        instrument: { code: 'LPSE', version: 1 },
        exportedAt: workplace.clock.at,
        exportedBy: head.actor.userId,
        base: {
          'S01.01': { value: null, note: '' },
          'S01.02': answer,
          'S02.01': { value: null, note: '' },
        },
        fingerprint: filled.fingerprint,
      });
      expect(filled).toMatchObject({ assessmentId, side: 'UNIT', findings: [] });
      expect(await actsOf(workplace)).toEqual(['KERTAS_KERJA_DIEKSPOR']);
      expect(await lastEntry(workplace)).toMatchObject({
        actor_id: head.actor.userId,
        object_id: assessmentId,
        payload: { exportId: filled.exportId, side: 'UNIT', criteria: ['S01.01', 'S01.02', 'S02.01'] },
      });
      expect(fileName).toMatch(/^Kertas-Kerja-Luring-Unit-LPSE-.+-TW3-2026-[0-9a-f]{8}\.xlsx$/);
    });

    test('each time it is another export, with another fingerprint', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const first = await exported(head, assessmentId, 'UNIT');
      const second = await exported(head, assessmentId, 'UNIT');
      expect(first.filled.exportId).not.toBe(second.filled.exportId);
      expect(first.filled.fingerprint).not.toBe(second.filled.fingerprint);
      expect(await findWorkbookExport(workplace.read, 'f'.repeat(32))).toBeNull();
    });

    test('staff take along the standards they answer, and nobody anything else', async () => {
      const { workplace, assessmentId, town } = await aBegunAssessment(aWorkplace(await open()));
      const as = (role: keyof typeof town.people) => workplace.as(town.people[role]);
      const ask = (context: Context, side: OfflineSide = 'UNIT') =>
        refusalOf(exportOfflineWorkbook(context, { assessmentId, side }));
      expect(await ask(as('TIM_LPSE'))).toBe('not-allowed');
      const { userId } = town.people.TIM_LPSE;
      await workplace.db
        .insertInto('standard_assignees')
        .values({ assessment_id: assessmentId, standard_code: 'S02', user_id: userId })
        .execute();
      const { filled } = await exported(as('TIM_LPSE'), assessmentId, 'UNIT');
      expect(filled.rows.map(({ criterionId }) => criterionId)).toEqual(['S02.01']);
      for (const role of ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'] as const) {
        expect(await ask(as(role)), role).toBe('not-allowed');
        expect(await ask(as(role), 'PENILAI'), role).toBe('not-allowed');
      }
      for (const role of ['SEKDA', 'WALIKOTA', 'PENILAI'] as const) {
        expect(await ask(as(role)), role).toBe('not-found');
      }
      expect(await ask(workplace.as((await aTown(workplace)).people.KEPALA_LPSE))).toBe('not-found');
      expect(await actsOf(workplace)).toEqual(['KERTAS_KERJA_DIEKSPOR']);
    });

    test('an assessor takes along verdicts, answers and findings, without what does not apply', async () => {
      const judged = await aJudged(aWorkplace(await open()), { answers: { 'S01.02': 'TIDAK_BERLAKU' } });
      const { workplace, assessmentId, lead, member, head } = judged;
      await giveVerdict(lead, aVerdict(judged, 'S01.01', { note: 'Dilihat.' }));
      const before = await exported(member, assessmentId, 'PENILAI');
      expect(before.filled.rows.map((row) => [row.criterionId, row.value, row.note])).toEqual([
        ['S01.01', 'DITERAPKAN_MENYELURUH', 'Dilihat.'],
        ['S01.02', null, ''],
        ['S02.01', null, ''],
      ]);
      const ruling = { criterionId: 'S01.02', ruling: 'DITERIMA', note: '', version: 0 } as const;
      await ruleNotApplicable(lead, { assessmentId, ...ruling });
      const after = await exported(member, assessmentId, 'PENILAI');
      expect(after.filled.rows.map(({ criterionId }) => criterionId)).toEqual(['S01.01', 'S02.01']);
      const ask = (context: Context, side: OfflineSide) =>
        refusalOf(exportOfflineWorkbook(context, { assessmentId, side }));
      expect(await ask(head, 'PENILAI')).toBe('not-allowed');
      expect(await ask(head, 'UNIT')).toBe('wrong-state');
      workplace.clock.at = '2027-06-01T02:00:00.000Z';
      expect(await ask(lead, 'PENILAI')).toBe('window-closed');
    });

    test('the page of documents offers it to those alone who may take it along now', async () => {
      const { workplace, assessmentId, head, town } = await aBegunAssessment(aWorkplace(await open()));
      const offered = async (context: Context) =>
        (await readDocuments(context, { assessmentId, jobId: null })).offline;
      expect(await offered(head)).toEqual(['UNIT']);
      for (const role of ['TIM_LPSE', 'KEPALA_DINAS', 'INSPEKTUR'] as const) {
        expect(await offered(workplace.as(town.people[role])), role).toEqual([]);
      }
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect(await offered(head)).toEqual([]);
      const judged = await aJudged(aWorkplace(await open()));
      const there = { assessmentId: judged.assessmentId, jobId: null };
      expect((await readDocuments(judged.member, there)).offline).toEqual(['PENILAI']);
      expect((await readDocuments(judged.head, there)).offline).toEqual([]);
    });
  });
});
