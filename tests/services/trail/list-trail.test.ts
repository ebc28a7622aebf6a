import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { createUnit } from '#services/regions/create-unit.ts';
import { checkTrail } from '#services/trail/check-trail.ts';
import { listTrail, type TrailQuestion } from '#services/trail/list-trail.ts';
import { eachDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown, type Town } from '#tests/support/regions.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const everything: TrailQuestion = { act: null, from: null, until: null, person: null, page: 1 };

async function someUnits(workplace: TestWorkplace, town: Town, count: number): Promise<void> {
  const admin = workplace.as(town.people.ADMIN_SISTEM);
  for (let n = 1; n <= count; n += 1) {
    const unit = { code: `unit-${n}`, name: `Unit ${n}`, kind: 'PERANGKAT_DAERAH' as const };
    await createUnit(admin, { ...unit, regionId: town.regionId });
  }
}

eachDatabase((open) => {
  test('shows the region to its inspector, a page at a time, and nothing of another', async () => {
    const workplace = aWorkplace(await open());
    const [town, other] = [await aTown(workplace), await aTown(workplace)];
    await someUnits(workplace, town, 52);
    await someUnits(workplace, other, 3);
    const inspector = workplace.as(town.people.INSPEKTUR);
    const first = await listTrail(inspector, everything);
    expect([first.count, first.pages, first.entries.length]).toEqual([52, 2, 50]);
    expect(first.entries[0]).toMatchObject({ sequence: 52, act: 'UNIT_DIBUAT', unitName: 'Unit 52' });
    expect((await listTrail(inspector, { ...everything, page: 2 })).entries).toHaveLength(2);
  });

  test('narrows by act, person and day in the zone of the region', async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace, { zone: 'WIT' });
    workplace.clock.at = '2026-08-10T15:30:00.000Z';
    await someUnits(workplace, town, 1);
    const count = async (wish: Partial<TrailQuestion>) =>
      (await listTrail(workplace.as(town.people.INSPEKTUR), { ...everything, ...wish })).count;
    expect(await count({ from: '2026-08-11', until: '2026-08-11' })).toBe(1);
    expect(await count({ until: '2026-08-10' })).toBe(0);
    expect(await count({ act: 'MASUK' })).toBe(0);
    expect(await count({ person: 'admin_sistem' })).toBe(1);
    expect(await count({ person: '%' })).toBe(0);
  });

  test("shows everybody his or her own doings, and no one else's", async () => {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    await someUnits(workplace, town, 2);
    expect((await listTrail(workplace.as(town.people.TIM_LPSE), everything)).count).toBe(0);
    expect((await listTrail(workplace.as(town.people.ADMIN_SISTEM), everything)).count).toBe(2);
    expect(await refusalOf(checkTrail(workplace.as(town.people.TIM_LPSE)))).toBe('not-allowed');
  });

  test('tells the unit of its own doings, and nothing of what the assessors have not published', async () => {
    const judged = await aJudged(aWorkplace(await open()));
    const { workplace, town, lead, member, head } = judged;
    await judgeAll(judged, ['S01.01']);
    const place = { assessmentId: judged.assessmentId, criterionId: 'S01.01' };
    await noteIndividually(member, { ...place, note: 'Catatan penilai.' });
    const links = [{ linkId: judged.links['S01.01'] ?? '', version: 0 }];
    const review = { assessmentId: place.assessmentId, links, status: 'DITOLAK', reason: 'Buram.' } as const;
    await reviewEvidence(lead, review);
    const actsFor = async (context: typeof head) =>
      new Set((await listTrail(context, everything)).entries.map(({ act }) => act));
    const workings = ['VERDIK_DIBERIKAN', 'TEMUAN_DICATAT', 'CATATAN_PENILAI_DISIMPAN', 'BUKTI_DITINJAU'];
    expect([...(await actsFor(head))]).toEqual(['BUKTI_DITINJAU']);
    expect([...(await actsFor(workplace.as(town.people.INSPEKTUR)))].sort()).toEqual(workings.sort());
    expect(await actsFor(lead)).toContain('VERDIK_DIBERIKAN');
  });

  test('finds the first entry that was altered', async () => {
    const database = await open();
    const workplace = aWorkplace(database);
    const town = await aTown(workplace);
    await someUnits(workplace, town, 3);
    const inspector = workplace.as(town.people.INSPEKTUR);
    expect((await checkTrail(inspector)).firstBroken).toBeNull();
    await dropGuard(database, 'audit_entries_no_update');
    await workplace.db
      .updateTable('audit_entries')
      .set({ actor_name: 'Orang Lain' })
      .where('sequence', '=', 2)
      .execute();
    expect((await checkTrail(inspector)).firstBroken).toBe(2);
  });

  test('tells that the last entry was taken away', async () => {
    const database = await open();
    const workplace = aWorkplace(database);
    const town = await aTown(workplace);
    await someUnits(workplace, town, 3);
    const inspector = workplace.as(town.people.INSPEKTUR);
    await dropGuard(database, 'audit_entries_no_delete');
    await workplace.db.deleteFrom('audit_entries').where('sequence', '=', 3).execute();
    expect((await checkTrail(inspector)).firstBroken).toBe(3);
  });
});

async function dropGuard({ db, url }: TestDatabase, name: string): Promise<void> {
  await sql.raw(`drop trigger ${name}${url.startsWith('sqlite') ? '' : ' on audit_entries'}`).execute(db);
}
