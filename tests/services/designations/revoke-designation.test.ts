import { describe, expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { lapsingOf, listDesignations } from '#services/designations/list-designations.ts';
import { listPublicDesignations } from '#services/designations/list-public-designations.ts';
import { readDesignation } from '#services/designations/read-designation.ts';
import { revokeDesignation } from '#services/designations/revoke-designation.ts';
import { warnLpse } from '#services/designations/warn-lpse.ts';
import { insertFinding } from '#storage/findings.ts';
import { anAssessment, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aDesignation, aFinal, aRevocation, aWarning } from '#tests/support/designations.ts';
import { aFinding } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aPeriod, choose } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

async function findingOf({ db }: TestWorkplace, assessmentId: string): Promise<string> {
  const { id } = await db
    .selectFrom('findings')
    .select('id')
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirstOrThrow();
  return id;
}

describe('warn-lpse and revoke-designation', () => {
  eachDatabase((open) => {
    test('a warning, then the revocation with its findings: the whole story, read by the region and the unit', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const { office, town, assessmentId } = final;
      const designationId = await aDesignation(final);
      await warnLpse(office, { designationId, ...aWarning });
      expect(await lastEntry(workplace)).toMatchObject({ act: 'PERINGATAN_DICATAT', payload: aWarning });
      const findingId = await findingOf(workplace, assessmentId);
      await revokeDesignation(office, aRevocation(designationId, { findingIds: [findingId, findingId] }));
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENETAPAN_DICABUT',
        object_id: designationId,
        payload: { reason: 'Standar tidak lagi dipenuhi.', findingIds: [findingId], dualHead: null },
      });
      const readers: Role[] = ['KEPALA_DINAS', 'ASISTEN', 'SEKDA', 'WALIKOTA', 'INSPEKTUR'];
      for (const role of [...readers, 'KEPALA_LPSE', 'TIM_LPSE'] as const) {
        const page = await readDesignation(workplace.as(town.people[role]), { designationId });
        expect(page, role).toMatchObject({
          standing: 'DICABUT',
          record: { designation: { state: 'DICABUT', revocation: { effectiveDate: '2026-08-10' } } },
          warnings: [aWarning],
          findings: [{ id: findingId, criterionId: 'S02.01' }],
          decides: false,
        });
      }
      expect(await readDesignation(final.member, { designationId })).toMatchObject({ standing: 'DICABUT' });
      const strangers = [
        ...(['PENYELENGGARA_JARINGAN_WEB', 'OPERATOR_WEB', 'PENILAI', 'ADMIN_SISTEM'] as const).map(
          (role) => town.people[role],
        ),
        (await aFinal(workplace)).office.actor,
      ];
      for (const actor of strangers)
        expect(await refusalOf(readDesignation(workplace.as(actor), { designationId }))).toBe('not-found');
    });

    test('bad input is refused with its reason and leaves nothing behind', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const foreign = await aFinal(workplace, ['S02.01']);
      const { office } = final;
      const designationId = await aDesignation(final);
      for (const [changes, code] of [
        [{ reason: '  ' }, 'reason-missing'],
        [{ decreeDate: '2026-08-09' }, 'date-before-designation'],
        [{ decreeDate: '2026-08-11' }, 'date-in-future'],
        [{ effectiveDate: '2026-08-09' }, 'date-before-decree'],
        [{ effectiveDate: '2028-08-10' }, 'designation-lapsed'],
        [{ confirmation: 'ya' }, 'confirmation-differs'],
        [{ findingIds: [await findingOf(workplace, foreign.assessmentId)] }, 'not-found'],
        [{ findingIds: ['0'.repeat(32)] }, 'not-found'],
      ] as const) {
        const revocation = revokeDesignation(office, aRevocation(designationId, changes));
        expect(await refusalOf(revocation), code).toBe(code);
      }
      for (const [changes, code] of [
        [{ reason: '' }, 'reason-missing'],
        [{ deadline: '2026-08-10' }, 'date-order'],
        [{ letterDate: '2026-08-09' }, 'date-before-designation'],
      ] as const) {
        const letter = warnLpse(office, { designationId, ...aWarning, ...changes });
        expect(await refusalOf(letter), code).toBe(code);
      }
      expect(await actsOf(workplace)).not.toContain('PERINGATAN_DICATAT');
      expect(await workplace.db.selectFrom('designation_revocations').selectAll().execute()).toEqual([]);
      expect(await workplace.db.selectFrom('revocation_findings').selectAll().execute()).toEqual([]);
    });

    test('a finding the unit has not been told of is in no revocation', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { town, office, lead } = final;
      const designationId = await aDesignation(final);
      const periodId = await aPeriod(workplace, town, { quarter: 2 });
      const assessmentId = await anAssessment(workplace, town, { periodId });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      const place = { id: newId(), assessmentId, criterionId: 'S01.01' };
      const deed = { by: lead.actor.userId, at: workplace.now() };
      await workplace.write((trx) => insertFinding(trx, { ...aFinding, ...place }, deed));
      const naming = aRevocation(designationId, { findingIds: [place.id] });
      expect(await refusalOf(revokeDesignation(office, naming))).toBe('not-found');
      await walkTo(workplace, town, assessmentId, 'TINDAKAN_PERBAIKAN');
      await revokeDesignation(office, naming);
    });

    test('a second press adds nothing, of a letter and of a revocation', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const designationId = await aDesignation(final);
      const letter = { designationId, ...aWarning };
      await warnLpse(final.office, letter);
      expect(await refusalOf(warnLpse(final.office, letter))).toBe('already-exists');
      await revokeDesignation(final.office, aRevocation(designationId));
      const again = revokeDesignation(final.office, aRevocation(designationId));
      expect(await refusalOf(again)).toBe('designation-revoked');
      const late = warnLpse(final.office, { ...letter, letterNumber: '6/SP/2026' });
      expect(await refusalOf(late)).toBe('designation-revoked');
    });

    test('nobody but the head of the office warns and revokes', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const designationId = await aDesignation(final);
      for (const role of ['SEKDA', 'ASISTEN', 'WALIKOTA', 'INSPEKTUR', 'KEPALA_LPSE', 'TIM_LPSE'] as const) {
        const context = workplace.as(final.town.people[role]);
        expect(await refusalOf(revokeDesignation(context, aRevocation(designationId))), role).toBe(
          'not-allowed',
        );
        expect(await refusalOf(warnLpse(context, { designationId, ...aWarning })), role).toBe('not-allowed');
      }
      for (const context of [
        workplace.as(final.town.people.ADMIN_SISTEM),
        (await aFinal(workplace)).office,
      ]) {
        expect(await refusalOf(revokeDesignation(context, aRevocation(designationId)))).toBe('not-found');
        expect(await refusalOf(warnLpse(context, { designationId, ...aWarning }))).toBe('not-found');
      }
    });

    test('lapsing is told 60 days ahead, and what lapsed can no longer be revoked for after its end', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { office, town } = final;
      const designationId = await aDesignation(final, { validUntil: '2026-12-31' });
      const lapsing = async (context = office) =>
        lapsingOf(context, (await listDesignations(context)).designations);
      const standing = async () => (await listDesignations(office)).designations[0]?.standing;
      workplace.clock.at = '2026-10-31T02:00:00.000Z';
      expect([await standing(), (await lapsing()).length]).toEqual(['BERLAKU', 0]);
      workplace.clock.at = '2026-11-01T02:00:00.000Z';
      expect([await standing(), (await lapsing()).length]).toEqual(['AKAN_BERAKHIR', 1]);
      expect(await lapsing(workplace.as(town.people.SEKDA))).toEqual([]);
      // 17.00 UTC of 31 December is 1 January in WIB.
      workplace.clock.at = '2026-12-31T17:00:00.000Z';
      expect([await standing(), (await lapsing()).length]).toEqual(['BERAKHIR', 0]);
      const after = aRevocation(designationId, { decreeDate: '2027-01-01', effectiveDate: '2027-01-01' });
      expect(await refusalOf(revokeDesignation(office, after))).toBe('designation-lapsed');
    });

    test('the public page shows what is in force, only where and while the region says so', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { office, town } = final;
      const designationId = await aDesignation(final);
      const { code } = await workplace.db
        .selectFrom('regions')
        .select('code')
        .where('id', '=', town.regionId)
        .executeTakeFirstOrThrow();
      const shown = () => listPublicDesignations(workplace, { regionCode: code });
      expect(await refusalOf(shown())).toBe('not-found');
      expect(await refusalOf(listPublicDesignations(workplace, { regionCode: 'tidak-ada' }))).toBe(
        'not-found',
      );
      await choose(workplace, town.regionId, { publishDesignations: true });
      await aDesignation(await aFinal(workplace));
      const { designations } = await shown();
      expect(designations).toEqual([
        {
          unit: expect.stringContaining('Unit LPSE'),
          kind: 'BERTAHAP',
          decree: { number: '188/12/2026', date: '2026-08-10' },
          validFrom: '2026-08-10',
          lastDay: '2028-08-09',
          standards: [{ code: 'S01', name: 'Kebijakan Layanan' }],
        },
      ]);
      await revokeDesignation(office, aRevocation(designationId, { effectiveDate: '2026-08-12' }));
      expect((await shown()).designations).toMatchObject([{ lastDay: '2026-08-11' }]);
      workplace.clock.at = '2026-08-12T02:00:00.000Z';
      expect((await shown()).designations).toEqual([]);
    });
  });
});
