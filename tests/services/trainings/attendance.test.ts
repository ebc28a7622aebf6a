import { describe, expect, test } from 'vitest';
import { readStart } from '#services/assessments/read-start.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { listTrainings } from '#services/trainings/list-trainings.ts';
import { readTraining } from '#services/trainings/read-training.ts';
import { recordAttendance } from '#services/trainings/record-attendance.ts';
import { useAttendance } from '#services/trainings/use-attendance.ts';
import { pdfText, squeezed } from '#tests/reports/read-back.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aHeldTraining, aPlannedTraining } from '#tests/support/trainings.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('the attendance of a bimtek', () => {
  eachDatabase((open) => {
    test('is written down for each invited unit, and a unit reads its own alone', async () => {
      const workplace = aWorkplace(await open());
      const { town, office, trainingId } = await aPlannedTraining(workplace, ({ lpse, bidang }) => ({
        unitIds: [lpse, bidang],
      }));
      const { bidang, lpse } = town;
      const record = (unitId: string, attendees: string[], version: number) =>
        recordAttendance(office, { trainingId, unitId, attendees, version });
      expect(await refusalOf(record(lpse, ['Ratna Contoh'], 1))).toBe('training-not-held');
      await holdTraining(office, { trainingId, version: 1 });
      await record(lpse, ['Ratna Contoh; Kepala LPSE'], 2);
      await record(bidang, ['Wulan Contoh', 'Yudha Contoh'], 3);
      const seen = await readTraining(office, { trainingId });
      expect(seen.invitations.map(({ attendees }) => attendees.length).toSorted()).toEqual([1, 2]);
      const own = await readTraining(workplace.as(town.people.TIM_LPSE), { trainingId });
      expect(own.invitations.map(({ attendees }) => attendees)).toEqual([
        [{ name: 'Ratna Contoh', position: 'Kepala LPSE' }],
      ]);
      const [listed] = (await listTrainings(workplace.as(town.people.TIM_LPSE))).trainings;
      expect(listed?.invitations.map(({ unit }) => unit.id)).toEqual([lpse]);
    });

    test('is not taken of a unit that was not invited, from the unit itself, twice over or out of date', async () => {
      const workplace = aWorkplace(await open());
      const { town, office, trainingId } = await aHeldTraining(workplace);
      const abroad = await aTown(workplace);
      const record = (unitId: string, attendees: string[], version = 3, context = office) =>
        refusalOf(recordAttendance(context, { trainingId, unitId, attendees, version }));
      expect(await record(town.bidang, ['Wulan Contoh'])).toBe('unit-not-invited');
      expect(await record(abroad.lpse, ['Wulan Contoh'])).toBe('unit-not-invited');
      expect(await record(town.lpse, ['; Staf'])).toBe('attendee-name');
      expect(await record(town.lpse, ['Ratna', 'ratna'])).toBe('attendee-twice');
      expect(await record(town.lpse, ['Ratna'], 2)).toBe('changed-meanwhile');
      expect(await record(town.lpse, ['Ratna'], 3, workplace.as(town.people.KEPALA_LPSE))).toBe(
        'not-allowed',
      );
      expect(await record(town.lpse, ['Ratna'], 3, workplace.as(abroad.people.KEPALA_DINAS))).toBe(
        'not-found',
      );
    });

    test('the same list pressed again is saved already, another leaves what it replaced in the trail', async () => {
      const workplace = aWorkplace(await open());
      const { town, office, trainingId } = await aHeldTraining(workplace);
      const lines = ['Ratna Contoh, S.Kom.; Kepala LPSE', 'Bagas Contoh; Staf'];
      const record = (attendees: string[], version: number) =>
        recordAttendance(office, { trainingId, unitId: town.lpse, attendees, version });
      await record(lines, 2);
      await record([], 3);
      expect((await lastEntry(workplace)).payload).toEqual({ from: lines, to: [] });
      const [invitation] = (await readTraining(office, { trainingId })).invitations;
      expect(invitation).toMatchObject({ attendees: [], recorded: { by: office.actor.userId } });
    });
  });
});

