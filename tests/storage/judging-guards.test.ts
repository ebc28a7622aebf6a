import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

/** What the database refuses whoever asks, with SQL of one's own. */
describe('the guards of the factual assessment', () => {
  eachDatabase((open) => {
    test('a final result, its verdicts, reviews and findings stand', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, links } = judged;
      await judgeAll(judged);
      const reviewed = [{ linkId: links['S01.01'] ?? '', version: 0 }];
      await reviewEvidence(lead, { assessmentId, links: reviewed, status: 'DITERIMA', reason: '' });
      await concludeJudging(lead, { assessmentId });
      for (const statement of [
        "UPDATE verdicts SET value = 'TIDAK_DILAKUKAN'",
        'DELETE FROM verdicts',
        "UPDATE evidence_reviews SET status = 'DITOLAK', reason = 'x'",
        'DELETE FROM evidence_reviews',
        "UPDATE snapshots SET content = '{}'",
        'DELETE FROM snapshots',
        "UPDATE assessments SET state = 'DRAF', submitted_at = NULL, submitted_by = NULL, finalised_at = NULL, finalised_by = NULL",
      ]) {
        await expect(sql.raw(statement).execute(workplace.db), statement).rejects.toThrow();
      }
    });

    test('who submitted gives no verdict, and what a finding says is fixed once the judging is over', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, town } = judged;
      await judgeAll(judged, ['S01.01']);
      const submitter = town.people.KEPALA_LPSE.userId;
      const own = workplace.db.updateTable('verdicts').set({ by_user: submitter });
      await expect(own.execute()).rejects.toThrow('who submitted does not judge');
      await concludeJudging(lead, { assessmentId });
      const reword = workplace.db.updateTable('findings').set({ text: 'Bukan temuan.' });
      await expect(reword.execute()).rejects.toThrow('written while judging');
      await expect(workplace.db.deleteFrom('findings').execute()).rejects.toThrow('only while judging');
    });
  });
});
