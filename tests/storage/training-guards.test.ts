import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { aHeldTraining, aPlannedTraining } from '#tests/support/trainings.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

/** What the database refuses whoever asks, with SQL of one's own. */
const statementOn = ({ db }: TestWorkplace) => {
  return (statement: string) => sql.raw(statement).execute(db);
};

const closed = (by: string, at = '2026-08-10T02:00:00.000Z') => `closed_by = '${by}', closed_at = '${at}'`;

describe('the guards of a bimtek', () => {
  eachDatabase((open) => {
    test('it begins as a plan, in a period of its region', async () => {
      const workplace = aWorkplace(await open());
      const [town, abroad] = [await aTown(workplace), await aTown(workplace)];
      const periodId = await aPeriod(workplace, town);
      const run = statementOn(workplace);
      const by = town.people.KEPALA_DINAS.userId;
      const insert = (state: string, regionId: string, closing = 'NULL, NULL') =>
        run(`INSERT INTO trainings (id, region_id, period_id, title, held_on, starts_at, ends_at, place, trainer,
          state, planned_by, planned_at, closed_by, closed_at)
          VALUES ('${newId()}', '${regionId}', '${periodId}', 'Judul', '2026-07-20', '09:00', '12:00', 'Aula',
          'Tim', '${state}', '${by}', '2026-07-01T02:00:00.000Z', ${closing})`);
      await expect(
        insert('DILAKSANAKAN', town.regionId, `'${by}', '2026-07-01T02:00:00.000Z'`),
      ).rejects.toThrow('begins as a plan');
      await expect(insert('DIRENCANAKAN', abroad.regionId)).rejects.toThrow('period of its region');
      await insert('DIRENCANAKAN', town.regionId);
    });

    test('a plan is held or cancelled with who, when and why, and nobody comes before', async () => {
      const { workplace, town, office, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const run = statementOn(workplace);
      const by = office.actor.userId;
      for (const statement of [
        "UPDATE trainings SET state = 'DILAKSANAKAN'",
        `UPDATE trainings SET state = 'DIBATALKAN', ${closed(by)}`,
        `UPDATE trainings SET state = 'DIBATALKAN', cancel_reason = ' ', ${closed(by)}`,
        `UPDATE trainings SET state = 'DILAKSANAKAN', cancel_reason = 'Sebab.', ${closed(by)}`,
        `UPDATE trainings SET ${closed(by)}`,
        "UPDATE trainings SET state = 'SELESAI'",
        "UPDATE trainings SET ends_at = '08:00'",
        "UPDATE trainings SET title = '  '",
        "UPDATE trainings SET region_id = 'lain'",
        'DELETE FROM trainings',
        `INSERT INTO training_attendees (training_id, unit_id, number, name, position)
          VALUES ('${trainingId}', '${town.lpse}', 1, 'Ratna', '')`,
        `UPDATE training_invitations SET recorded_by = '${by}', recorded_at = '2026-08-10T02:00:00.000Z'`,
        "UPDATE training_standards SET standard_code = 'S09'",
      ]) {
        await expect(run(statement), statement).rejects.toThrow();
      }
      await run(`UPDATE trainings SET state = 'DIBATALKAN', cancel_reason = 'Sebab.', ${closed(by)}`);
      for (const statement of [
        "UPDATE trainings SET state = 'DIRENCANAKAN', cancel_reason = NULL, closed_by = NULL, closed_at = NULL",
        "UPDATE trainings SET state = 'DILAKSANAKAN', cancel_reason = NULL",
        "UPDATE trainings SET cancel_reason = 'Lain.'",
        material(trainingId, by),
      ]) {
        await expect(run(statement), statement).rejects.toThrow();
      }
    });

    test('what was held stands with its standards and invitations; only an invited unit comes', async () => {
      const { workplace, town, office, trainingId } = await aHeldTraining(aWorkplace(await open()));
      const run = statementOn(workplace);
      const by = office.actor.userId;
      for (const statement of [
        "UPDATE trainings SET state = 'DIRENCANAKAN', closed_by = NULL, closed_at = NULL",
        "UPDATE trainings SET state = 'DIBATALKAN', cancel_reason = 'Sebab.'",
        "UPDATE trainings SET held_on = '2026-07-21'",
        `UPDATE trainings SET closed_by = '${town.people.SEKDA.userId}'`,
        'DELETE FROM trainings',
        'DELETE FROM training_standards',
        `INSERT INTO training_standards VALUES ('${trainingId}', 'LPSE', 'S09')`,
        'DELETE FROM training_invitations',
        `INSERT INTO training_invitations (training_id, unit_id) VALUES ('${trainingId}', '${town.bidang}')`,
        `UPDATE training_invitations SET unit_id = '${town.bidang}'`,
        `INSERT INTO training_attendees (training_id, unit_id, number, name, position)
          VALUES ('${trainingId}', '${town.bidang}', 1, 'Wulan', '')`,
      ]) {
        await expect(run(statement), statement).rejects.toThrow();
      }
      await run(material(trainingId, by));
      for (const statement of [
        "UPDATE training_materials SET file_name = 'x'",
        'DELETE FROM training_materials',
      ]) {
        await expect(run(statement), statement).rejects.toThrow();
      }
      const takeOff = `UPDATE training_materials SET removed_by = '${by}', removed_at = '2026-08-11T02:00:00.000Z'`;
      await run(takeOff);
      await expect(run(takeOff)).rejects.toThrow('taken off once');
    });

    test("another region's unit is not invited, and the same session is not planned twice", async () => {
      const { workplace, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const abroad = await aTown(workplace);
      const run = statementOn(workplace);
      const invite = `INSERT INTO training_invitations (training_id, unit_id) VALUES ('${trainingId}', '${abroad.lpse}')`;
      await expect(run(invite)).rejects.toThrow('another region');
      const columns =
        'region_id, period_id, title, held_on, starts_at, ends_at, place, trainer, state, planned_by, planned_at';
      const again = `INSERT INTO trainings (id, ${columns}) SELECT '${newId()}', ${columns} FROM trainings`;
      await expect(run(again)).rejects.toThrow(/unique/i);
    });
  });
});

function material(trainingId: string, by: string): string {
  return `INSERT INTO training_materials (id, training_id, sha256, md5, size, media_type, file_name, uploaded_by, uploaded_at)
    VALUES ('${newId()}', '${trainingId}', '${newId()}${newId()}', '${newId()}', 10, 'application/pdf', 'materi.pdf',
    '${by}', '2026-08-10T02:00:00.000Z')`;
}
