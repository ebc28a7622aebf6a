import { describe, expect, test } from 'vitest';
import { keepEvidence } from '#services/evidence/keep-evidence.ts';
import { listOwnLibraries } from '#services/evidence/list-own-libraries.ts';
import { prepareKeeping } from '#services/evidence/prepare-keeping.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { described, stored } from '#tests/support/evidence-samples.ts';
import { aPerson } from '#tests/support/people.ts';
import { aPeriod, aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('prepare-keeping, keep-evidence and list-own-libraries', () => {
  eachDatabase((open) => {
    test('puts the file into the library, in the newest period and attached nowhere; the same one once', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const newest = await aPeriod(workplace, town);
      await aPeriod(workplace, town, { quarter: 2 });
      await aPeriod(workplace, town, { year: 2025, quarter: 4 });
      const head = workplace.as(town.people.KEPALA_LPSE);
      const input = { ...described, unitId: town.lpse };
      const kept = await keepEvidence(head, input, stored);
      expect(kept).toMatchObject({ reused: false, sameContentAs: null });
      const again = await keepEvidence(head, input, stored);
      expect(again).toEqual({ evidenceId: kept.evidenceId, reused: true, sameContentAs: null });
      const rows = await workplace.db.selectFrom('evidence').selectAll().execute();
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        id: kept.evidenceId,
        unit_id: town.lpse,
        period_id: newest,
        title: 'keputusan.pdf',
        document_number: '12/2026',
        uploaded_by: head.actor.userId,
      });
      expect(await workplace.db.selectFrom('evidence_links').select('id').execute()).toEqual([]);
      expect(await actsOf(workplace)).toEqual(['BUKTI_DIUNGGAH']);
      const place = { region_id: town.regionId, unit_id: town.lpse, object_id: kept.evidenceId };
      expect(await lastEntry(workplace)).toMatchObject({ act: 'BUKTI_DIUNGGAH', ...place });
    });

    test('stops at the quota, of the files without a period too while the region has opened none', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const head = workplace.as(town.people.KEPALA_LPSE);
      const unitId = town.lpse;
      await workplace.db.updateTable('units').set({ quota_mib: 1 }).where('id', '=', unitId).execute();
      const full = { code: 'quota-exceeded' };
      await expect(prepareKeeping(head, { unitId, size: 2 ** 20 + 1 })).rejects.toMatchObject(full);
      await keepEvidence(head, { ...described, unitId }, { ...stored, size: 2 ** 20 });
      await expect(prepareKeeping(head, { unitId, size: 1 })).rejects.toMatchObject(full);
      const more = keepEvidence(head, { ...described, unitId }, { ...stored, sha256: 'c'.repeat(64) });
      await expect(more).rejects.toMatchObject(full);
      const renamed = keepEvidence(head, { ...described, unitId, title: 'Judul lain' }, stored);
      await expect(renamed).resolves.toMatchObject({ reused: false, sameContentAs: 'keputusan.pdf' });
      await aPeriod(workplace, town);
      await prepareKeeping(head, { unitId, size: 2 ** 20 });
    });

    test('by those who keep the evidence of the very unit', async () => {
      const workplace = aWorkplace(await open());
      const { regionId, lpse, bidang, opd, people } = await aTown(workplace);
      const keepers = [
        [people.KEPALA_LPSE, lpse],
        [people.TIM_LPSE, lpse],
        [people.PENYELENGGARA_JARINGAN_WEB, bidang],
        [people.OPERATOR_WEB, opd],
      ] as const;
      for (const [actor, unitId] of keepers) {
        await prepareKeeping(workplace.as(actor), { unitId, size: null });
        await keepEvidence(workplace.as(actor), { ...described, unitId, title: actor.name }, stored);
        expect(await listOwnLibraries(workplace.as(actor))).toMatchObject([{ unitId, zone: 'WIB' }]);
      }
      const refused = [
        ...(['KEPALA_DINAS', 'INSPEKTUR'] as const).map((role) => [role, 'not-allowed'] as const),
        ...(['OPERATOR_WEB', 'PENILAI', 'SEKDA', 'ADMIN_SISTEM'] as const).map(
          (role) => [role, 'not-found'] as const,
        ),
      ];
      for (const [role, code] of refused) {
        const actor = workplace.as(people[role]);
        const asked = prepareKeeping(actor, { unitId: lpse, size: null });
        await expect(asked, role).rejects.toMatchObject({ code });
        const kept = keepEvidence(actor, { ...described, unitId: lpse }, stored);
        await expect(kept, role).rejects.toMatchObject({ code });
      }
      expect(await listOwnLibraries(workplace.as(people.KEPALA_DINAS))).toEqual([]);
      const grants = [
        { role: 'TIM_LPSE' as const, regionId, unitId: lpse },
        { role: 'OPERATOR_WEB' as const, regionId, unitId: opd },
      ];
      const both = await aPerson(workplace, grants, 'Orang Contoh');
      const libraries = await listOwnLibraries(workplace.as(both));
      expect(new Set(libraries.map(({ unitId }) => unitId))).toEqual(new Set([lpse, opd]));
      expect(await actsOf(workplace)).toEqual(keepers.map(() => 'BUKTI_DIUNGGAH'));
    });

    test("another region's library is not found, nor one that does not exist", async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace);
      const stranger = (await aTown(workplace)).people;
      for (const actor of [stranger.KEPALA_LPSE, stranger.KEPALA_DINAS, stranger.OPERATOR_WEB]) {
        for (const unitId of [town.lpse, '0'.repeat(32)]) {
          const context = workplace.as(actor);
          const notFound = { code: 'not-found' };
          await expect(prepareKeeping(context, { unitId, size: null })).rejects.toMatchObject(notFound);
          const kept = keepEvidence(context, { ...described, unitId }, stored);
          await expect(kept).rejects.toMatchObject(notFound);
        }
      }
      expect(await actsOf(workplace)).toEqual([]);
    });

    test('bad input: a date to come, by the clock of the region', async () => {
      const workplace = aWorkplace(await open());
      const town = await aTown(workplace, { zone: 'WIT' });
      const head = workplace.as(town.people.KEPALA_LPSE);
      const input = { ...described, unitId: town.lpse };
      // 10 August 15.30 UTC is already 11 August in WIT.
      workplace.clock.at = '2026-08-10T15:30:00.000Z';
      const early = keepEvidence(head, { ...input, documentDate: '2026-08-12' }, stored);
      await expect(early).rejects.toMatchObject({
        code: 'date-in-future',
        detail: { field: 'documentDate' },
      });
      expect(await actsOf(workplace)).toEqual([]);
      await keepEvidence(head, { ...input, documentDate: '2026-08-11' }, stored);
    });
  });
});
