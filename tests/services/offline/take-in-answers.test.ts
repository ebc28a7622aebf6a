import { describe, expect, test } from 'vitest';
import type { OfflineCells } from '#core/offline/offline-workbook.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import type { Context } from '#services/context.ts';
import { dropImport } from '#services/offline/drop-import.ts';
import { readImport } from '#services/offline/read-import.ts';
import { takeInWorkbook } from '#services/offline/take-in-workbook.ts';
import { aBegunAssessment, anAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { anExport, aWaiting, decided, type Filling } from '#tests/support/workbook-imports.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const partly: OfflineCells = { value: 'DITERAPKAN_SEBAGIAN', note: 'Sebagian.' };
const none: OfflineCells = { value: 'TIDAK_DILAKUKAN', note: 'Belum dimulai.' };
const online = { value: 'DALAM_PERENCANAAN', note: 'Ditulis daring.' } as const;

describe('answers that were filled in offline', () => {
  eachDatabase((open) => {
    test('both people’s work stands: one wrote online, the other offline, and each conflict went as it was decided', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { head, other, assessmentId } = stage;
      await answer(other, assessmentId, 'S01.01', online);
      await answer(other, assessmentId, 'S01.02', online);
      await answer(other, assessmentId, 'S02.01', online);
      const importId = await stage.waiting({ rows: { 'S01.01': partly, 'S01.02': none } });
      const page = await readImport(head, { assessmentId, importId });
      expect(page.rows.map(({ criterionId, change }) => [criterionId, change])).toEqual([
        ['S01.01', 'KONFLIK'],
        ['S01.02', 'KONFLIK'],
        ['S02.01', 'HANYA_SISTEM'],
      ]);
      expect(page.rows[0]?.deed?.by).toBe(other.actor.userId);
      const choices = { 'S01.01': 'BERKAS', 'S01.02': 'SISTEM' } as const;
      const decisions = decided({ 'S01.01': 1, 'S01.02': 1 }, { choices });
      await takeInWorkbook(head, { assessmentId, importId, decisions });
      expect(await stage.answers()).toEqual([
        ['S01.01', partly.value, partly.note, 2],
        ['S01.02', online.value, online.note, 1],
        ['S02.01', online.value, online.note, 1],
      ]);
      // Also what was overwritten by decision is not lost: the trail keeps it, in one entry for all.
      expect(await lastEntry(stage.workplace)).toMatchObject({
        act: 'KERTAS_KERJA_DIMASUKKAN',
        actor_id: head.actor.userId,
        payload: {
          importId,
          changes: [{ criterion: 'S01.01', from: online, to: partly }],
          kept: ['S01.02'],
          findings: [],
        },
      });
      expect((await actsOf(stage.workplace)).filter((act) => act === 'JAWABAN_DISIMPAN')).toHaveLength(3);
    });

    test('nothing is written before every conflict is decided, and a change without conflict can be left', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { head, other, assessmentId } = stage;
      await answer(other, assessmentId, 'S01.01', online);
      const importId = await stage.waiting({ rows: { 'S01.01': partly, 'S01.02': none, 'S02.01': partly } });
      const seen = { 'S01.01': 1, 'S01.02': 0, 'S02.01': 0 };
      const take = (said: Parameters<typeof decided>[1]) =>
        takeInWorkbook(head, { assessmentId, importId, decisions: decided(seen, said) });
      await expect(take({ taken: ['S01.02', 'S02.01'] })).rejects.toMatchObject({
        code: 'import-undecided',
        detail: { data: { rows: [{ criterionId: 'S01.01', code: 'undecided' }] } },
      });
      expect(await stage.answers()).toEqual([['S01.01', online.value, online.note, 1]]);
      await take({ taken: ['S02.01'], choices: { 'S01.01': 'SISTEM' } });
      expect(await stage.answers()).toEqual([
        ['S01.01', online.value, online.note, 1],
        ['S02.01', partly.value, partly.note, 1],
      ]);
      expect(await refusalOf(take({ choices: { 'S01.01': 'BERKAS' } }))).toBe('import-settled');
      const page = await readImport(head, { assessmentId, importId });
      expect(page.brought.outcome).toEqual({ taken: ['S02.01'], kept: ['S01.01', 'S01.02'], findings: [] });
    });

    test('what moved since the page was shown is told, and nothing is taken', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { head, other, assessmentId } = stage;
      const importId = await stage.waiting({ rows: { 'S01.01': partly, 'S01.02': none } });
      await answer(other, assessmentId, 'S01.01', online);
      const seen = { 'S01.01': 0, 'S01.02': 0 };
      const late = takeInWorkbook(head, {
        assessmentId,
        importId,
        decisions: decided(seen, { taken: ['S01.01', 'S01.02'] }),
      });
      await expect(late).rejects.toMatchObject({
        code: 'changed-meanwhile',
        detail: { data: { rows: [{ criterionId: 'S01.01', code: 'changed' }] } },
      });
      expect(await stage.answers()).toEqual([['S01.01', online.value, online.note, 1]]);
      expect((await readImport(head, { assessmentId, importId })).rows[0]?.change).toBe('KONFLIK');
    });

    test('a row a form would refuse keeps all of it out, and says why', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { head, assessmentId } = stage;
      const claim: OfflineCells = { value: 'TIDAK_BERLAKU', note: '' };
      const importId = await stage.waiting({ rows: { 'S01.01': partly, 'S01.02': claim } });
      const page = await readImport(head, { assessmentId, importId });
      expect(page.rows.map(({ bar }) => bar)).toEqual([null, 'justification-missing', null]);
      const seen = { 'S01.01': 0, 'S01.02': 0 };
      const both = decided(seen, { taken: ['S01.01', 'S01.02'] });
      await expect(takeInWorkbook(head, { assessmentId, importId, decisions: both })).rejects.toMatchObject({
        code: 'import-row-refused',
        detail: { data: { rows: [{ criterionId: 'S01.02', code: 'justification-missing' }] } },
      });
      expect(await stage.answers()).toEqual([]);
    });

    test('staff take in only the standards assigned to them', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { workplace, town, assessmentId } = stage;
      const staff = workplace.as(town.people.TIM_LPSE);
      const assign = () =>
        workplace.db
          .insertInto('standard_assignees')
          .values({ assessment_id: assessmentId, standard_code: 'S02', user_id: staff.actor.userId })
          .execute();
      await assign();
      const place = { assessmentId, exportId: stage.exportId, side: 'UNIT' } as const;
      const importId = await aWaiting(staff, place, { rows: { 'S01.01': partly, 'S02.01': partly } });
      const { rows } = await readImport(staff, { assessmentId, importId });
      expect(rows.map(({ bar }) => bar)).toEqual(['not-allowed', null, null]);
      const seen = { 'S01.01': 0, 'S02.01': 0 };
      const forced = decided(seen, { taken: ['S01.01', 'S02.01'] });
      const all = takeInWorkbook(staff, { assessmentId, importId, decisions: forced });
      expect(await refusalOf(all)).toBe('import-row-refused');
      const own = decided(seen, { taken: ['S02.01'] });
      await workplace.db.deleteFrom('standard_assignees').execute();
      const late = takeInWorkbook(staff, { assessmentId, importId, decisions: own });
      expect(await refusalOf(late)).toBe('not-allowed');
      await assign();
      await takeInWorkbook(staff, { assessmentId, importId, decisions: own });
      expect(await stage.answers()).toEqual([['S02.01', partly.value, partly.note, 1]]);
    });

    test('an export is taken in once; a second copy of it says so', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { head, assessmentId } = stage;
      const first = await stage.waiting({ rows: { 'S01.01': partly } });
      const second = await stage.waiting({ rows: { 'S01.02': partly } });
      const decisions = decided({ 'S01.01': 0 }, { taken: ['S01.01'] });
      await takeInWorkbook(head, { assessmentId, importId: first, decisions });
      const again = decided({ 'S01.02': 0 }, { taken: ['S01.02'] });
      const late = takeInWorkbook(head, { assessmentId, importId: second, decisions: again });
      expect(await refusalOf(late)).toBe('workbook-taken-in');
      await dropImport(head, { assessmentId, importId: second });
      expect(await lastEntry(stage.workplace)).toMatchObject({ act: 'KERTAS_KERJA_DIBATALKAN' });
      expect(await refusalOf(dropImport(head, { assessmentId, importId: second }))).toBe('import-settled');
      expect(await refusalOf(dropImport(head, { assessmentId, importId: first }))).toBe('import-settled');
    });

    test('an import is its own person’s alone, and only while the unit has the assessment', async () => {
      const stage = await aStage(aWorkplace(await open()));
      const { workplace, town, head, other, assessmentId } = stage;
      const importId = await stage.waiting({ rows: { 'S01.01': partly } });
      const decisions = decided({ 'S01.01': 0 }, { taken: ['S01.01'] });
      const place = { assessmentId, importId };
      for (const stranger of [
        other,
        workplace.as(town.people.KEPALA_DINAS),
        workplace.as(town.people.PENILAI),
      ]) {
        expect(await refusalOf(readImport(stranger, place))).toBe('not-found');
        expect(await refusalOf(takeInWorkbook(stranger, { ...place, decisions }))).toBe('not-found');
        expect(await refusalOf(dropImport(stranger, place))).toBe('not-found');
      }
      const elsewhere = { importId, assessmentId: await stage.another() };
      expect(await refusalOf(readImport(head, elsewhere))).toBe('not-found');
      expect(await refusalOf(takeInWorkbook(head, { ...elsewhere, decisions }))).toBe('not-found');
      workplace.clock.at = '2026-08-31T17:00:00.000Z';
      expect(await refusalOf(takeInWorkbook(head, { ...place, decisions }))).toBe('window-closed');
      expect((await readImport(head, place)).closed).toBe('window-closed');
      workplace.clock.at = '2026-08-10T02:00:00.000Z';
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect(await refusalOf(takeInWorkbook(head, { ...place, decisions }))).toBe('wrong-state');
      expect(await stage.answers()).toEqual([]);
    });
  });
});

