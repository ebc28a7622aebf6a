import { describe, expect, test } from 'vitest';
import { listReturned } from '#services/judging/list-returned.ts';
import { returnAssessment } from '#services/judging/return-assessment.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('list-returned', () => {
  eachDatabase((open) => {
    test('queues what was sent back for the unit, and mirrors it to the assessors once it is handed in again', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, town, assessmentId, head, member, links } = judged;
      const rejected = [{ linkId: links['S01.02'] ?? '', version: 0 }];
      await reviewEvidence(member, { assessmentId, links: rejected, status: 'DITOLAK', reason: 'Buram.' });
      const reasons = [{ criterionId: 'S02.01', reason: 'Halaman 4 tidak terbaca.' }];
      await returnAssessment(member, { assessmentId, reasons });
      const queued = [
        { criterion: { id: 'S01.02' }, reason: null, rejectedEvidence: 1 },
        { criterion: { id: 'S02.01' }, reason: 'Halaman 4 tidak terbaca.', rejectedEvidence: 0 },
      ];
      expect(await listReturned(head)).toMatchObject({ toMend: queued, toReview: [] });
      expect(await listReturned(member)).toEqual({ toMend: [], toReview: [] });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      expect(await listReturned(head)).toEqual({ toMend: [], toReview: [] });
      expect(await listReturned(member)).toMatchObject({ toMend: [], toReview: queued });
    });

    test("another town's people see none of it", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, member, town } = judged;
      const other = await aJudged(workplace);
      await returnAssessment(member, {
        assessmentId,
        reasons: [{ criterionId: 'S02.01', reason: 'Kurang.' }],
      });
      for (const stranger of [other.head, other.member, workplace.as(town.people.KEPALA_DINAS)]) {
        expect(await listReturned(stranger)).toEqual({ toMend: [], toReview: [] });
      }
    });
  });
});
