import { describe, expect, test } from 'vitest';
import { assignAssessor } from '#services/judging/assign-assessor.ts';
import { releaseAssessor } from '#services/judging/release-assessor.ts';
import { returnAssessment } from '#services/judging/return-assessment.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { loadActor } from '#storage/actors.ts';
import { aBegunAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { aPerson } from '#tests/support/people.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const letter = {
  lead: false,
  appointmentNumber: '7/SK/2026',
  appointmentDate: '2026-01-05',
  appointmentExpires: '2026-12-31',
};

describe('assign-assessor', () => {
  eachDatabase((open) => {
    test('gives a seat with its letter, takes it again, and gives it anew', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const office = workplace.as(town.people.KEPALA_DINAS);
      const { userId } = town.people.KETUA_TIM_PENILAI;
      const seat = { ...letter, assessmentId, userId, lead: true };
      await assignAssessor(office, seat);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENILAI_DITUGASKAN',
        payload: { userId, lead: true, appointmentNumber: '7/SK/2026' },
      });
      const actor = await loadActor(workplace.db, userId, workplace.clock.at);
      expect(actor?.seats).toEqual([{ assessmentId, lead: true }]);
      expect(await refusalOf(assignAssessor(office, seat))).toBe('already-exists');
      await releaseAssessor(office, { assessmentId, userId });
      expect((await loadActor(workplace.db, userId, workplace.clock.at))?.seats).toEqual([]);
      expect(await refusalOf(releaseAssessor(office, { assessmentId, userId }))).toBe('not-found');
      await assignAssessor(office, seat);
    });

    test('only the Kepala Dinas and the administrator of the region assign', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const seat = { ...letter, assessmentId, userId: town.people.PENILAI.userId };
      for (const role of ['KEPALA_LPSE', 'INSPEKTUR'] as const) {
        expect(await refusalOf(assignAssessor(workplace.as(town.people[role]), seat)), role).toBe(
          'not-allowed',
        );
      }
      for (const role of ['SEKDA', 'WALIKOTA', 'PENILAI'] as const) {
        expect(await refusalOf(assignAssessor(workplace.as(town.people[role]), seat)), role).toBe(
          'not-found',
        );
      }
      const other = await aBegunAssessment(workplace);
      const stranger = workplace.as(other.town.people.KEPALA_DINAS);
      expect(await refusalOf(assignAssessor(stranger, seat))).toBe('not-found');
      await assignAssessor(workplace.as(town.people.ADMIN_SISTEM), seat);
    });

    test('separation of duty: no role of a unit of the region, not who submitted, a role of assessor', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const office = workplace.as(town.people.KEPALA_DINAS);
      const assign = (userId: string, lead = false) =>
        refusalOf(assignAssessor(office, { ...letter, assessmentId, userId, lead }));
      const assessor = { role: 'PENILAI', regionId: null, unitId: null } as const;
      const own = { role: 'TIM_LPSE', regionId: town.regionId, unitId: town.lpse } as const;
      const both = await aPerson(workplace, [assessor, own], 'Rangkap Contoh');
      expect(await assign(both.userId)).toBe('assessor-conflict');
      expect(await assign(town.people.SEKDA.userId)).toBe('assessor-role');
      expect(await assign(town.people.PENILAI.userId, true)).toBe('assessor-role');
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await workplace.db
        .updateTable('assessments')
        .set({ submitted_by: town.people.PENILAI.userId })
        .execute();
      expect(await assign(town.people.PENILAI.userId)).toBe('assessor-conflict');
    });

    test('a letter of tomorrow, one that has run out, one that ends before it begins, a second leader', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const office = workplace.as(town.people.KEPALA_DINAS);
      const { userId } = town.people.KETUA_TIM_PENILAI;
      const assign = (changes: object) =>
        refusalOf(assignAssessor(office, { ...letter, assessmentId, userId, ...changes }));
      expect(await assign({ appointmentDate: '2026-08-11' })).toBe('date-in-future');
      expect(await assign({ appointmentExpires: '2026-08-09' })).toBe('appointment-expired');
      expect(await assign({ appointmentExpires: '2025-12-31' })).toBe('date-order');
      expect(await assign({ appointmentNumber: ' ' })).toBe('value-missing');
      const lead = { role: 'KETUA_TIM_PENILAI', regionId: null, unitId: null } as const;
      const second = await aPerson(workplace, [lead], 'Ketua Kedua');
      await assignAssessor(office, { ...letter, assessmentId, userId, lead: true });
      expect(await assign({ userId: second.userId, lead: true })).toBe('lead-taken');
    });
  });
});

describe('take-up-assessment and return-assessment', () => {
  eachDatabase((open) => {
    test('an assessor takes it up, and only with a leader in the team', async () => {
      const judged = await aJudged(aWorkplace(await open()), { states: ['DIAJUKAN'] });
      const { workplace, assessmentId, member } = judged;
      await workplace.db.updateTable('assessors').set({ lead: 0 }).execute();
      expect(await refusalOf(takeUpAssessment(member, { assessmentId }))).toBe('lead-missing');
      await workplace.db
        .updateTable('assessors')
        .set({ lead: 1 })
        .where('user_id', '=', judged.lead.actor.userId)
        .execute();
      await takeUpAssessment(member, { assessmentId });
      const row = await workplace.db.selectFrom('assessments').select('state').executeTakeFirst();
      expect(row).toEqual({ state: 'PENILAIAN_FAKTUAL' });
      expect(await refusalOf(takeUpAssessment(member, { assessmentId }))).toBe('wrong-state');
    });

    test('a return needs a reason for a criterion, and counts', async () => {
      const { workplace, assessmentId, member, head } = await aJudged(aWorkplace(await open()));
      const blank = [{ criterionId: 'S01.01', reason: ' ' }];
      expect(await refusalOf(returnAssessment(member, { assessmentId, reasons: blank }))).toBe(
        'reason-missing',
      );
      const reasons = [...blank, { criterionId: 'S02.01', reason: 'Halaman 4 tidak terbaca.' }];
      expect(await refusalOf(returnAssessment(head, { assessmentId, reasons }))).toBe('not-allowed');
      const unknown = [{ criterionId: 'S13.01', reason: 'Di luar lingkup.' }];
      const outside = returnAssessment(member, { assessmentId, reasons: unknown });
      expect(await refusalOf(outside)).toBe('criterion-out-of-scope');
      await returnAssessment(member, { assessmentId, reasons });
      const row = await workplace.db
        .selectFrom('assessments')
        .select(['state', 'return_count'])
        .executeTakeFirst();
      expect(row).toEqual({ state: 'DIKEMBALIKAN', return_count: 1 });
      const kept = await workplace.db
        .selectFrom('return_reasons')
        .select(['criterion_id', 'reason'])
        .execute();
      expect(kept).toEqual([{ criterion_id: 'S02.01', reason: 'Halaman 4 tidak terbaca.' }]);
    });
  });
});
