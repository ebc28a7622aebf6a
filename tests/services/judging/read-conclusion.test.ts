import { describe, expect, test } from 'vitest';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { readConclusion } from '#services/judging/read-conclusion.ts';
import { readReturnForm } from '#services/judging/read-return-form.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('read-conclusion', () => {
  eachDatabase((open) => {
    test('lists what is not judged with its words, and then what is found', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead, head, member, assessmentId } = judged;
      const before = await readConclusion(lead, { assessmentId });
      expect(before).toMatchObject({ judges: true, leads: true, handsIn: false, total: 3 });
      expect(before.gaps.map(({ criterion }) => criterion)).toEqual(['S01.01', 'S01.02', 'S02.01']);
      expect(before.gaps[2]?.text).toBe('Organisasi layanan dibentuk.');
      expect(before.team.map(({ lead: leads }) => leads)).toEqual([true, false]);
      await judgeAll(judged, ['S02.01']);
      const after = await readConclusion(member, { assessmentId });
      expect(after).toMatchObject({ gaps: [], judges: true, leads: false, unsettled: [{ number: 1 }] });
      // The unit learns of the finding when the judging is concluded.
      expect((await readConclusion(head, { assessmentId })).findings).toEqual([]);
      await concludeJudging(lead, { assessmentId });
      const told = await readConclusion(head, { assessmentId });
      expect(told).toMatchObject({ handsIn: true, judges: false, unanswered: [{ number: 1 }] });
    });

    test('is not found for a stranger', async () => {
      const { assessmentId, workplace } = await aJudged(aWorkplace(await open()));
      const elsewhere = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      expect(await refusalOf(readConclusion(elsewhere, { assessmentId }))).toBe('not-found');
      expect(await refusalOf(readReturnForm(elsewhere, { assessmentId }))).toBe('not-found');
    });
  });
});

describe('read-return-form', () => {
  eachDatabase((open) => {
    test('gives assessors the criteria in scope while it can be returned, and nobody else any', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { member, head, lead, assessmentId } = judged;
      const form = await readReturnForm(member, { assessmentId });
      expect(form.mayReturn).toBe(true);
      expect(form.standards.map(({ standard }) => standard.code)).toEqual(['S01', 'S02']);
      expect(await readReturnForm(head, { assessmentId })).toMatchObject({ mayReturn: false, standards: [] });
      await judgeAll(judged);
      await concludeJudging(lead, { assessmentId });
      expect(await readReturnForm(member, { assessmentId })).toMatchObject({ mayReturn: false });
    });
  });
});
