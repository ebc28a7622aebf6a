import { describe, expect, test } from 'vitest';
import { readTeam } from '#services/judging/read-team.ts';
import { releaseAssessor } from '#services/judging/release-assessor.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { aPerson } from '#tests/support/people.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const anywhere = { regionId: null, unitId: null };

describe('read-team', () => {
  eachDatabase((open) => {
    test('tells who sits, whose letter has run out, and who could be assigned', async () => {
      const { workplace, town, assessmentId, member } = await aJudged(aWorkplace(await open()));
      const free = await aPerson(workplace, [{ role: 'PENILAI', ...anywhere }], 'Bima Saktiawan');
      await workplace.db
        .updateTable('assessors')
        .set({ appointment_expires: '2026-08-09' })
        .where('user_id', '=', member.actor.userId)
        .execute();
      const office = workplace.as(town.people.KEPALA_DINAS);
      const team = await readTeam(office, { assessmentId });
      expect(team.seated.map(({ lead, expired }) => [lead, expired])).toEqual([
        [true, false],
        [false, true],
      ]);
      expect(team.candidates).toEqual([{ userId: free.userId, name: 'Bima Saktiawan', mayLead: false }]);
      await releaseAssessor(office, { assessmentId, userId: member.actor.userId });
      const after = await readTeam(office, { assessmentId });
      expect(after.released.map(({ userId }) => userId)).toEqual([member.actor.userId]);
      expect(after.candidates.map(({ userId }) => userId)).toContain(member.actor.userId);
    });

    test('names candidates only to those who assign', async () => {
      const { workplace, head, lead, assessmentId } = await aJudged(aWorkplace(await open()));
      await aPerson(workplace, [{ role: 'PENILAI', ...anywhere }], 'Bima Saktiawan');
      expect(await readTeam(head, { assessmentId })).toMatchObject({ mayAssign: false, candidates: [] });
      expect(await readTeam(lead, { assessmentId })).toMatchObject({ mayAssign: false, candidates: [] });
    });

    test('is not found for a stranger', async () => {
      const { workplace, assessmentId } = await aJudged(aWorkplace(await open()));
      const elsewhere = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      expect(await refusalOf(readTeam(elsewhere, { assessmentId }))).toBe('not-found');
    });
  });
});
