import { describe, expect, test } from 'vitest';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import { aBegunAssessment, anAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const full = { criterionId: 'S01.01', value: 'DITERAPKAN_MENYELURUH', note: 'Sudah.', version: 0 } as const;

describe('save-answer', () => {
  eachDatabase((open) => {
    test('keeps the answer with its trace, and says what it still lacks', async () => {
      const { workplace, assessmentId, head, town } = await aBegunAssessment(aWorkplace(await open()));
      const saved = await saveAnswer(head, { ...full, assessmentId });
      expect(saved).toMatchObject({ version: 1, gap: 'BUKTI_TIDAK_ADA', savedAt: workplace.clock.at });
      const row = await workplace.db.selectFrom('answers').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ value: 'DITERAPKAN_MENYELURUH', note: 'Sudah.', version: 1 });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'JAWABAN_DISIMPAN',
        unit_id: town.lpse,
        payload: { criterion: 'S01.01', from: null, to: { value: 'DITERAPKAN_MENYELURUH', note: 'Sudah.' } },
      });
    });

    test('writes nothing when nothing changed, also from an old page', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await saveAnswer(head, { ...full, assessmentId, note: 'satu\ndua' });
      const again = await saveAnswer(head, { ...full, assessmentId, note: 'satu\r\ndua' });
      expect(again.version).toBe(1);
      expect(await actsOf(workplace)).toEqual(['JAWABAN_DISIMPAN']);
    });

    test('a stale save is told what stands there and by whom, and changes nothing', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await saveAnswer(head, { ...full, assessmentId });
      const stale = saveAnswer(head, { ...full, assessmentId, note: 'Lain.' });
      await expect(stale).rejects.toMatchObject({
        code: 'changed-meanwhile',
        detail: { current: { note: 'Sudah.', version: 1, deed: { name: head.actor.name } } },
      });
      const rows = await workplace.db.selectFrom('answers').select(['note', 'version']).execute();
      expect(rows).toEqual([{ note: 'Sudah.', version: 1 }]);
    });

    test('staff answer the standards assigned to them; nobody else answers', async () => {
      const { workplace, assessmentId, town } = await aBegunAssessment(aWorkplace(await open()));
      const input = { ...full, assessmentId };
      const staff = workplace.as(town.people.TIM_LPSE);
      await expect(saveAnswer(staff, input)).rejects.toMatchObject({ code: 'not-allowed' });
      await workplace.db
        .insertInto('standard_assignees')
        .values({ assessment_id: assessmentId, standard_code: 'S01', user_id: town.people.TIM_LPSE.userId })
        .execute();
      await expect(saveAnswer(staff, input)).resolves.toMatchObject({ version: 1 });
      await expect(saveAnswer(staff, { ...input, criterionId: 'S02.01' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
      for (const role of ['KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'] as const) {
        const refused = saveAnswer(workplace.as(town.people[role]), input);
        await expect(refused, role).rejects.toMatchObject({ code: 'not-allowed' });
      }
      for (const role of ['SEKDA', 'WALIKOTA', 'PENILAI', 'PENYELENGGARA_JARINGAN_WEB'] as const) {
        const refused = saveAnswer(workplace.as(town.people[role]), input);
        await expect(refused, role).rejects.toMatchObject({ code: 'not-found' });
      }
    });

    test("another region's assessment is not found", async () => {
      const { workplace, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      const refused = saveAnswer(stranger, { ...full, assessmentId });
      await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    });

    test('bad input is named: N/A without a reason, out of scope, an unknown criterion', async () => {
      const { assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const input = { ...full, assessmentId };
      await expect(saveAnswer(head, { ...input, value: 'TIDAK_BERLAKU', note: '  ' })).rejects.toMatchObject({
        code: 'justification-missing',
        detail: { field: 'note' },
      });
      await expect(saveAnswer(head, { ...input, criterionId: 'S13.01' })).rejects.toMatchObject({
        code: 'criterion-out-of-scope',
      });
      await expect(saveAnswer(head, { ...input, criterionId: 'S99.01' })).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    test('only in the unit’s hands and in time: a returned one also while the factual stage is open', async () => {
      const { workplace, assessmentId, town, head } = await aBegunAssessment(aWorkplace(await open()));
      const input = { ...full, assessmentId };
      workplace.clock.at = '2026-08-31T17:00:00.000Z';
      await expect(saveAnswer(head, input)).rejects.toMatchObject({ code: 'window-closed' });
      workplace.clock.at = '2026-08-31T16:59:59.999Z';
      await saveAnswer(head, input);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const later = { ...input, note: 'Dilengkapi.', version: 1 };
      await expect(saveAnswer(head, later)).rejects.toMatchObject({ code: 'wrong-state' });
      await walkTo(workplace, town, assessmentId, 'DIKEMBALIKAN');
      workplace.clock.at = '2026-09-20T02:00:00.000Z';
      await expect(saveAnswer(head, later)).resolves.toMatchObject({ version: 2 });
      workplace.clock.at = '2026-09-30T17:00:00.000Z';
      await expect(saveAnswer(head, { ...later, note: 'Lagi.', version: 2 })).rejects.toMatchObject({
        code: 'window-closed',
      });
    });

    test('the database itself refuses an answer in an assessment that was handed in', async () => {
      const { workplace, assessmentId, town, periodId, head } = await aBegunAssessment(
        aWorkplace(await open()),
      );
      await saveAnswer(head, { ...full, assessmentId });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const { db } = workplace;
      await expect(db.updateTable('answers').set({ note: 'diam-diam' }).execute()).rejects.toThrow(
        'the state of the assessment does not allow this change',
      );
      await expect(db.deleteFrom('answers').execute()).rejects.toThrow('never deleted');
      const moved = db.updateTable('assessments').set({ state: 'VERIFIKASI_PERBAIKAN' }).execute();
      await expect(moved).rejects.toThrow('this move of the assessment is not allowed');
      const website = await anAssessment(workplace, town, { periodId, instrument: 'WEBSITE' });
      const pinned = db.updateTable('assessments').set({ instrument_version: 2 }).where('id', '=', website);
      await expect(pinned.execute()).rejects.toThrow('stays with its unit');
    });
  });
});
