import { describe, expect, test } from 'vitest';
import type { Writer } from '#db/connect.ts';
import { putReview } from '#storage/evidence-reviews.ts';
import { putRuling } from '#storage/rulings.ts';
import { putVerdict } from '#storage/verdicts.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('put-version', () => {
  eachDatabase((open) => {
    test('a second first and an outdated next are refused, for verdicts, rulings and reviews', async () => {
      const { workplace, assessmentId, lead, links } = await aJudged(aWorkplace(await open()));
      const deed = { by: lead.actor.userId, at: lead.now() };
      const place = { assessmentId, criterionId: 'S01.01', note: '' };
      const linkId = links['S01.01'] ?? '';
      const writes: ((trx: Writer, version: number) => Promise<void>)[] = [
        (trx, version) =>
          putVerdict(trx, { ...place, value: 'DITERAPKAN_MENYELURUH', note: 'Ada.', version }, deed),
        (trx, version) => putRuling(trx, { ...place, ruling: 'DITERIMA', version }, deed),
        (trx, version) => putReview(trx, { linkId, status: 'DITERIMA', reason: '', version }, deed),
      ];
      for (const put of writes) {
        const outcomes: string[] = [];
        for (const version of [1, 0, 0, 1, 1]) {
          outcomes.push(await refusalOf(workplace.write((trx) => put(trx, version))));
        }
        const refused = 'changed-meanwhile';
        expect(outcomes).toEqual([refused, 'not refused', refused, 'not refused', refused]);
      }
    });
  });
});
