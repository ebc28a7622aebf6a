import { describe, expect, test } from 'vitest';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { ruleNotApplicable } from '#services/judging/rule-not-applicable.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, aVerdict } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const claims = { 'S01.02': 'TIDAK_BERLAKU', 'S02.01': 'TIDAK_BERLAKU' } as const;
const accept = { ruling: 'DITERIMA', note: '', version: 0 } as const;

describe('rule-not-applicable', () => {
  eachDatabase((open) => {
    test('accepts and refuses with a trace of both, and an accepted one gets no value', async () => {
      const judged = await aJudged(aWorkplace(await open()), { answers: claims });
      const { lead, assessmentId, workplace } = judged;
      const place = { assessmentId, criterionId: 'S01.02' };
      await ruleNotApplicable(lead, { ...place, ...accept });
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S01.02')))).toBe('not-applicable-accepted');
      await ruleNotApplicable(lead, { ...place, ruling: 'DITOLAK', note: 'Tetap wajib.', version: 1 });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'TIDAK_BERLAKU_DIPUTUSKAN',
        payload: { ruling: 'DITOLAK', before: { ruling: 'DITERIMA' } },
      });
      await giveVerdict(lead, aVerdict(judged, 'S01.02'));
    });

    test('the last acceptance that would empty an LPSE standard is refused (MJK54 Ps.6)', async () => {
      const { lead, assessmentId } = await aJudged(aWorkplace(await open()), { answers: claims });
      const whole = ruleNotApplicable(lead, { assessmentId, criterionId: 'S02.01', ...accept });
      expect(await refusalOf(whole)).toBe('not-applicable-whole-standard');
    });

    test('needs a claim, a reason to refuse it, and the newest version', async () => {
      const { lead, assessmentId } = await aJudged(aWorkplace(await open()), { answers: claims });
      const unclaimed = ruleNotApplicable(lead, { assessmentId, criterionId: 'S01.01', ...accept });
      expect(await refusalOf(unclaimed)).toBe('wrong-state');
      const place = { assessmentId, criterionId: 'S01.02' };
      const silent = ruleNotApplicable(lead, { ...place, ruling: 'DITOLAK', note: ' ', version: 0 });
      expect(await refusalOf(silent)).toBe('reason-missing');
      await ruleNotApplicable(lead, { ...place, ...accept });
      expect(await refusalOf(ruleNotApplicable(lead, { ...place, ...accept }))).toBe('changed-meanwhile');
    });
  });
});

describe('review-evidence', () => {
  eachDatabase((open) => {
    test('several at once, all or none', async () => {
      const { lead, assessmentId, links, workplace } = await aJudged(aWorkplace(await open()));
      const both = ['S01.01', 'S01.02'].map((criterion) => ({ linkId: links[criterion] ?? '', version: 0 }));
      await reviewEvidence(lead, { assessmentId, links: both, status: 'DITERIMA', reason: '' });
      const stale = { linkId: links['S02.01'] ?? '', version: 0 };
      const [first] = both;
      const mixed = [stale, ...(first ? [first] : [])];
      const refused = reviewEvidence(lead, {
        assessmentId,
        links: mixed,
        status: 'DITOLAK',
        reason: 'Salah.',
      });
      expect(await refusalOf(refused)).toBe('changed-meanwhile');
      const rows = await workplace.db.selectFrom('evidence_reviews').select(['status', 'version']).execute();
      expect(rows).toEqual([
        { status: 'DITERIMA', version: 1 },
        { status: 'DITERIMA', version: 1 },
      ]);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'BUKTI_DITINJAU',
        payload: { status: 'DITERIMA' },
      });
    });

    test("a rejection says why; another assessment's link is not found; nothing chosen is said", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const other = await aJudged(judged.workplace);
      const { lead, assessmentId, links } = judged;
      const own = [{ linkId: links['S01.01'] ?? '', version: 0 }];
      const silent = reviewEvidence(lead, { assessmentId, links: own, status: 'DITOLAK', reason: '' });
      expect(await refusalOf(silent)).toBe('reason-missing');
      const strange = [{ linkId: other.links['S01.01'] ?? '', version: 0 }];
      const foreign = reviewEvidence(lead, { assessmentId, links: strange, status: 'DITERIMA', reason: '' });
      expect(await refusalOf(foreign)).toBe('not-found');
      const none = reviewEvidence(lead, { assessmentId, links: [], status: 'DITERIMA', reason: '' });
      expect(await refusalOf(none)).toBe('value-missing');
    });
  });
});
