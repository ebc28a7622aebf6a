import { describe, expect, test } from 'vitest';
import { assignStandards } from '#services/assessments/assign-standards.ts';
import { declareScope } from '#services/assessments/declare-scope.ts';
import { readScope } from '#services/assessments/read-scope.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { aBegunAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod, aTown, choose } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

describe('start-assessment, declare-scope and assign-standards', () => {
  eachDatabase((open) => {
    test('begins pinned to the newest version, the region’s choices of the day and the last day of the quarter', async () => {
      const { workplace, town, periodId } = await aTownWithPeriod(aWorkplace(await open()));
      const policy = { kind: 'AMBANG', threshold: 80 } as const;
      await choose(workplace, town.regionId, { policy, showFactualEarly: true });
      const head = workplace.as(town.people.KEPALA_LPSE);
      const place = { periodId, unitId: town.lpse, instrument: 'LPSE' } as const;
      const { assessmentId } = await startAssessment(head, { ...place, standards: ['S02'] });
      const row = await workplace.db.selectFrom('assessments').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        id: assessmentId,
        state: 'DRAF',
        instrument_version: 1,
        reference_date: '2026-09-30',
        policy_kind: 'AMBANG',
        policy_threshold: 80,
        show_budget_standard: 0,
        show_factual_early: 1,
      });
      expect(await scopeOf(workplace)).toEqual({ S01: 0, S02: 1, S13: 0 });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENILAIAN_DIMULAI',
        payload: { scope: ['S02'] },
      });
    });

    test('refuses the wrong unit, person, instrument, time and a second beginning', async () => {
      const { workplace, town, periodId } = await aTownWithPeriod(aWorkplace(await open()));
      const input = { periodId, unitId: town.lpse, instrument: 'LPSE', standards: ['S01'] } as const;
      const begin = (role: keyof typeof town.people, changes = {}) =>
        startAssessment(workplace.as(town.people[role]), { ...input, ...changes });
      await expect(begin('TIM_LPSE')).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(begin('KEPALA_DINAS')).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(begin('PENYELENGGARA_JARINGAN_WEB')).rejects.toMatchObject({ code: 'not-found' });
      const other = await aTownWithPeriod(workplace);
      const stranger = workplace.as(other.town.people.KEPALA_LPSE);
      await expect(startAssessment(stranger, input)).rejects.toMatchObject({ code: 'not-found' });
      await expect(begin('KEPALA_LPSE', { periodId: other.periodId })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(begin('KEPALA_LPSE', { instrument: 'WEBSITE', standards: ['W1'] })).rejects.toMatchObject({
        code: 'instrument-of-other-unit',
      });
      await expect(begin('KEPALA_LPSE', { standards: [] })).rejects.toMatchObject({ code: 'scope-empty' });
      workplace.clock.at = '2026-09-01T02:00:00.000Z';
      await expect(begin('KEPALA_LPSE')).rejects.toMatchObject({ code: 'window-closed' });
      workplace.clock.at = '2026-08-10T02:00:00.000Z';
      await begin('KEPALA_LPSE');
      await expect(begin('KEPALA_LPSE')).rejects.toMatchObject({ code: 'already-exists' });
      expect(await actsOf(workplace)).toEqual(['PENILAIAN_DIMULAI']);
    });

    test('a standard is taken out only with a written reason, which goes when it comes back', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const input = {
        assessmentId,
        standards: ['S01'],
        reasonFor: [] as string[],
        reasons: [] as string[],
        version: 1,
      };
      await expect(declareScope(head, input)).rejects.toMatchObject({
        code: 'scope-reason-missing',
        detail: { data: ['S02'] },
      });
      const reasoned = { ...input, reasonFor: ['S01', 'S02'], reasons: ['', ' Menunggu pengadaan. '] };
      expect(await declareScope(head, reasoned)).toEqual({ version: 2 });
      expect(await scopeOf(workplace)).toEqual({ S01: 1, S02: 0, S13: 0 });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'LINGKUP_DITETAPKAN',
        payload: { changed: [{ code: 'S02', inScope: false, reason: 'Menunggu pengadaan.' }] },
      });
      await expect(declareScope(head, { ...input, standards: ['S01', 'S02'] })).rejects.toMatchObject({
        code: 'changed-meanwhile',
      });
      await declareScope(head, { ...input, standards: ['S01', 'S02'], version: 2 });
      const { standards } = await readScope(head, { assessmentId });
      expect(standards.map(({ inScope, scopeReason }) => [inScope, scopeReason])).toEqual([
        [true, null],
        [true, null],
      ]);
    });

    test('the standard outside the regulation is offered only where the region shows it', async () => {
      const hidden = await aBegunAssessment(aWorkplace(await open()));
      const input = { standards: ['S01', 'S02', 'S13'], reasonFor: [], reasons: [], version: 1 };
      const refused = declareScope(hidden.head, { ...input, assessmentId: hidden.assessmentId });
      await expect(refused).rejects.toMatchObject({ code: 'not-found' });
      const shown = await aBegunAssessment(hidden.workplace, { showBudgetStandard: true });
      await declareScope(shown.head, { ...input, assessmentId: shown.assessmentId });
      const alone = declareScope(shown.head, {
        assessmentId: shown.assessmentId,
        standards: ['S13'],
        reasonFor: ['S01', 'S02'],
        reasons: ['a', 'b'],
        version: 2,
      });
      await expect(alone).rejects.toMatchObject({ code: 'scope-empty' });
      await choose(shown.workplace, shown.town.regionId, { showBudgetStandard: false });
      const { standards } = await readScope(shown.head, { assessmentId: shown.assessmentId });
      expect(standards.map(({ standard }) => standard.code)).toContain('S13');
      const kept = {
        ...input,
        standards: ['S01', 'S13'],
        reasonFor: ['S02'],
        reasons: ['Bertahap.'],
        version: 2,
      };
      await declareScope(shown.head, { ...kept, assessmentId: shown.assessmentId });
    });

    test('scope and staff: by the head of this unit, while it is in the unit’s hands', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const scope = { assessmentId, standards: ['S01', 'S02'], reasonFor: [], reasons: [], version: 1 };
      const staff = { assessmentId, standard: 'S01', userIds: [town.people.TIM_LPSE.userId] };
      for (const role of ['TIM_LPSE', 'KEPALA_DINAS', 'ADMIN_SISTEM'] as const) {
        const actor = workplace.as(town.people[role]);
        await expect(declareScope(actor, scope), role).rejects.toMatchObject({ code: 'not-allowed' });
        await expect(assignStandards(actor, staff), role).rejects.toMatchObject({ code: 'not-allowed' });
      }
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(declareScope(stranger, scope)).rejects.toMatchObject({ code: 'not-found' });
      await expect(assignStandards(stranger, staff)).rejects.toMatchObject({ code: 'not-found' });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await expect(declareScope(head, scope)).rejects.toMatchObject({ code: 'wrong-state' });
      await expect(assignStandards(head, staff)).rejects.toMatchObject({ code: 'wrong-state' });
    });

    test('standards go to people of the own staff, and saving the same leaves no second trace', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const staff = town.people.TIM_LPSE.userId;
      const input = { assessmentId, standard: 'S01', userIds: [staff, staff] };
      await assignStandards(head, input);
      await assignStandards(head, input);
      expect(await actsOf(workplace)).toEqual(['STANDAR_DITUGASKAN']);
      const { standards, staff: offered } = await readScope(head, { assessmentId });
      expect(standards[0]?.assignees).toEqual([staff]);
      expect(offered.map(({ userId }) => userId)).toEqual([staff]);
      const stranger = { ...input, userIds: [town.people.OPERATOR_WEB.userId] };
      await expect(assignStandards(head, stranger)).rejects.toMatchObject({ code: 'not-found' });
      await expect(assignStandards(head, { ...input, standard: 'S13' })).rejects.toMatchObject({
        code: 'criterion-out-of-scope',
      });
      await assignStandards(head, { ...input, userIds: [] });
      expect((await readScope(head, { assessmentId })).standards[0]?.assignees).toEqual([]);
    });
  });
});

async function aTownWithPeriod(workplace: TestWorkplace) {
  const town = await aTown(workplace);
  return { workplace, town, periodId: await aPeriod(workplace, town) };
}

async function scopeOf({ db }: TestWorkplace): Promise<Record<string, number>> {
  const rows = await db.selectFrom('scope_standards').select(['standard_code', 'in_scope']).execute();
  return Object.fromEntries(rows.map(({ standard_code, in_scope }) => [standard_code, in_scope]));
}