/** A draft whose worksheet the head has taken along, and a second head who answers online. */
async function aStage(workplace: ReturnType<typeof aWorkplace>) {
  const { town, assessmentId, head } = await aBegunAssessment(workplace);
  const exportId = await anExport(head, assessmentId, 'UNIT');
  const { KEPALA_LPSE, TIM_LPSE } = town.people;
  const other = workplace.as({ ...KEPALA_LPSE, userId: TIM_LPSE.userId, name: TIM_LPSE.name });
  const place = { assessmentId, exportId, side: 'UNIT' } as const;
  return {
    workplace,
    town,
    assessmentId,
    exportId,
    head,
    other,
    another: async () =>
      anAssessment(workplace, town, { periodId: await aPeriod(workplace, town, { quarter: 4 }) }),
    waiting: (filling: Filling) => aWaiting(head, place, filling),
    answers: async () => {
      const rows = await workplace.db
        .selectFrom('answers')
        .select(['criterion_id', 'value', 'note', 'version'])
        .orderBy('criterion_id')
        .execute();
      return rows.map(({ criterion_id, value, note, version }) => [criterion_id, value, note, version]);
    },
  };
}

function answer(who: Context, assessmentId: string, criterionId: string, given: typeof online) {
  return saveAnswer(who, { assessmentId, criterionId, ...given, version: 0 });
}
