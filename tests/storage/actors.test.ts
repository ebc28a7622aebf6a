import { expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { loadActor } from '#storage/actors.ts';
import { aBegunAssessment, seated } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  test('a seat goes with the role of today, and leading with that of a leader', async () => {
    const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
    const { KETUA_TIM_PENILAI, PENILAI } = town.people;
    await seated(workplace, town, assessmentId, KETUA_TIM_PENILAI, true);
    await seated(workplace, town, assessmentId, PENILAI);
    const seatsOf = async ({ userId }: typeof PENILAI) =>
      (await loadActor(workplace.db, userId, workplace.clock.at))?.seats;
    expect(await seatsOf(KETUA_TIM_PENILAI)).toEqual([{ assessmentId, lead: true }]);
    expect(await seatsOf(PENILAI)).toEqual([{ assessmentId, lead: false }]);
    const nowHolds = (role: Role, { userId }: typeof PENILAI, validUntil: string | null) =>
      workplace.db
        .updateTable('role_assignments')
        .set({ role, valid_until: validUntil })
        .where('user_id', '=', userId)
        .execute();
    await nowHolds('PENILAI', KETUA_TIM_PENILAI, null);
    await nowHolds('PENILAI', PENILAI, '2026-08-09');
    expect(await seatsOf(KETUA_TIM_PENILAI)).toEqual([{ assessmentId, lead: false }]);
    expect(await seatsOf(PENILAI)).toEqual([]);
  });
});
