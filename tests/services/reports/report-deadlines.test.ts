import { describe, expect, test } from 'vitest';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { listReportDuties } from '#services/reports/list-report-duties.ts';
import { readDeadlines } from '#services/reports/read-deadlines.ts';
import { readReport } from '#services/reports/read-report.ts';
import { readReportDeadline } from '#services/reports/read-report-deadline.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { setDeadlineRule } from '#services/reports/set-deadline-rule.ts';
import { setReportDeadline } from '#services/reports/set-report-deadline.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { withdrawReport } from '#services/reports/withdraw-report.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown, aUnit, type Town } from '#tests/support/regions.ts';
import { writtenSections } from '#tests/support/reports.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const third = { year: 2026, quarter: 3 } as const;
const fourth = { year: 2026, quarter: 4 } as const;

/** A town whose reports are due 15 days after each quarter from the third of 2026 on. */
async function aRuledTown(workplace: TestWorkplace): Promise<Town> {
  const town = await aTown(workplace);
  workplace.clock.at = '2026-08-10T02:00:00.000Z';
  const office = workplace.as(town.people.KEPALA_DINAS);
  await setDeadlineRule(office, { regionId: town.regionId, from: third, days: 15, version: 0 });
  return town;
}

async function aSigned(workplace: TestWorkplace, town: Town): Promise<string> {
  const head = workplace.as(town.people.KEPALA_LPSE);
  const { reportId } = await draftQuarterlyReport(head, { ...third, unitId: town.lpse });
  await saveReportSections(head, { reportId, version: 1, ...writtenSections });
  await signQuarterlyReport(head, { reportId, version: 2 });
  return reportId;
}

/** Who has not reported, as each role reads it: the quarter, the unit, days, cause, and whether a draft is told of. */
async function missingFor(workplace: TestWorkplace, town: Town) {
  const roles = ['KEPALA_DINAS', 'SEKDA', 'ASISTEN', 'INSPEKTUR', 'WALIKOTA', 'KEPALA_LPSE'] as const;
  const told = roles.map(async (role) => {
    const { missing } = await listReportDuties(workplace.as(town.people[role]));
    const lines = missing.flatMap(({ quarter, reports }) =>
      reports.map(({ days, cause, drafted, reportId }) => [quarter, days, cause, drafted, reportId]),
    );
    return [role, lines] as const;
  });
  return Object.fromEntries(await Promise.all(told));
}

describe('the deadline of a quarter', () => {
  eachDatabase((open) => {
    test('is set by a rule from a quarter on that is not over, and by itself for one quarter', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      const office = workplace.as(town.people.KEPALA_DINAS);
      const place = { regionId: town.regionId };
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'TENGGAT_LAPORAN_DIATUR',
        payload: { from: third, days: 15 },
      });
      const rule = { ...place, days: 20, version: 1 };
      const before = { year: 2026, quarter: 2 } as const;
      expect(await refusalOf(setDeadlineRule(office, { ...rule, from: before }))).toBe('deadline-rule-past');
      const stale = setDeadlineRule(office, { ...rule, from: fourth, version: 0 });
      expect(await refusalOf(stale)).toBe('changed-meanwhile');
      await setDeadlineRule(office, { ...rule, from: fourth });
      await setReportDeadline(office, { ...place, ...third, date: '2026-10-20', reason: '', version: 0 });
      const again = setReportDeadline(office, {
        ...place,
        ...third,
        date: '2026-10-21',
        reason: '',
        version: 0,
      });
      expect(await refusalOf(again)).toBe('changed-meanwhile');
      const [page] = await readDeadlines(office);
      expect(page).toMatchObject({ rule: { days: 15 }, coming: [{ from: fourth, days: 20 }], version: 2 });
      expect(page?.quarters.slice(0, 3).map(({ quarter, date, days }) => [quarter, date, days])).toEqual([
        [4, '2027-01-20', 163],
        [3, '2026-10-20', 71],
        [2, null, null],
      ]);
    });

    test('once it has passed, is only extended, with a reason that stands in the trail', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      const office = workplace.as(town.people.KEPALA_DINAS);
      const set = (date: string, reason: string, version = 0) =>
        setReportDeadline(office, { regionId: town.regionId, ...third, date, reason, version });
      workplace.clock.at = '2026-10-15T16:59:59.000Z';
      await set('2026-10-14', 'Diumumkan demikian.');
      workplace.clock.at = '2026-10-15T17:00:00.000Z';
      expect(await refusalOf(set('2026-10-30', ' ', 1))).toBe('reason-missing');
      expect(await refusalOf(set('2026-10-13', 'Sebab.', 1))).toBe('deadline-not-later');
      await set('2026-10-30', 'Jaringan terganggu.', 1);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'TENGGAT_LAPORAN_DIPERPANJANG',
        payload: { ...third, before: '2026-10-14', after: '2026-10-30', reason: 'Jaringan terganggu.' },
      });
    });

    test('is set by the Kepala Dinas and the administrator of the region alone', async () => {
      const workplace = aWorkplace(await open());
      const [town, abroad] = [await aRuledTown(workplace), await aTown(workplace)];
      const rule = { regionId: town.regionId, from: third, days: 15, version: 1 };
      for (const role of ['KEPALA_LPSE', 'SEKDA', 'ASISTEN', 'WALIKOTA', 'INSPEKTUR'] as const) {
        const context = workplace.as(town.people[role]);
        expect(await refusalOf(setDeadlineRule(context, rule)), role).toBe('not-allowed');
        expect(await refusalOf(readDeadlines(context)), role).toBe('not-allowed');
      }
      const stranger = workplace.as(abroad.people.KEPALA_DINAS);
      expect(await refusalOf(setDeadlineRule(stranger, rule))).toBe('not-found');
      await setDeadlineRule(workplace.as(town.people.ADMIN_SISTEM), rule);
    });
  });
});

