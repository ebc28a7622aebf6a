import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

/** What the database refuses whoever asks, with SQL of one's own. */
describe('the guards of deadlines', () => {
  eachDatabase((open) => {
    async function started() {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const by = town.people.KEPALA_DINAS.userId;
      const run = (statement: string) => sql.raw(statement).execute(workplace.db);
      const rule = (number: number, quarter: number, days: string, at = '2026-08-10T02:00:00.000Z') =>
        run(`INSERT INTO report_deadline_rules (region_id, number, from_year, from_quarter, days, set_by, set_at)
          VALUES ('${town.regionId}', ${number}, 2026, ${quarter}, ${days}, '${by}', '${at}')`);
      const date = (
        number: number,
        day: string,
        { replaces = 'NULL', reason = 'NULL', at = '2026-10-10' } = {},
      ) =>
        run(`INSERT INTO report_deadlines
          (region_id, year, quarter, number, date, replaced_date, reason, set_by, set_at)
          VALUES ('${town.regionId}', 2026, 3, ${number}, '${day}', ${replaces}, ${reason}, '${by}',
          '${at}T02:00:00.000Z')`);
      return { run, rule, date };
    }

    test('a rule never reaches back, leaves out no number and never changes', async () => {
      const { run, rule } = await started();
      await expect(rule(1, 2, '15')).rejects.toThrow();
      await expect(rule(1, 3, '15', '2026-10-01T00:00:00.000Z')).rejects.toThrow();
      await expect(rule(2, 3, '15')).rejects.toThrow('without a gap');
      for (const days of ['0', '91']) await expect(rule(1, 3, days), days).rejects.toThrow();
      await rule(1, 3, '15', '2026-09-30T23:59:59.000Z');
      await rule(2, 4, 'NULL');
      await expect(run('UPDATE report_deadline_rules SET days = 20')).rejects.toThrow('never change');
      await expect(run('DELETE FROM report_deadline_rules')).rejects.toThrow('never change');
    });

    test('a day lies after its quarter; one that has passed is only extended, with a reason', async () => {
      const { run, date } = await started();
      await expect(date(1, '2026-09-30')).rejects.toThrow();
      await expect(date(1, '2026-10-09')).rejects.toThrow();
      const late = { replaces: "'2026-10-09'" };
      await expect(date(1, '2026-10-20', late)).rejects.toThrow();
      await expect(date(1, '2026-10-20', { ...late, reason: "'  '" })).rejects.toThrow();
      await expect(date(1, '2026-10-09', { ...late, reason: "'Sebab.'" })).rejects.toThrow();
      await date(1, '2026-10-20', { ...late, reason: "'Sebab.'" });
      await expect(date(3, '2026-10-21', { replaces: "'2026-10-20'" })).rejects.toThrow(
        /without a gap|replaces the one/,
      );
      await expect(date(2, '2026-10-21')).rejects.toThrow('replaces the one');
      await date(2, '2026-10-12', { replaces: "'2026-10-20'" });
      await expect(run("UPDATE report_deadlines SET date = '2026-10-30'")).rejects.toThrow('never change');
      await expect(run('DELETE FROM report_deadlines')).rejects.toThrow('never change');
    });
  });
});
