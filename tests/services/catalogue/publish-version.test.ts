import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { startAssessment } from '#services/assessments/start-assessment.ts';
import { handOverVersion } from '#services/catalogue/hand-over-version.ts';
import { importVersion } from '#services/catalogue/import-version.ts';
import { listVersions } from '#services/catalogue/list-versions.ts';
import { publishVersion } from '#services/catalogue/publish-version.ts';
import { readCatalogue } from '#services/catalogue/read-catalogue.ts';
import { readVersion } from '#services/catalogue/read-version.ts';
import { refuseVersion } from '#services/catalogue/refuse-version.ts';
import { withdrawVersion } from '#services/catalogue/withdraw-version.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import {
  aHandedOver,
  anImported,
  aPublished,
  decree,
  nextVersion,
  yamlOf,
} from '#tests/support/instrument-versions.ts';
import { aPerson } from '#tests/support/people.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { smallCriterion, smallStandard } from '#tests/support/small-catalogue.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

const reworded: Partial<Instrument> = {
  standards: [
    smallStandard({
      criteria: [smallCriterion({ text: 'Kebijakan layanan telah ditetapkan Kepala Dinas.' })],
    }),
  ],
};

async function aPlace(workplace: TestWorkplace) {
  const town = await aTown(workplace);
  return {
    town,
    admin: workplace.as(town.people.ADMIN_SISTEM),
    head: workplace.as(town.people.KEPALA_DINAS),
    next: nextVersion(workplace, reworded),
  };
}

