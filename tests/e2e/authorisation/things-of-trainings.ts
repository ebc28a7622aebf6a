import { Readable } from 'node:stream';
import type { TrainingState } from '#core/training/training.ts';
import { cancelTraining } from '#services/trainings/cancel-training.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { keepMaterial } from '#services/trainings/keep-material.ts';
import { type PlanTraining, planTraining } from '#services/trainings/plan-training.ts';
import { recordAttendance } from '#services/trainings/record-attendance.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { newId } from '#tests/support/workplace.ts';
import { anOpenPeriod } from './things.ts';
import type { World } from './world.ts';

/** A bimtek to which the LPSE and the Bidang Data Elektronik are invited; held, both came. */
export interface Training {
  trainingId: string;
  materialId: string;
  plan: PlanTraining;
}

export async function aTraining(world: World, state: TrainingState): Promise<Training> {
  const { workplace, town } = world;
  const office = workplace.as(town.people.KEPALA_DINAS);
  const plan = await aPlan(world);
  const { trainingId } = await planTraining(office, plan);
  const stored = await workplace.files.receive(Readable.from([samples.pdf]), 'materi.pdf');
  const { materialId } = await keepMaterial(office, { trainingId }, stored);
  if (state === 'DIBATALKAN') await cancelTraining(office, { trainingId, reason: 'Sebab.', version: 1 });
  if (state === 'DILAKSANAKAN') {
    await holdTraining(office, { trainingId, version: 1 });
    const attendees = ['Ratna Contoh; Staf'];
    await recordAttendance(office, { trainingId, unitId: town.lpse, attendees, version: 2 });
    await recordAttendance(office, { trainingId, unitId: town.bidang, attendees, version: 3 });
  }
  return { trainingId, materialId, plan };
}

export async function aPlan(world: World): Promise<PlanTraining> {
  const { town } = world;
  return {
    periodId: await anOpenPeriod(world, town),
    title: `Bimtek ${newId()}`,
    date: '2026-01-05',
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Aula',
    trainer: 'Tim contoh',
    standards: ['S01', 'J1'],
    unitIds: [town.lpse, town.bidang],
  };
}
