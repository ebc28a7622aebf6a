import { describe, expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { listDue } from '#services/reminders/list-due.ts';
import { makeReminders } from '#services/reminders/make-reminders.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aDesignation, aFinal } from '#tests/support/designations.ts';
import { handedIn } from '#tests/support/judging.ts';
import { aPeriod, type Town } from '#tests/support/regions.ts';
import { aPlannedTraining } from '#tests/support/trainings.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const publicUrl = 'https://kaji.kota.example';

/** What each role of the town has been reminded of up to an instant, of these kinds. */
async function reminded(
  workplace: TestWorkplace,
  { people }: Town,
  { at, kinds }: { at: string; kinds: readonly string[] },
): Promise<Partial<Record<Role, string[]>>> {
  workplace.clock.at = at;
  await makeReminders(workplace, publicUrl);
  const rows = await workplace.db.selectFrom('notices').select(['user_id', 'kind', 'occasion']).execute();
  const ofPerson = Object.entries(people).map(([role, { userId }]) => {
    const own = rows.filter(({ user_id, kind }) => user_id === userId && kinds.includes(kind));
    return [role, own.map(({ kind, occasion }) => `${kind} ${occasion}`).sort()] as const;
  });
  return Object.fromEntries(ofPerson.filter(([, notices]) => notices.length > 0));
}

describe('reminders of a bimtek', () => {
  eachDatabase((open) => {
    const kinds = ['BIMTEK', 'HASIL_BIMTEK'];

    test('reach the invited units and the Kepala Dinas until its day, and then the latter until it is recorded', async () => {
      const { workplace, town, office, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const on = (at: string) => reminded(workplace, town, { at, kinds });
      const invited = ['BIMTEK H-7'];
      const before = { KEPALA_LPSE: invited, TIM_LPSE: invited, KEPALA_DINAS: invited };
      expect(await on('2026-07-13T02:00:00.000Z')).toEqual(before);
      const came = ['BIMTEK H', 'BIMTEK H-7'];
      expect(await on('2026-07-20T02:00:00.000Z')).toMatchObject({ KEPALA_LPSE: came, KEPALA_DINAS: came });
      await on('2026-07-21T02:00:00.000Z');
      expect(await on('2026-07-27T02:00:00.000Z')).toMatchObject({
        KEPALA_LPSE: came,
        KEPALA_DINAS: [...came, 'HASIL_BIMTEK H', 'HASIL_BIMTEK H+7'],
      });
      await holdTraining(office, { trainingId, version: 1 });
      expect((await on('2026-08-10T02:00:00.000Z')).KEPALA_DINAS).toHaveLength(4);
    });

    test('go out by mail whatever its title is', async () => {
      const title = 'Bimtek '.repeat(28).trim();
      const { workplace } = await aPlannedTraining(aWorkplace(await open()), () => ({ title }));
      workplace.clock.at = '2026-07-14T02:00:00.000Z';
      await makeReminders(workplace, publicUrl);
      const mails = await workplace.db.selectFrom('mails').select('subject').execute();
      expect(mails.map(({ subject }) => subject.length)).toContain(200);
    });
  });
});

describe('reminders of a designation', () => {
  eachDatabase((open) => {
    test('come before its last day, and none once it has lapsed', async () => {
      const final = await aFinal(aWorkplace(await open()));
      await aDesignation(final, { validUntil: '2026-12-31' });
      const on = (at: string) => reminded(final.workplace, final.town, { at, kinds: ['PENETAPAN'] });
      const before = ['PENETAPAN H-7'];
      expect(await on('2026-12-24T02:00:00.000Z')).toEqual({ KEPALA_LPSE: before, KEPALA_DINAS: before });
      const both = ['PENETAPAN H', 'PENETAPAN H-7'];
      await on('2026-12-31T02:00:00.000Z');
      expect(await on('2027-01-08T02:00:00.000Z')).toEqual({ KEPALA_LPSE: both, KEPALA_DINAS: both });
    });
  });
});

describe('a finding that was carried over', () => {
  eachDatabase((open) => {
    test('is due once, in the assessment where it stands last', async () => {
      const workplace = aWorkplace(await open());
      const { assessmentId, findingId, member, lead, head, town } = await handedIn(workplace);
      const carry = { assessmentId, findingId, decision: 'BAWA', note: '', version: 2 } as const;
      await decideFinding(member, { ...carry, targetDate: '2026-12-31' });
      await finaliseAssessment(lead, { assessmentId });
      const due = async () =>
        (await listDue(head)).flatMap(({ thing, href }) =>
          thing.kind === 'TEMUAN' ? [{ date: thing.date, href }] : [],
        );
      expect(await due()).toEqual([{ date: '2026-12-31', href: `/temuan/${findingId}` }]);
      const periodId = await aPeriod(workplace, town, { quarter: 4 });
      const place = { periodId, unitId: town.lpse, instrument: 'LPSE', standards: ['S01'] } as const;
      await startAssessment(head, place);
      const next = await workplace.db
        .selectFrom('findings')
        .select('id')
        .where('carried_from', '=', findingId)
        .executeTakeFirstOrThrow();
      expect(await due()).toEqual([{ date: '2026-12-31', href: `/temuan/${next.id}` }]);
    });
  });
});
