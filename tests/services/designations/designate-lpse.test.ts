import { describe, expect, test } from 'vitest';
import type { Role } from '#core/people/actor.ts';
import { checkDesignation } from '#services/designations/check-designation.ts';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import { listDesignations } from '#services/designations/list-designations.ts';
import { readDesignable } from '#services/designations/read-designable.ts';
import { readDesignation } from '#services/designations/read-designation.ts';
import { revokeDesignation } from '#services/designations/revoke-designation.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aDecision, aDesignation, aFinal, aRevocation } from '#tests/support/designations.ts';
import { aJudged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('designate-lpse', () => {
  eachDatabase((open) => {
    test('records what the head of the office typed, with its trace', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { office, town, assessmentId } = final;
      const form = aDecision(final, { standards: ['S02', 'S01'], decreeNumber: ' 188/12/2026 ' });
      const { designationId } = await designateLpse(office, form);
      const page = await readDesignation(office, { designationId });
      expect(page).toMatchObject({ standing: 'BERLAKU', decides: true, assessmentOpens: true });
      expect(page.standards).toEqual([
        { code: 'S01', name: 'Kebijakan Layanan' },
        { code: 'S02', name: 'Organisasi Layanan' },
      ]);
      expect(page.record.decided).toMatchObject({ by: office.actor.userId, at: '2026-08-10T02:00:00.000Z' });
      const terms = { kind: 'BERTAHAP', decree: { number: '188/12/2026', date: '2026-08-10' } };
      expect(page.record.designation).toMatchObject({ state: 'DITETAPKAN', ...terms });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENETAPAN_DICATAT',
        object_kind: 'penetapan',
        object_id: designationId,
        region_id: town.regionId,
        unit_id: town.lpse,
        payload: { ...terms, assessmentId, standards: ['S01', 'S02'], dualHead: null },
      });
    });

    test('goes by the frozen factual result: a standard with a failed criterion is in no designation', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const { office, assessmentId } = final;
      const { standards, full } = await readDesignable(office, { assessmentId });
      expect(standards.map(({ code, fulfilled }) => [code, fulfilled])).toEqual([
        ['S01', true],
        ['S02', false],
      ]);
      expect(full).toBe(false);
      for (const [changes, code] of [
        [{ standards: ['S01', 'S02'] }, 'standard-not-fulfilled'],
        [{ standards: ['S13'] }, 'standard-not-fulfilled'],
        [{ standards: [] }, 'scope-empty'],
        [{ kind: 'PENUH' }, 'designation-not-full'],
        [{ decreeDate: '2026-08-09' }, 'decree-before-final'],
        [{ decreeDate: '2026-08-11' }, 'date-in-future'],
        [{ validFrom: '2026-08-09' }, 'date-before-decree'],
        [{ validUntil: '2026-08-10' }, 'date-order'],
      ] as const) {
        const form = aDecision(final, changes);
        expect(await refusalOf(designateLpse(office, form)), code).toBe(code);
        expect(await refusalOf(checkDesignation(office, form)), code).toBe(code);
      }
      await checkDesignation(office, aDecision(final));
      expect(await actsOf(workplace)).not.toContain('PENETAPAN_DICATAT');
      await aDesignation(final);
    });

    test('the day of the decree is that of the region, at the hour the result became final', async () => {
      const workplace = aWorkplace(await open());
      // 16.30 UTC is 23.30 WIB of the same day; half an hour later it is the next day there.
      workplace.clock.at = '2026-08-10T16:30:00.000Z';
      const final = await aFinal(workplace);
      const tomorrow = { decreeDate: '2026-08-11', validFrom: '2026-08-11' };
      expect(await refusalOf(aDesignation(final, tomorrow))).toBe('date-in-future');
      workplace.clock.at = '2026-08-10T17:00:00.000Z';
      await aDesignation(final, tomorrow);
    });

    test('a second press adds nothing; after a revocation the result may be designated again', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const designationId = await aDesignation(final);
      expect(await refusalOf(aDesignation(final))).toBe('designation-exists');
      await revokeDesignation(final.office, aRevocation(designationId));
      await aDesignation(final, { kind: 'PENUH', standards: [], decreeNumber: '188/41/2026' });
      const { designations } = await listDesignations(final.office);
      expect(designations.map(({ standing }) => standing).toSorted()).toEqual(['BERLAKU', 'DICABUT']);
    });

    test('nobody but the head of the office of the region', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const stranger = await aFinal(workplace);
      const asks = async (role: Role) => {
        const context = workplace.as(final.town.people[role]);
        return refusalOf(designateLpse(context, aDecision(final)));
      };
      for (const role of ['KEPALA_LPSE', 'TIM_LPSE', 'INSPEKTUR', 'ADMIN_SISTEM'] as const)
        expect(await asks(role), role).toBe('not-allowed');
      for (const role of ['SEKDA', 'ASISTEN', 'WALIKOTA', 'OPERATOR_WEB', 'PENILAI'] as const)
        expect(await asks(role), role).toBe('not-found');
      expect(await refusalOf(designateLpse(final.lead, aDecision(final)))).toBe('not-allowed');
      expect(await refusalOf(designateLpse(stranger.office, aDecision(final)))).toBe('not-found');
      expect(await refusalOf(readDesignable(stranger.office, final))).toBe('not-found');
    });

    test('an assessment that is not final is not designated', async () => {
      const workplace = aWorkplace(await open());
      const judged = await aJudged(workplace);
      const office = workplace.as(judged.town.people.KEPALA_DINAS);
      expect(await refusalOf(designateLpse(office, aDecision(judged)))).toBe('wrong-state');
    });

    test('what it rests on is not reopened any more', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const reopening = { assessmentId: final.assessmentId, reason: 'Kekeliruan.' };
      const id = await aDesignation(final);
      expect(await refusalOf(reopenAssessment(final.lead, reopening))).toBe('assessment-designated');
      await revokeDesignation(final.office, aRevocation(id));
      expect(await refusalOf(reopenAssessment(final.lead, reopening))).toBe('assessment-designated');
    });

    test('says who is head of the office and of the LPSE at once, on the page, in the row and in the trail', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { office, town, assessmentId } = final;
      const both = { userId: office.actor.userId, name: office.actor.name };
      expect((await readDesignable(office, { assessmentId })).dualHead).toBeNull();
      const role = {
        id: '1'.repeat(32),
        user_id: both.userId,
        role: 'KEPALA_LPSE',
        region_id: town.regionId,
        unit_id: town.lpse,
        valid_from: '2026-08-01',
        valid_until: '2026-08-10',
        granted_by: null,
        granted_at: '2026-08-01T00:00:00.000Z',
      } as const;
      await workplace.db.insertInto('role_assignments').values(role).execute();
      expect((await readDesignable(office, { assessmentId })).dualHead).toEqual(both);
      const id = await aDesignation(final);
      expect((await lastEntry(workplace)).payload).toMatchObject({ dualHead: both });
      // The role ends, the record stays.
      workplace.clock.at = '2026-08-11T02:00:00.000Z';
      const page = await readDesignation(office, { designationId: id });
      expect([page.record.dualHead, page.dualHeadNow]).toEqual([both, null]);
      await revokeDesignation(office, aRevocation(id));
      expect((await readDesignation(office, { designationId: id })).record.revoked?.dualHead).toBeNull();
    });

    test('waits in the list of the head of the office until it is designated', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const { office, town, assessmentId } = final;
      const { ready } = await listDesignations(office);
      expect(ready).toMatchObject([{ id: assessmentId, fulfilled: ['S01'], uncovered: ['S01'], total: 2 }]);
      expect((await listDesignations(workplace.as(town.people.SEKDA))).ready).toEqual([]);
      await aDesignation(final);
      expect((await listDesignations(office)).ready).toEqual([]);
    });
  });
});
