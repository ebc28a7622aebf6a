import { describe, expect, test } from 'vitest';
import type { Context } from '#services/context.ts';
import { extendWindow } from '#services/periods/extend-window.ts';
import { listPeriods } from '#services/periods/list-periods.ts';
import { openPeriod } from '#services/periods/open-period.ts';
import { aBegunAssessment, anAnswer } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const quarter = {
  year: 2026,
  quarter: 4,
  windows: {
    BIMBINGAN_TEKNIS: { from: '2026-10-01', to: '2026-10-15' },
    PENILAIAN_MANDIRI: { from: '2026-10-01', to: '2026-11-15' },
    PENILAIAN_FAKTUAL: { from: '2026-11-16', to: '2026-12-20' },
  },
} as const;

describe('open-period, extend-window and list-periods', () => {
  eachDatabase((open) => {
    test('windows run from the first day to the end of the last, in the region’s zone', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace, { zone: 'WITA' });
      const { periodId } = await openPeriod(workplace.as(town.people.KEPALA_DINAS), {
        ...quarter,
        regionId: town.regionId,
      });
      const window = await workplace.db
        .selectFrom('period_windows')
        .select(['opens_at', 'closes_at'])
        .where('stage', '=', 'PENILAIAN_MANDIRI')
        .executeTakeFirstOrThrow();
      expect(window).toEqual({ opens_at: '2026-09-30T16:00:00.000Z', closes_at: '2026-11-15T16:00:00.000Z' });
      expect(await lastEntry(workplace)).toMatchObject({ act: 'PERIODE_DIBUKA', object_id: periodId });
    });

    test('by the Kepala Dinas and the administrator of the region only', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const input = { ...quarter, regionId: town.regionId };
      for (const role of ['KEPALA_LPSE', 'SEKDA', 'WALIKOTA', 'INSPEKTUR'] as const) {
        const refused = openPeriod(workplace.as(town.people[role]), input);
        await expect(refused, role).rejects.toMatchObject({ code: 'not-allowed' });
      }
      const other = await aTown(workplace);
      for (const role of ['KEPALA_DINAS', 'ADMIN_SISTEM', 'PENILAI'] as const) {
        const refused = openPeriod(workplace.as(other.people[role]), input);
        await expect(refused, role).rejects.toMatchObject({ code: 'not-found' });
      }
      await openPeriod(workplace.as(town.people.ADMIN_SISTEM), input);
      expect(await actsOf(workplace)).toEqual(['PERIODE_DIBUKA']);
    });

    test('bad input: dates in the wrong order, the same quarter twice', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const head = workplace.as(town.people.KEPALA_DINAS);
      const input = { ...quarter, regionId: town.regionId };
      const PENILAIAN_FAKTUAL = { from: '2026-12-20', to: '2026-12-19' };
      const wrong = openPeriod(head, { ...input, windows: { ...input.windows, PENILAIAN_FAKTUAL } });
      await expect(wrong).rejects.toMatchObject({ code: 'date-order', detail: { field: 'factualTo' } });
      await openPeriod(head, input);
      await expect(openPeriod(head, input)).rejects.toMatchObject({ code: 'already-exists' });
    });

    test('a perpanjangan only lengthens, says why and leaves its trace', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const periodId = await aPeriod(workplace, town);
      const input = {
        periodId,
        stage: 'PENILAIAN_MANDIRI',
        lastDay: '2026-09-07',
        reason: 'Gangguan jaringan.',
        version: 1,
      } as const;
      const extend = (context: Context, changes = {}) => extendWindow(context, { ...input, ...changes });
      const head = workplace.as(town.people.KEPALA_DINAS);
      await expect(extend(head, { lastDay: '2026-08-31' })).rejects.toMatchObject({ code: 'date-order' });
      await expect(extend(head, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-missing' });
      await expect(extend(head, { version: 3 })).rejects.toMatchObject({ code: 'changed-meanwhile' });
      await expect(extend(workplace.as(town.people.KEPALA_LPSE))).rejects.toMatchObject({
        code: 'not-allowed',
      });
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      await expect(extend(stranger)).rejects.toMatchObject({ code: 'not-found' });
      await extend(head);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'JENDELA_DIPERPANJANG',
        payload: {
          stage: 'PENILAIAN_MANDIRI',
          from: '2026-08-31T17:00:00.000Z',
          to: '2026-09-07T17:00:00.000Z',
          reason: 'Gangguan jaringan.',
        },
      });
    });

    test('the region sees where every unit stands; a unit only itself; another region nothing', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      await anAnswer(workplace, town, { assessmentId, criterionId: 'S01.01' });
      const placesFor = async (context: Context) =>
        (await listPeriods(context)).flatMap(({ places }) =>
          places.map(({ instrument, assessment, mayStart }) => [
            instrument,
            assessment?.state ?? null,
            assessment?.progress ?? null,
            mayStart,
          ]),
        );
      const draft = ['LPSE', 'DRAF', { total: 3, answered: 1, judged: 0 }, false];
      expect(await placesFor(workplace.as(town.people.KEPALA_DINAS))).toEqual([
        ['JARINGAN', null, null, false],
        ['WEBSITE', null, null, false],
        draft,
      ]);
      expect(await placesFor(workplace.as(town.people.KEPALA_LPSE))).toEqual([draft]);
      expect(await placesFor(workplace.as(town.people.PENYELENGGARA_JARINGAN_WEB))).toEqual([
        ['JARINGAN', null, null, true],
        ['WEBSITE', null, null, true],
      ]);
      expect(await listPeriods(workplace.as((await aTown(workplace)).people.KEPALA_DINAS))).toEqual([]);
    });
  });
});
