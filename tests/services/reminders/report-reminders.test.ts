import { describe, expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { listDue } from '#services/reminders/list-due.ts';
import { makeReminders } from '#services/reminders/make-reminders.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { setDeadlineRule } from '#services/reports/set-deadline-rule.ts';
import { setReportDeadline } from '#services/reports/set-report-deadline.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown, type Town } from '#tests/support/regions.ts';
import { writtenSections } from '#tests/support/reports.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const third = { year: 2026, quarter: 3 } as const;

async function aRuledTown(workplace: TestWorkplace): Promise<Town> {
  const town = await aTown(workplace, { zone: 'WIT' });
  const office = workplace.as(town.people.KEPALA_DINAS);
  await setDeadlineRule(office, { regionId: town.regionId, from: third, days: 15, version: 0 });
  return town;
}

/** The occasions each role has been reminded of up to an instant. */
async function reminded(workplace: TestWorkplace, { people }: Town, at: string) {
  workplace.clock.at = at;
  await makeReminders(workplace, 'https://kaji.kota.example');
  const rows = await workplace.db
    .selectFrom('notices')
    .select(['user_id', 'occasion', 'link', 'due_date'])
    .where('kind', '=', 'LAPORAN_TRIWULAN')
    .execute();
  const told = Object.entries(people).map(([role, { userId }]) => {
    const own = rows.filter(({ user_id }) => user_id === userId);
    return [role, own.map(({ due_date, occasion }) => `${due_date} ${occasion}`).sort()] as const;
  });
  return Object.fromEntries(told.filter(([, own]) => own.length > 0)) as Partial<Record<Role, string[]>>;
}

describe('reminders of the quarterly report', () => {
  eachDatabase((open) => {
    test('reach the LPSE ahead, and the Kepala Dinas too once it is overdue; each once, until it is signed', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      expect(await reminded(workplace, town, '2026-10-07T14:59:59.000Z')).toEqual({});
      const ahead = ['2026-10-15 H-7'];
      const unit = (occasions: string[]) => ({ KEPALA_LPSE: occasions, TIM_LPSE: occasions });
      expect(await reminded(workplace, town, '2026-10-07T15:00:00.000Z')).toEqual(unit(ahead));
      expect(await reminded(workplace, town, '2026-10-13T02:00:00.000Z')).toEqual(unit(ahead));
      const onTheDay = ['2026-10-15 H', ...ahead];
      expect(await reminded(workplace, town, '2026-10-15T14:59:59.000Z')).toEqual(unit(onTheDay));
      const overdue = { ...unit(onTheDay), KEPALA_DINAS: ['2026-10-15 H'] };
      expect(await reminded(workplace, town, '2026-10-15T15:00:00.000Z')).toEqual(overdue);
      await reminded(workplace, town, '2026-10-21T15:00:00.000Z');
      const week = await reminded(workplace, town, '2026-10-22T15:00:00.000Z');
      expect(week.KEPALA_DINAS).toEqual(['2026-10-15 H', '2026-10-15 H+7']);
      const head = workplace.as(town.people.KEPALA_LPSE);
      const { reportId } = await draftQuarterlyReport(head, { ...third, unitId: town.lpse });
      await saveReportSections(head, { reportId, version: 1, ...writtenSections });
      await signQuarterlyReport(head, { reportId, version: 2 });
      expect(await reminded(workplace, town, '2026-10-30T02:00:00.000Z')).toEqual(week);
    });

    test('begin anew with an extension, and go out by mail', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      await reminded(workplace, town, '2026-10-16T02:00:00.000Z');
      const office = workplace.as(town.people.KEPALA_DINAS);
      const reason = 'Gangguan jaringan.';
      const extension = { ...third, date: '2026-10-30', reason, version: 0 };
      await setReportDeadline(office, { regionId: town.regionId, ...extension });
      expect((await reminded(workplace, town, '2026-10-24T02:00:00.000Z')).TIM_LPSE).toEqual([
        '2026-10-15 H',
        '2026-10-30 H-7',
      ]);
      const mails = await workplace.db.selectFrom('mails').select('body').execute();
      expect(mails.at(-1)?.body).toContain('Penandatanganan laporan triwulan');
      expect(mails.at(-1)?.body).toContain('Triwulan III Tahun 2026');
    });

    test('stand in the calendar of the office and the secretariat; the draft is opened by who may read it', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      workplace.clock.at = '2026-10-10T02:00:00.000Z';
      const head = workplace.as(town.people.KEPALA_LPSE);
      const { reportId } = await draftQuarterlyReport(head, { ...third, unitId: town.lpse });
      const line = async (role: Role) =>
        (await listDue(workplace.as(town.people[role])))
          .filter(({ thing }) => thing.kind === 'LAPORAN_TRIWULAN' && thing.quarter.quarter === 3)
          .map(({ days, mine, href }) => [days, mine, href]);
      expect(await line('KEPALA_LPSE')).toEqual([[5, true, `/laporan/${reportId}`]]);
      expect(await line('KEPALA_DINAS')).toEqual([[5, false, `/laporan/${reportId}`]]);
      expect(await line('SEKDA')).toEqual([[5, false, '/laporan']]);
      expect(await line('WALIKOTA')).toEqual([]);
      expect(await line('PENYELENGGARA_JARINGAN_WEB')).toEqual([]);
    });
  });
});