describe('a version of the criteria on its way to the decree', () => {
  eachDatabase((open) => {
    test('is imported, handed over and published by two people, and the trail tells it', async () => {
      const workplace = aWorkplace(await open());
      const { town, head, next } = await aPlace(workplace);
      const versionId = await aPublished(workplace, town, next);
      const { record, content, change } = await readVersion(head, { versionId });
      expect(record).toMatchObject({
        state: 'DITETAPKAN',
        instrument: { code: 'LPSE', version: 2 },
        decree: { number: '188/7/2026', date: '2026-08-03' },
        effectiveFrom: '2026-10-01',
        imported: { by: town.people.ADMIN_SISTEM.userId },
        decided: { by: town.people.KEPALA_DINAS.userId },
      });
      const { status: _status, decree: _decree, ...said } = next;
      expect(content).toEqual(said);
      expect(change?.since).toEqual({ version: 1, status: 'USULAN' });
      expect(change?.difference.criteria.changed.map(({ fields }) => fields)).toEqual([['text']]);
      expect(change?.difference.criteria.removed.map(({ criterion }) => criterion.id)).toEqual([
        'S01.02',
        'S02.01',
        'S13.01',
      ]);
      expect(await actsOf(workplace)).toEqual(['EDISI_DIIMPOR', 'EDISI_DISERAHKAN', 'EDISI_DITETAPKAN']);
      expect(await lastEntry(workplace)).toMatchObject({
        region_id: town.regionId,
        object_id: versionId,
        payload: { sha256: record.sha256, effectiveFrom: '2026-10-01', instrument: { version: 2 } },
      });
    });

    test('nobody publishes or refuses what he or she imported or handed over', async () => {
      const workplace = aWorkplace(await open());
      const { town, admin, next } = await aPlace(workplace);
      const grants = (['ADMIN_SISTEM', 'KEPALA_DINAS'] as const).map((role) => ({
        role,
        regionId: town.regionId,
        unitId: null,
      }));
      const both = workplace.as(await aPerson(workplace, grants, 'Keduanya'));
      const file = { regionId: town.regionId, fileName: 'a.yaml', bytes: yamlOf(next) };
      const { versionId } = await importVersion(both, file);
      await handOverVersion(admin, { versionId, version: 1 });
      const own = { versionId, version: 2 };
      expect(await refusalOf(publishVersion(both, { ...own, ...decree }))).toBe('own-proposal');
      expect(await refusalOf(refuseVersion(both, { ...own, reason: 'Tidak.' }))).toBe('own-proposal');
      expect((await readVersion(both, { versionId })).ownProposal).toBe(true);
      await withdrawVersion(both, own);
      const second = await anImported(workplace, town, next);
      await handOverVersion(both, { versionId: second, version: 1 });
      const handed = { versionId: second, version: 2, ...decree };
      expect(await refusalOf(publishVersion(both, handed))).toBe('own-proposal');
      expect(await refusalOf(publishVersion(admin, handed))).toBe('not-allowed');
    });

    test('a decree of tomorrow, an effect before it and a missing number are refused', async () => {
      const workplace = aWorkplace(await open());
      const { town, head, next } = await aPlace(workplace);
      const versionId = await aHandedOver(workplace, town, next);
      const publish = (changes: object) =>
        refusalOf(publishVersion(head, { versionId, version: 2, ...decree, ...changes }));
      expect(await publish({ decreeDate: '2026-08-11' })).toBe('date-in-future');
      expect(await publish({ effectiveFrom: '2026-08-02' })).toBe('effective-before-decree');
      expect(await publish({ decreeNumber: ' ' })).toBe('value-missing');
      expect(await publish({ version: 1 })).toBe('changed-meanwhile');
      expect(await refusalOf(refuseVersion(head, { versionId, version: 2, reason: ' ' }))).toBe(
        'reason-missing',
      );
    });

    test('numbers and dates of effect only go up; a refused or withdrawn number is free again', async () => {
      const workplace = aWorkplace(await open());
      const { town, admin, head, next } = await aPlace(workplace);
      const refused = await aHandedOver(workplace, town, next);
      await refuseVersion(head, { versionId: refused, version: 2, reason: 'Perbaiki S01.' });
      const second = await aHandedOver(workplace, town, next);
      const third = await aHandedOver(workplace, town, { ...next, version: 3 });
      await publishVersion(head, { versionId: third, version: 2, ...decree });
      const late = publishVersion(head, { versionId: second, version: 2, ...decree });
      expect(await refusalOf(late)).toBe('version-superseded');
      const fourth = await aHandedOver(workplace, town, { ...next, version: 4 });
      const early = { ...decree, effectiveFrom: '2026-09-01' };
      expect(await refusalOf(publishVersion(head, { versionId: fourth, version: 2, ...early }))).toBe(
        'version-superseded',
      );
      const taken = importVersion(admin, {
        regionId: town.regionId,
        fileName: 'a.yaml',
        bytes: yamlOf({ ...next, version: 3 }),
      });
      await expect(taken).rejects.toMatchObject({
        code: 'version-faulty',
        detail: { data: { faults: [{ code: 'version-taken', value: '5' }] } },
      });
      expect(await refusalOf(withdrawVersion(admin, { versionId: third, version: 3 }))).toBe('wrong-state');
    });

    test('a period takes the version in force on its first day; running assessments keep theirs', async () => {
      const workplace = aWorkplace(await open());
      const { town, next } = await aPlace(workplace);
      const unit = workplace.as(town.people.KEPALA_LPSE);
      const begin = async (quarter: 3 | 4) => {
        const periodId = await aPeriod(workplace, town, { quarter });
        const standards = ['S01'];
        return startAssessment(unit, { periodId, unitId: town.lpse, instrument: 'LPSE', standards });
      };
      const running = await begin(3);
      await aPublished(workplace, town, next);
      const later = await begin(4);
      const pinned = await workplace.db
        .selectFrom('assessments')
        .select(['id', 'instrument_version'])
        .execute();
      expect(new Map(pinned.map((row) => [row.id, row.instrument_version]))).toEqual(
        new Map([
          [running.assessmentId, 1],
          [later.assessmentId, 2],
        ]),
      );
      const elsewhere = await aTown(workplace);
      const stranger = workplace.as(elsewhere.people.KEPALA_LPSE);
      const other = await startAssessment(stranger, {
        periodId: await aPeriod(workplace, elsewhere, { quarter: 4 }),
        unitId: elsewhere.lpse,
        instrument: 'LPSE',
        standards: ['S02'],
      });
      const row = await workplace.db
        .selectFrom('assessments')
        .where('id', '=', other.assessmentId)
        .select('instrument_version')
        .executeTakeFirstOrThrow();
      expect(row.instrument_version).toBe(1);
    });

    test('no version takes effect on a day from which a period was begun with another', async () => {
      const workplace = aWorkplace(await open());
      const { town, head, next } = await aPlace(workplace);
      const periodId = await aPeriod(workplace, town, { quarter: 3 });
      await startAssessment(workplace.as(town.people.KEPALA_LPSE), {
        ...{ periodId, unitId: town.lpse, instrument: 'LPSE' },
        standards: ['S01'],
      });
      const versionId = await aHandedOver(workplace, town, next);
      const before = { decreeNumber: '1', decreeDate: '2026-06-01', effectiveFrom: '2026-07-01' };
      const publish = (changes: object) =>
        publishVersion(head, { versionId, version: 2, ...before, ...changes });
      expect(await refusalOf(publish({}))).toBe('effective-in-use');
      await publish({ effectiveFrom: '2026-07-02' });
      const website = await aHandedOver(workplace, town, nextVersion(workplace, {}, 'WEBSITE'));
      await publishVersion(head, { versionId: website, version: 2, ...before });
    });

    test('the unpublished is for who proposes, decides and inspects; strangers find nothing', async () => {
      const workplace = aWorkplace(await open());
      const { town, next } = await aPlace(workplace);
      const versionId = await aHandedOver(workplace, town, next);
      const finds = async (role: keyof typeof town.people, people = town.people) =>
        (await refusalOf(readVersion(workplace.as(people[role]), { versionId }))) === 'not refused';
      for (const role of ['ADMIN_SISTEM', 'KEPALA_DINAS', 'INSPEKTUR'] as const) {
        expect([role, await finds(role)]).toEqual([role, true]);
      }
      for (const role of ['KEPALA_LPSE', 'SEKDA', 'PENILAI'] as const) {
        expect([role, await finds(role)]).toEqual([role, false]);
      }
      const head = workplace.as(town.people.KEPALA_DINAS);
      await publishVersion(head, { versionId, version: 2, ...decree });
      expect([await finds('KEPALA_LPSE'), await finds('PENILAI')]).toEqual([true, true]);
      const abroad = await aTown(workplace);
      expect(await finds('ADMIN_SISTEM', abroad.people)).toBe(false);
      const lists = await listVersions(workplace.as(abroad.people.KEPALA_DINAS), { regionId: null });
      expect(lists.groups.flatMap(({ own }) => own)).toEqual([]);
      const foreign = listVersions(workplace.as(abroad.people.KEPALA_DINAS), { regionId: town.regionId });
      expect(await refusalOf(foreign)).toBe('not-found');
    });

    test('the pages show the version of today, and earlier ones when asked', async () => {
      const workplace = aWorkplace(await open());
      const { town, next } = await aPlace(workplace);
      await aPublished(workplace, town, next);
      const unit = workplace.as(town.people.KEPALA_LPSE);
      const shown = async (version: string | null = null) => {
        const { catalogue, version: named } = await readCatalogue(unit, { regionId: null, version });
        return [catalogue.instruments.find(({ code }) => code === 'LPSE')?.version, named?.inForce];
      };
      expect(await shown()).toEqual([1, undefined]);
      expect(await shown('LPSE-2')).toEqual([2, false]);
      workplace.clock.at = '2026-10-01T00:00:00.000Z';
      expect(await shown()).toEqual([2, undefined]);
      expect(await shown('LPSE-1')).toEqual([1, false]);
      expect(await refusalOf(shown('LPSE-3'))).toBe('not-found');
      expect(await refusalOf(shown('LPSE-0x1'))).toBe('not-found');
      const { groups } = await listVersions(unit, { regionId: null });
      expect(groups.map(({ code, inForce }) => [code, inForce])).toEqual([
        ['LPSE', 2],
        ['JARINGAN', 1],
        ['WEBSITE', 1],
      ]);
    });

    test('SQL cannot change, delete, misorder or self-publish a version', async () => {
      const workplace = aWorkplace(await open());
      const { town, next } = await aPlace(workplace);
      const published = await aPublished(workplace, town, next);
      const pending = await aHandedOver(workplace, town, { ...next, version: 3 });
      const refuses = async (statement: string) =>
        expect(sql.raw(statement).execute(workplace.db), statement).rejects.toThrow();
      for (const change of [
        "content = '{}'",
        "sha256 = '0'",
        "state = 'DITARIK', withdrawn_by = imported_by, withdrawn_at = imported_at",
        "decree_number = '2'",
        "effective_from = '2027-01-01'",
        'version = 9',
      ]) {
        await refuses(`UPDATE instrument_versions SET ${change} WHERE id = '${published}'`);
      }
      const decided = `state = 'DITETAPKAN', decree_number = '1', decree_date = '2026-08-03',
        decided_at = handed_over_at, effective_from`;
      const other = town.people.KEPALA_DINAS.userId;
      for (const change of [
        "content = '{}'",
        "state = 'RANCANGAN', handed_over_by = NULL, handed_over_at = NULL",
        `${decided} = '2026-10-01', decided_by = imported_by`,
        `${decided} = '2026-08-02', decided_by = '${other}'`,
        `${decided} = '2026-09-01', decided_by = '${other}'`,
        `${decided} = '2026-10-01'`,
        `state = 'DITOLAK', decided_by = '${other}', decided_at = handed_over_at`,
      ]) {
        await refuses(`UPDATE instrument_versions SET ${change} WHERE id = '${pending}'`);
      }
      await refuses('DELETE FROM instrument_versions');
      await refuses(`INSERT INTO instrument_versions (id, region_id, instrument_code, instrument_version, content,
        sha256, file_name, state, imported_by, imported_at) SELECT 'x', region_id, instrument_code, 3, content, sha256,
        file_name, 'RANCANGAN', imported_by, imported_at FROM instrument_versions WHERE id = '${pending}'`);
      const legal = `UPDATE instrument_versions SET ${decided} = '2026-10-01', decided_by = '${other}'
        WHERE id = '${pending}'`;
      await sql.raw(legal).execute(workplace.db);
    });
  });
});
