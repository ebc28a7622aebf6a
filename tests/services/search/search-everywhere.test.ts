import { describe, expect, test } from 'vitest';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { searchEverywhere } from '#services/search/search-everywhere.ts';
import { anEvidence } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('searching everywhere', () => {
  eachDatabase((open) => {
    test('finds criteria, articles, findings and evidence, and nothing of strangers', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      await judgeAll(judged, ['S01.01']);
      const own = await searchEverywhere(judged.head, { query: 's01.01' });
      expect(own.findings.total, 'before it is published').toBe(0);
      await concludeJudging(judged.lead, { assessmentId: judged.assessmentId });
      const stranger = await aJudged(judged.workplace);
      const [finding] = (await searchEverywhere(judged.head, { query: 's01.01' })).findings.items;
      expect(finding?.criterion.id).toBe('S01.01');
      expect((await searchEverywhere(stranger.head, { query: 's01.01' })).findings.total).toBe(0);
      expect((await searchEverywhere(stranger.head, { query: 's01.01' })).criteria.items[0]?.id).toBe(
        'S01.01',
      );

      const evidenceId = await anEvidence(judged.workplace, judged.town);
      const { title } = await judged.workplace.db
        .selectFrom('evidence')
        .select('title')
        .where('id', '=', evidenceId)
        .executeTakeFirstOrThrow();
      const seen = async (who: typeof judged.head) =>
        (await searchEverywhere(who, { query: title.toUpperCase() })).evidence.items.map(({ id }) => id);
      expect(await seen(judged.head)).toContain(evidenceId);
      expect(await seen(stranger.head)).not.toContain(evidenceId);
    });

    test('finds nothing where nothing was typed', async () => {
      const { head } = await aJudged(aWorkplace(await open()));
      const { criteria, articles, findings, evidence } = await searchEverywhere(head, { query: '  ' });
      expect([criteria, articles, findings, evidence].map(({ total }) => total)).toEqual([0, 0, 0, 0]);
    });
  });
});