describe('who has not reported', () => {
  eachDatabase((open) => {
    test('stands on the lists of the office and the secretariat once the quarter is over', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      workplace.clock.at = '2026-09-30T16:59:59.000Z';
      expect((await missingFor(workplace, town)).KEPALA_DINAS).toEqual([]);
      workplace.clock.at = '2026-10-18T02:00:00.000Z';
      const head = workplace.as(town.people.KEPALA_LPSE);
      const { reportId } = await draftQuarterlyReport(head, { ...third, unitId: town.lpse });
      const seen = [[3, -3, 'BELUM', true, reportId]];
      const unseen = [[3, -3, 'BELUM', null, null]];
      expect(await missingFor(workplace, town)).toEqual({
        ...{ KEPALA_DINAS: seen, INSPEKTUR: seen, SEKDA: unseen, ASISTEN: unseen },
        ...{ WALIKOTA: [], KEPALA_LPSE: [] },
      });
      const { own } = await listReportDuties(head);
      expect(own.map(({ quarter, deadline, days }) => [quarter, deadline, days])).toEqual([
        [4, '2027-01-15', 89],
        [3, '2026-10-15', -3],
      ]);
      await aUnit(workplace, town.regionId, 'LPSE');
      expect((await missingFor(workplace, town)).SEKDA).toHaveLength(2);
      const other = await aTown(workplace);
      expect((await missingFor(workplace, other)).SEKDA).toEqual([]);
    });

    test('a report that came back counts as none, until its revision is signed, late by its own day', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      workplace.clock.at = '2026-10-10T02:00:00.000Z';
      const first = await aSigned(workplace, town);
      expect((await missingFor(workplace, town)).SEKDA).toEqual([]);
      const sekda = workplace.as(town.people.SEKDA);
      await returnReport(sekda, { reportId: first, note: 'Lengkapi.', version: 3 });
      workplace.clock.at = '2026-10-18T02:00:00.000Z';
      const head = workplace.as(town.people.KEPALA_LPSE);
      expect((await missingFor(workplace, town)).SEKDA).toEqual([[3, -3, 'DIKEMBALIKAN', null, first]]);
      const { reportId } = await redraftReport(head, { reportId: first });
      const both = await missingFor(workplace, town);
      expect(both.SEKDA).toEqual([[3, -3, 'DIKEMBALIKAN', null, first]]);
      expect(both.KEPALA_DINAS).toEqual([[3, -3, 'DIKEMBALIKAN', true, reportId]]);
      await signQuarterlyReport(head, { reportId, version: 1 });
      const { missing, late } = await listReportDuties(sekda);
      expect([missing, [...late]]).toEqual([[], [[reportId, 3]]]);
      const deadlineOf = async (id: string) =>
        readReportDeadline(sekda, (await readReport(sekda, { reportId: id })).report);
      expect(await deadlineOf(reportId)).toEqual({ date: '2026-10-15', days: null, late: 3 });
      expect(await deadlineOf(first)).toEqual({ date: '2026-10-15', days: null, late: 0 });
    });

    test('nor does one that was withdrawn count', async () => {
      const workplace = aWorkplace(await open());
      const town = await aRuledTown(workplace);
      workplace.clock.at = '2026-10-18T02:00:00.000Z';
      const reportId = await aSigned(workplace, town);
      expect((await missingFor(workplace, town)).SEKDA).toEqual([]);
      const head = workplace.as(town.people.KEPALA_LPSE);
      await withdrawReport(head, { reportId, reason: 'Keliru.', typedName: 'Triwulan III Tahun 2026' });
      expect((await missingFor(workplace, town)).SEKDA).toEqual([[3, -3, 'DITARIK', null, reportId]]);
    });
  });
});
