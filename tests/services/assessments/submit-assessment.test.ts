import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { submitAssessment } from '#services/assessments/submit-assessment.ts';
import { withdrawSubmission } from '#services/assessments/withdraw-submission.ts';
import { aBegunAssessment, answerAll, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('submit-assessment and withdraw-submission', () => {
  eachDatabase((open) => {
    test('freezes the answers and the SHA-256 of every file', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      const { number, sha256 } = await submitAssessment(head, { assessmentId, version: 1 });
      expect(number).toBe(1);
      const { db } = workplace;
      const snapshot = await db.selectFrom('snapshots').selectAll().executeTakeFirstOrThrow();
      expect(snapshot).toMatchObject({ kind: 'PENGAJUAN', number: 1, sha256 });
      expect(createHash('sha256').update(snapshot.content).digest('hex')).toBe(sha256);
      const file = await db.selectFrom('evidence').select('sha256').executeTakeFirstOrThrow();
      const frozen = JSON.parse(snapshot.content);
      expect(frozen.standards[0].criteria[0]).toMatchObject({
        id: 'S01.01',
        answer: { value: 'DITERAPKAN_MENYELURUH' },
        evidence: [{ page: '1', file: { sha256: file.sha256 } }],
      });
      const row = await db.selectFrom('assessments').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        state: 'DIAJUKAN',
        submitted_by: head.actor.userId,
        submitted_at: workplace.clock.at,
        version: 2,
      });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENILAIAN_DIAJUKAN',
        object_id: assessmentId,
        payload: { from: 'DRAF', number: 1, sha256 },
      });
    });

    test('lists the gaps in order and keeps the draft', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      await workplace.db
        .updateTable('answers')
        .set({ value: null })
        .where('criterion_id', '=', 'S02.01')
        .execute();
      await workplace.db
        .updateTable('evidence_links')
        .set({ removed_at: workplace.clock.at, removed_by: head.actor.userId })
        .where('criterion_id', '=', 'S01.02')
        .execute();
      await expect(submitAssessment(head, { assessmentId, version: 1 })).rejects.toMatchObject({
        code: 'answers-incomplete',
        detail: {
          data: [
            { standard: 'S01', criterion: 'S01.02', gap: 'BUKTI_TIDAK_ADA' },
            { standard: 'S02', criterion: 'S02.01', gap: 'BELUM_DIISI' },
          ],
        },
      });
      const { state } = await workplace.db
        .selectFrom('assessments')
        .select('state')
        .executeTakeFirstOrThrow();
      expect(state).toBe('DRAF');
      expect(await actsOf(workplace)).toEqual([]);
    });

    test('a second submit is refused, and two at once hand in once', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      const input = { assessmentId, version: 1 };
      const both = await Promise.allSettled([submitAssessment(head, input), submitAssessment(head, input)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(submitAssessment(head, input)).rejects.toMatchObject({ code: 'wrong-state' });
      expect(await actsOf(workplace)).toEqual(['PENILAIAN_DIAJUKAN']);
    });

    test('only the head, of this unit, at the version that was checked, in time', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      const input = { assessmentId, version: 1 };
      for (const role of ['TIM_LPSE', 'KEPALA_DINAS', 'ADMIN_SISTEM'] as const) {
        const refused = submitAssessment(workplace.as(town.people[role]), input);
        await expect(refused, role).rejects.toMatchObject({ code: 'not-allowed' });
      }
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(submitAssessment(stranger, input)).rejects.toMatchObject({ code: 'not-found' });
      await expect(submitAssessment(head, { assessmentId: 'tiada', version: 1 })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(submitAssessment(head, { ...input, version: 7 })).rejects.toMatchObject({
        code: 'changed-meanwhile',
      });
      workplace.clock.at = '2026-09-01T02:00:00.000Z';
      await expect(submitAssessment(head, input)).rejects.toMatchObject({ code: 'window-closed' });
    });

    test('a submission is withdrawn until an assessor takes it up; what was frozen stays', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      await submitAssessment(head, { assessmentId, version: 1 });
      const staff = workplace.as(town.people.TIM_LPSE);
      await expect(withdrawSubmission(staff, { assessmentId, version: 2 })).rejects.toMatchObject({
        code: 'not-allowed',
      });
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(withdrawSubmission(stranger, { assessmentId, version: 2 })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(withdrawSubmission(head, { assessmentId, version: 1 })).rejects.toMatchObject({
        code: 'changed-meanwhile',
      });
      await withdrawSubmission(head, { assessmentId, version: 2 });
      expect(await lastEntry(workplace)).toMatchObject({ act: 'PENGAJUAN_DITARIK' });
      const again = await submitAssessment(head, { assessmentId, version: 3 });
      expect(again.number).toBe(2);
      const steps = await workplace.db.selectFrom('assessment_steps').select('to_state').execute();
      expect(steps.map(({ to_state }) => to_state)).toEqual(['DIAJUKAN', 'DRAF', 'DIAJUKAN']);
      await walkTo(workplace, town, assessmentId, 'PENILAIAN_FAKTUAL');
      await expect(withdrawSubmission(head, { assessmentId, version: 5 })).rejects.toMatchObject({
        code: 'wrong-state',
      });
    });

    test('the database refuses to change or remove what was frozen', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      await answerAll(workplace, town, assessmentId);
      await submitAssessment(head, { assessmentId, version: 1 });
      const { db } = workplace;
      await expect(db.updateTable('snapshots').set({ content: '{}' }).execute()).rejects.toThrow(
        'never change',
      );
      await expect(db.deleteFrom('snapshots').execute()).rejects.toThrow('never change');
      await expect(db.deleteFrom('assessment_steps').execute()).rejects.toThrow('never change');
      await expect(db.updateTable('evidence').set({ document_date: '2026-08-01' }).execute()).rejects.toThrow(
        'handed in stays as it was',
      );
    });
  });
});