describe('"Gunakan sebagai bukti"', () => {
  eachDatabase((open) => {
    test('puts the list as a PDF into the library of the unit, and pressed again finds it there', async () => {
      const workplace = aWorkplace(await open());
      const { town, trainingId } = await aHeldTraining(workplace);
      const head = workplace.as(town.people.KEPALA_LPSE);
      const use = () => useAttendance(head, { trainingId, unitId: town.lpse });
      const { evidenceId } = await use();
      const evidence = await workplace.db.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
      expect(evidence).toMatchObject({
        id: evidenceId,
        unit_id: town.lpse,
        title: 'Daftar hadir bimbingan teknis: Pengisian instrumen',
        document_date: '2026-07-20',
        file_name: 'Daftar-Hadir-Bimtek-2026-07-20.pdf',
        media_type: 'application/pdf',
        uploaded_by: head.actor.userId,
      });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'KEHADIRAN_DIJADIKAN_BUKTI',
        unit_id: town.lpse,
        object_id: trainingId,
        payload: { evidence: evidenceId, sha256: evidence.sha256 },
      });
      workplace.clock.at = '2026-08-20T02:00:00.000Z';
      await workplace.db.updateTable('evidence').set({ title: 'Nama lain' }).execute();
      expect(await use()).toEqual({ evidenceId });
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toHaveLength(1);
      const { stream } = await workplace.files.open(evidence.sha256);
      const text = await pdfText(Buffer.concat(await stream.toArray()));
      for (const said of [
        'DAFTAR HADIR',
        'Senin, 20 Juli 2026',
        '09.00 sampai 12.00 WIB',
        'Aula Dinas Komunikasi dan Informatika',
        'S01',
        'Ratna Contoh, S.Kom.',
        'Kepala LPSE',
        'berjumlah 2 (dua) orang',
        'belum ditandatangani secara elektronik',
      ]) {
        expect(text, said).toContain(squeezed(said));
      }
    });

    test('is for the people of a unit that came, and never without being asked', async () => {
      const workplace = aWorkplace(await open());
      const { town, office, trainingId } = await aHeldTraining(workplace);
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toEqual([]);
      const use = (role: keyof typeof town.people, unitId: string) =>
        refusalOf(useAttendance(workplace.as(town.people[role]), { trainingId, unitId }));
      expect(await use('KEPALA_DINAS', town.lpse)).toBe('not-allowed');
      expect(await use('PENYELENGGARA_JARINGAN_WEB', town.lpse)).toBe('not-found');
      expect(await use('KEPALA_LPSE', town.bidang)).toBe('not-found');
      await recordAttendance(office, { trainingId, unitId: town.lpse, attendees: [], version: 3 });
      expect(await use('KEPALA_LPSE', town.lpse)).toBe('attendance-missing');
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toEqual([]);
    });

    test('is refused while the bimtek is only planned', async () => {
      const workplace = aWorkplace(await open());
      const { town, trainingId } = await aPlannedTraining(workplace);
      const head = workplace.as(town.people.KEPALA_LPSE);
      const use = useAttendance(head, { trainingId, unitId: town.lpse });
      expect(await refusalOf(use)).toBe('training-not-held');
    });
  });
});

describe('the start of an assessment', () => {
  eachDatabase((open) => {
    test('says who has come to no bimtek of the period on these standards, and names the one planned', async () => {
      const workplace = aWorkplace(await open());
      const planned = await aPlannedTraining(workplace);
      const { town, periodId, trainingId } = planned;
      const start = (instrument: 'LPSE' | 'JARINGAN') => {
        const lpse = instrument === 'LPSE';
        const head = workplace.as(town.people[lpse ? 'KEPALA_LPSE' : 'PENYELENGGARA_JARINGAN_WEB']);
        return readStart(head, { periodId, unitId: lpse ? town.lpse : town.bidang, instrument });
      };
      expect((await start('LPSE')).training).toMatchObject({ attended: false, planned: { id: trainingId } });
      expect((await start('JARINGAN')).training).toEqual({ attended: false, planned: null });
    });

    test('says nothing to a unit that came, and still warns when what it came to was another instrument', async () => {
      const workplace = aWorkplace(await open());
      const { town, periodId } = await aHeldTraining(workplace);
      const head = workplace.as(town.people.KEPALA_LPSE);
      const place = { periodId, unitId: town.lpse, instrument: 'LPSE' as const };
      expect((await readStart(head, place)).training).toEqual({ attended: true, planned: null });
      const other = aWorkplace(await open());
      const { town: elsewhere, periodId: period } = await aHeldTraining(other, () => ({ standards: ['N1'] }));
      const start = readStart(other.as(elsewhere.people.KEPALA_LPSE), {
        periodId: period,
        unitId: elsewhere.lpse,
        instrument: 'LPSE',
      });
      expect((await start).training).toEqual({ attended: false, planned: null });
    });
  });
});
