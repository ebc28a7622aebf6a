import type { Town } from '#tests/support/regions.ts';
import type { Work } from './things.ts';
import type { World } from './world.ts';

/** Full verdicts of the criteria. */
export async function judge(
  { workplace }: World,
  town: Town,
  work: Work,
  criteria: readonly string[],
): Promise<void> {
  const by = { by_user: town.people.KETUA_TIM_PENILAI.userId, at: '2026-08-06T02:00:00.000Z' };
  for (const criterion_id of criteria) {
    const verdict = { assessment_id: work.assessmentId, criterion_id, note: '', version: 1, ...by };
    await workplace.db
      .insertInto('verdicts')
      .values({ ...verdict, value: 'DITERAPKAN_MENYELURUH' })
      .execute();
  }
}

/** The finding of the criterion that is asked for. */
export async function find({ workplace }: World, town: Town, work: Work): Promise<void> {
  const by = { by_user: town.people.KETUA_TIM_PENILAI.userId, at: '2026-08-06T02:00:00.000Z' };
  await workplace.db
    .insertInto('findings')
    .values({
      id: work.findingId,
      assessment_id: work.assessmentId,
      criterion_id: work.criterionId,
      number: 1,
      // So that a list which shows it to strangers gives itself away.
      text: `Temuan ${work.unitId}`,
      requested_action: 'Perbaiki.',
      priority: 'TINGGI',
      target_date: '2026-12-01',
      state: 'BELUM',
      created_by: by.by_user,
      created_at: by.at,
      version: 1,
    })
    .execute();
}

/** The verdict that takes the finding. */
export async function fail(
  { workplace }: World,
  town: Town,
  { assessmentId, criterionId }: Work,
): Promise<void> {
  const by = { by_user: town.people.KETUA_TIM_PENILAI.userId, at: '2026-08-06T02:00:00.000Z' };
  const verdict = { assessment_id: assessmentId, criterion_id: criterionId, note: '', version: 1, ...by };
  await workplace.db
    .insertInto('verdicts')
    .values({ ...verdict, value: 'DITERAPKAN_SEBAGIAN' })
    .execute();
}

/** By the unit. */
export async function correct({ workplace }: World, town: Town, work: Work): Promise<void> {
  const { findingId } = work;
  const by = { action_by: town.people.KEPALA_LPSE.userId, action_at: '2026-08-07T02:00:00.000Z' };
  const done = { state: 'SUDAH', pic: 'Staf Contoh', action: 'Diperbaiki.', ...by } as const;
  await workplace.db.updateTable('findings').set(done).where('id', '=', findingId).execute();
  const { proofId, assessmentId, criterionId, evidenceId } = work;
  const link = { page: '1', remark: '', linked_by: by.action_by, linked_at: by.action_at, version: 1 };
  await workplace.db
    .insertInto('evidence_links')
    .values({
      id: proofId,
      assessment_id: assessmentId,
      criterion_id: criterionId,
      finding_id: findingId,
      evidence_id: evidenceId,
      ...link,
    })
    .execute();
}

/** By the lead. */
export async function settle({ workplace }: World, town: Town, { findingId }: Work): Promise<void> {
  const by = { decided_by: town.people.KETUA_TIM_PENILAI.userId, decided_at: '2026-08-08T02:00:00.000Z' };
  const approved = { state: 'DISETUJUI', ...by } as const;
  await workplace.db.updateTable('findings').set(approved).where('id', '=', findingId).execute();
}
