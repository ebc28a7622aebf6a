import { describe, expect, test } from 'vitest';
import { cancelTraining } from '#services/trainings/cancel-training.ts';
import { changeTraining } from '#services/trainings/change-training.ts';
import { holdTraining } from '#services/trainings/hold-training.ts';
import { listTrainings } from '#services/trainings/list-trainings.ts';
import { planTraining } from '#services/trainings/plan-training.ts';
import { readChangeForm, readPlanForm } from '#services/trainings/read-plan-form.ts';
import { readTraining } from '#services/trainings/read-training.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aPlan, aPlannedTraining } from '#tests/support/trainings.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('planning a bimtek', () => {
  eachDatabase((open) => {
    test('the invited unit reads it; another unit, an assessor and another region find nothing', async () => {
      const { workplace, town, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const abroad = await aTown(workplace);
      const page = await readTraining(workplace.as(town.people.TIM_LPSE), { trainingId });
      expect(page.training).toMatchObject({ title: 'Pengisian instrumen', date: '2026-07-20' });
      expect(page.standards.map(({ code }) => code)).toEqual(['S01', 'S02']);
      expect(page.invitations.map(({ unit }) => unit.id)).toEqual([town.lpse]);
      expect(page.may).toEqual({ plan: false, hold: false });
      for (const stranger of [
        town.people.PENYELENGGARA_JARINGAN_WEB,
        town.people.OPERATOR_WEB,
        town.people.PENILAI,
        town.people.ADMIN_SISTEM,
        abroad.people.KEPALA_LPSE,
        abroad.people.KEPALA_DINAS,
      ]) {
        expect(await refusalOf(readTraining(workplace.as(stranger), { trainingId }))).toBe('not-found');
        expect((await listTrainings(workplace.as(stranger))).trainings).toEqual([]);
      }
      expect((await listTrainings(workplace.as(town.people.INSPEKTUR))).trainings).toHaveLength(1);
    });

    test('only the Kepala Dinas of the region plans', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const abroad = await aTown(workplace);
      const plan = aPlan(town, await aPeriod(workplace, town));
      for (const role of ['KEPALA_LPSE', 'ADMIN_SISTEM', 'SEKDA', 'INSPEKTUR'] as const) {
        const context = workplace.as(town.people[role]);
        expect(await refusalOf(planTraining(context, plan)), role).toBe('not-allowed');
        expect(await refusalOf(readPlanForm(context)), role).toBe('not-allowed');
      }
      expect(await refusalOf(planTraining(workplace.as(abroad.people.KEPALA_DINAS), plan))).toBe('not-found');
    });

    test('what cannot be is refused and leaves nothing', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const abroad = await aTown(workplace);
      const office = workplace.as(town.people.KEPALA_DINAS);
      const periodId = await aPeriod(workplace, town);
      const attempts = [
        [{ date: '2026-08-01' }, 'training-outside-window'],
        [{ date: '1926-07-20' }, 'training-outside-window'],
        [{ endsAt: '08:00' }, 'time-order'],
        [{ standards: [] }, 'scope-empty'],
        [{ standards: ['S01', 'S99'] }, 'not-found'],
        [{ unitIds: [] }, 'nobody-invited'],
        [{ unitIds: [town.lpse, 'tidak-ada'] }, 'not-found'],
        [{ unitIds: [abroad.lpse] }, 'not-found'],
        [{ periodId: await aPeriod(workplace, abroad) }, 'not-found'],
      ] as const;
      for (const [change, code] of attempts) {
        const refusal = await refusalOf(planTraining(office, aPlan(town, periodId, change)));
        expect(refusal, JSON.stringify(change)).toBe(code);
      }
      expect((await listTrainings(office)).trainings).toEqual([]);
      expect(await actsOf(workplace)).toEqual([]);
    });

    test('a second press plans nothing twice; a cancelled plan can be made anew', async () => {
      const { office, town, periodId, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const again = () => planTraining(office, aPlan(town, periodId));
      expect(await refusalOf(again())).toBe('already-exists');
      await cancelTraining(office, { trainingId, reason: 'Narasumber berhalangan.', version: 1 });
      await again();
      expect((await listTrainings(office)).trainings).toHaveLength(2);
    });

    test('a plan is changed until it is held; a stale change is refused', async () => {
      const { workplace, office, town, periodId, trainingId } = await aPlannedTraining(
        aWorkplace(await open()),
      );
      const changes = { place: 'Ruang rapat', standards: ['S02'], unitIds: [town.bidang] };
      const plan = { ...aPlan(town, periodId, changes), trainingId };
      await changeTraining(office, { ...plan, version: 1 });
      const { chosen, training } = await readChangeForm(office, { trainingId });
      expect(chosen).toEqual({ standards: ['S02'], unitIds: [town.bidang] });
      expect(training).toMatchObject({ place: 'Ruang rapat', version: 2 });
      expect((await lastEntry(workplace)).payload).toMatchObject({
        place: 'Ruang rapat',
        units: [town.bidang],
      });
      expect(await refusalOf(changeTraining(office, { ...plan, version: 1 }))).toBe('changed-meanwhile');
      await holdTraining(office, { trainingId, version: 2 });
      expect(await refusalOf(changeTraining(office, { ...plan, version: 3 }))).toBe('training-closed');
    });

    test('it is held from its day on, once, and never again cancelled', async () => {
      const { workplace, office, town, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      workplace.clock.at = '2026-07-19T16:59:00.000Z';
      expect(await refusalOf(holdTraining(office, { trainingId, version: 1 }))).toBe('training-ahead');
      workplace.clock.at = '2026-07-19T17:00:00.000Z';
      const unit = workplace.as(town.people.KEPALA_LPSE);
      expect(await refusalOf(holdTraining(unit, { trainingId, version: 1 }))).toBe('not-allowed');
      await holdTraining(office, { trainingId, version: 1 });
      expect(await refusalOf(holdTraining(office, { trainingId, version: 1 }))).toBe('training-closed');
      const cancel = cancelTraining(office, { trainingId, reason: 'Sebab.', version: 2 });
      expect(await refusalOf(cancel)).toBe('training-closed');
      expect(await actsOf(workplace)).toEqual(['BIMTEK_DIRENCANAKAN', 'BIMTEK_DILAKSANAKAN']);
    });

    test('it is cancelled for a reason that the unit reads', async () => {
      const { workplace, office, town, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const cancel = (reason: string) => cancelTraining(office, { trainingId, reason, version: 1 });
      expect(await refusalOf(cancel('  '))).toBe('reason-missing');
      await cancel('Narasumber berhalangan.');
      const { training } = await readTraining(workplace.as(town.people.KEPALA_LPSE), { trainingId });
      expect(training.stage).toMatchObject({ cancelled: { reason: 'Narasumber berhalangan.' } });
      expect(await refusalOf(holdTraining(office, { trainingId, version: 2 }))).toBe('training-closed');
    });
  });
});
