import type { QuarterOf } from '#core/period/period.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { planTraining } from '#services/trainings/plan-training.ts';
import { recordAttendance } from '#services/trainings/record-attendance.ts';
import { as, known, officeHeadOf, periodKey, type Stage } from './stage.ts';

/** The Kota's first session of a quarter: the LPSE came, the Bidang Data Elektronik did not. */
export async function holdFirstTraining(
  stage: Stage,
  { quarter, plannedOn, date }: { quarter: QuarterOf; plannedOn: string; date: string },
): Promise<void> {
  const office = await as(stage, officeHeadOf('kota'));
  const [lpse, bidang] = [known(stage.units, 'kota lpse'), known(stage.units, 'kota bidang')];
  stage.clock.moveTo(plannedOn);
  const { trainingId } = await planTraining(office, {
    periodId: known(stage.periods, periodKey('kota', quarter)),
    title: 'Pengisian instrumen dan pengumpulan bukti',
    date,
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Aula Dinas Komunikasi dan Informatika',
    trainer: 'Tim Contoh Pembina Layanan Pengadaan',
    standards: ['S01', 'S02', 'S05', 'S06', 'S07', 'J1', 'J2'],
    unitIds: [lpse, bidang],
  });
  stage.clock.moveTo(date);
  await holdTraining(office, { trainingId, version: 1 });
  const attendees = ['Ratna Kusumajati, S.Kom., M.T.; Kepala LPSE', 'Bagas Permadi Contoh, S.T.; Staf LPSE'];
  await recordAttendance(office, { trainingId, unitId: lpse, attendees, version: 2 });
  await recordAttendance(office, { trainingId, unitId: bidang, attendees: [], version: 3 });
}

/** A second one, for those who missed the first. */
export async function planNextTraining(
  stage: Stage,
  { quarter, date }: { quarter: QuarterOf; date: string },
): Promise<void> {
  await planTraining(await as(stage, officeHeadOf('kota')), {
    periodId: known(stage.periods, periodKey('kota', quarter)),
    title: 'Register jaringan dan website',
    date,
    startsAt: '13:00',
    endsAt: '15:30',
    place: 'Ruang Rapat Bidang Data Elektronik',
    trainer: 'Wulan Anggraharti, S.Si.',
    standards: ['J1', 'J2', 'W1', 'W2', 'W3', 'W4'],
    unitIds: [known(stage.units, 'kota bidang'), known(stage.units, 'kota opd')],
  });
}
