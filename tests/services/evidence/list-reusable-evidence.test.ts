import { describe, expect, test } from 'vitest';
import { Refusal } from '#core/refusal.ts';
import { listReusableEvidence } from '#services/evidence/list-reusable-evidence.ts';
import { listPeriodRegions } from '#services/periods/list-period-regions.ts';
import { aBegunAssessment, aLink, anEvidence, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('list-reusable-evidence', () => {
  eachDatabase((open) => {
    test("offers the unit's own files that are not attached here", async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const [attached, free] = [await anEvidence(workplace, town), await anEvidence(workplace, town)];
      await anEvidence(workplace, town, { unitId: town.bidang });
      const place = { assessmentId, criterionId: 'S01.01' };
      await aLink(workplace, town, { ...place, evidenceId: attached });
      const offered = await listReusableEvidence(head, { ...place, search: '' });
      expect([offered.items.map(({ id }) => id), offered.total]).toEqual([[free], 1]);
      expect(await listReusableEvidence(head, { ...place, search: 'tidak ada' })).toMatchObject({ total: 0 });
    });

    test('is for those who may attach here now', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const wish = { assessmentId, criterionId: 'S01.01', search: '' };
      const reader = workplace.as(town.people.KEPALA_DINAS);
      await expect(listReusableEvidence(reader, wish)).rejects.toEqual(new Refusal('not-allowed'));
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      await expect(listReusableEvidence(stranger, wish)).rejects.toEqual(new Refusal('not-found'));
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await expect(listReusableEvidence(head, wish)).rejects.toEqual(new Refusal('wrong-state'));
    });
  });
});

describe('list-period-regions', () => {
  eachDatabase((open) => {
    test('names the regions of those who open periods, and none to others', async () => {
      const workplace = aWorkplace(await open());
      const [town] = [await aTown(workplace), await aTown(workplace)];
      const regions = await listPeriodRegions(workplace.as(town.people.KEPALA_DINAS));
      expect(regions.map(({ id }) => id)).toEqual([town.regionId]);
      expect(await listPeriodRegions(workplace.as(town.people.KEPALA_LPSE))).toEqual([]);
    });
  });
});
