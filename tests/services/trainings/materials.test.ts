import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { cancelTraining } from '#services/trainings/cancel-training.ts';
import { findMaterialFile } from '#services/trainings/find-material-file.ts';
import { keepMaterial } from '#services/trainings/keep-material.ts';
import { prepareMaterial } from '#services/trainings/prepare-material.ts';
import { readTraining } from '#services/trainings/read-training.ts';
import { removeMaterial } from '#services/trainings/remove-material.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aPlannedTraining } from '#tests/support/trainings.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const received = ({ files }: TestWorkplace, name = 'materi.pdf', content: Buffer = samples.pdf) =>
  files.receive(Readable.from([content]), name);

describe('the materials of a bimtek', () => {
  eachDatabase((open) => {
    test('are kept once, read by who is invited, and taken off by the Kepala Dinas', async () => {
      const { workplace, town, office, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const abroad = await aTown(workplace);
      const { materialId } = await keepMaterial(office, { trainingId }, await received(workplace));
      expect(await keepMaterial(office, { trainingId }, await received(workplace))).toEqual({ materialId });
      const unit = workplace.as(town.people.TIM_LPSE);
      expect((await readTraining(unit, { trainingId })).materials).toMatchObject([
        { fileName: 'materi.pdf' },
      ]);
      const { sha256 } = await findMaterialFile(unit, { materialId });
      const { stream } = await workplace.files.open(sha256);
      expect(Buffer.concat(await stream.toArray())).toEqual(samples.pdf);
      for (const stranger of [town.people.OPERATOR_WEB, abroad.people.KEPALA_DINAS, town.people.PENILAI]) {
        const context = workplace.as(stranger);
        expect(await refusalOf(findMaterialFile(context, { materialId }))).toBe('not-found');
        expect(await refusalOf(removeMaterial(context, { materialId }))).toBe('not-found');
      }
      expect(await refusalOf(removeMaterial(unit, { materialId }))).toBe('not-allowed');
      await removeMaterial(office, { materialId });
      expect(await refusalOf(removeMaterial(office, { materialId }))).toBe('not-found');
      expect(await refusalOf(findMaterialFile(unit, { materialId }))).toBe('not-found');
      expect(await actsOf(workplace)).toEqual([
        'BIMTEK_DIRENCANAKAN',
        'MATERI_DIUNGGAH',
        'MATERI_DIUNDUH',
        'MATERI_DIHAPUS',
      ]);
    });

    test('are checked like evidence, and have an end', async () => {
      const { workplace, office, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      expect(await refusalOf(received(workplace, 'materi.pdf', samples.html))).toBe('file-type');
      expect(await refusalOf(received(workplace, 'materi.xlsx', samples.macroWorkbook))).toBe('file-macro');
      const prepare = (size: number | null) => refusalOf(prepareMaterial(office, { trainingId, size }));
      expect(await prepare(200 * 2 ** 20)).toBe('not refused');
      expect(await prepare(200 * 2 ** 20 + 1)).toBe('materials-full');
      const stored = await received(workplace);
      const huge = { ...stored, size: 200 * 2 ** 20 };
      await keepMaterial(office, { trainingId }, huge);
      const other = { ...stored, name: 'lain.pdf' };
      expect(await refusalOf(keepMaterial(office, { trainingId }, other))).toBe('materials-full');
    });

    test('are taken neither from the unit nor for a cancelled bimtek', async () => {
      const { workplace, town, office, trainingId } = await aPlannedTraining(aWorkplace(await open()));
      const unit = workplace.as(town.people.KEPALA_LPSE);
      expect(await refusalOf(prepareMaterial(unit, { trainingId, size: 1 }))).toBe('not-allowed');
      await cancelTraining(office, { trainingId, reason: 'Sebab.', version: 1 });
      expect(await refusalOf(prepareMaterial(office, { trainingId, size: 1 }))).toBe('training-closed');
    });
  });
});
