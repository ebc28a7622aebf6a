import { describe, expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { releaseAssessor } from '#services/judging/release-assessor.ts';
import { listDecisions } from '#services/periods/list-decisions.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aDesignation, aFinal } from '#tests/support/designations.ts';
import { aHandedOver, anImported, nextVersion } from '#tests/support/instrument-versions.ts';
import { aJudged } from '#tests/support/judging.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('list-decisions', () => {
  eachDatabase((open) => {
    test('an assessment waits for a leader: without one, and when the letter has run out', async () => {
      const { workplace, town, assessmentId, lead } = await aJudged(aWorkplace(await open()));
      const office = workplace.as(town.people.KEPALA_DINAS);
      const waiting = async () => (await listDecisions(office)).toAssign.map(({ id }) => id);
      expect(await waiting()).toEqual([]);
      const seat = workplace.db.updateTable('assessors').where('user_id', '=', lead.actor.userId);
      await seat.set({ appointment_expires: '2026-08-09' }).execute();
      expect(await waiting()).toEqual([assessmentId]);
      await seat.set({ appointment_expires: '2026-08-10' }).execute();
      expect(await waiting()).toEqual([]);
      await releaseAssessor(office, { assessmentId, userId: lead.actor.userId });
      expect(await waiting()).toEqual([assessmentId]);
    });

    test('the running quarter waits to be opened, and no longer when it is', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const other = await aTown(judged.workplace);
      const of = async (town: typeof other) =>
        (await listDecisions(judged.workplace.as(town.people.KEPALA_DINAS))).toOpen;
      expect(await of(judged.town)).toEqual([]);
      expect(await of(other)).toMatchObject([
        { region: { id: other.regionId }, quarter: { year: 2026, quarter: 3 } },
      ]);
    });

    test('a final result waits to be designated, and a designation that soon ends to be looked after', async () => {
      const final = await aFinal(aWorkplace(await open()), ['S02.01']);
      const { office, workplace, assessmentId } = final;
      const waiting = await listDecisions(office);
      expect(waiting.toDesignate).toMatchObject([{ id: assessmentId, uncovered: ['S01'] }]);
      const id = await aDesignation(final, { validUntil: '2026-12-31' });
      expect(await listDecisions(office)).toMatchObject({ toDesignate: [], lapsing: [] });
      workplace.clock.at = '2026-11-01T02:00:00.000Z';
      expect((await listDecisions(office)).lapsing).toMatchObject([{ id }]);
    });

    test('a version of the criteria waits for the Kepala Dinas of its region from the handing over on', async () => {
      const workplace = aWorkplace(await open());
      const [town, other] = [await aTown(workplace), await aTown(workplace)];
      await anImported(workplace, town, nextVersion(workplace));
      const waiting = async (role: Role, people = town.people) =>
        (await listDecisions(workplace.as(people[role]))).toDecree.map(({ id }) => id);
      expect(await waiting('KEPALA_DINAS')).toEqual([]);
      const versionId = await aHandedOver(workplace, town, nextVersion(workplace, {}, 'WEBSITE'));
      expect(await waiting('KEPALA_DINAS')).toEqual([versionId]);
      expect(await waiting('ADMIN_SISTEM')).toEqual([]);
      expect(await waiting('KEPALA_DINAS', other.people)).toEqual([]);
    });

    test('nothing waits for those who decide neither, nor for another region', async () => {
      const { workplace, town, assessmentId, lead } = await aJudged(aWorkplace(await open()));
      const office = workplace.as(town.people.KEPALA_DINAS);
      await releaseAssessor(office, { assessmentId, userId: lead.actor.userId });
      for (const role of ['KEPALA_LPSE', 'INSPEKTUR', 'SEKDA'] as const) {
        const found = await listDecisions(workplace.as(town.people[role]));
        expect(found).toEqual({ toAssign: [], toOpen: [], toDesignate: [], lapsing: [], toDecree: [] });
      }
      const elsewhere = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      expect((await listDecisions(elsewhere)).toAssign).toEqual([]);
    });
  });
});
