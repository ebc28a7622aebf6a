import { describe, expect, test } from 'vitest';
import { roles } from '#core/people/actor.ts';
import type { Context } from '#services/context.ts';
import { removeFinding } from '#services/findings/remove-finding.ts';
import { saveFinding } from '#services/findings/save-finding.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { ruleNotApplicable } from '#services/judging/rule-not-applicable.ts';
import { seated } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aFinding, aJudged, aVerdict, type Judged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

type Doing = (context: Context, judged: Judged) => Promise<unknown>;

/** Every act of the factual assessment goes through the same doors. */
const acts: Record<string, Doing> = {
  giveVerdict: (context, judged) => giveVerdict(context, aVerdict(judged, 'S01.01')),
  ruleNotApplicable: (context, { assessmentId }) =>
    ruleNotApplicable(context, {
      assessmentId,
      criterionId: 'S01.01',
      ruling: 'DITERIMA',
      note: '',
      version: 0,
    }),
  reviewEvidence: (context, { assessmentId, links }) =>
    reviewEvidence(context, {
      assessmentId,
      links: [{ linkId: links['S01.01'] ?? '', version: 0 }],
      status: 'DITERIMA',
      reason: '',
    }),
  saveFinding: (context, { assessmentId }) =>
    saveFinding(context, { ...aFinding, assessmentId, criterionId: 'S01.01', findingId: null, version: 0 }),
  removeFinding: (context, { assessmentId }) =>
    removeFinding(context, { assessmentId, criterionId: 'S01.01', findingId: 'tidak-ada', version: 1 }),
  noteIndividually: (context, { assessmentId }) =>
    noteIndividually(context, { assessmentId, criterionId: 'S01.01', note: 'Dicek di lapangan.' }),
  concludeJudging: (context, { assessmentId }) => concludeJudging(context, { assessmentId }),
};

describe('the doors of the factual assessment', () => {
  eachDatabase((open) => {
    test('only those with a seat pass; who submitted does not judge', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, town, assessmentId } = judged;
      const seeing = ['KEPALA_LPSE', 'TIM_LPSE', 'KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'];
      const submitter = await seated(workplace, town, assessmentId, town.people.KEPALA_LPSE);
      for (const [name, act] of Object.entries(acts)) {
        for (const role of roles) {
          const refused = await refusalOf(act(workplace.as(town.people[role]), judged));
          expect([name, role, refused]).toEqual([
            name,
            role,
            seeing.includes(role) ? 'not-allowed' : 'not-found',
          ]);
        }
        expect([name, await refusalOf(act(workplace.as(submitter), judged))]).toEqual([name, 'own-work']);
      }
    });

    test("another town's assessor does not find the assessment", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const other = await aJudged(judged.workplace);
      for (const [name, act] of Object.entries(acts)) {
        expect([name, await refusalOf(act(other.lead, judged))]).toEqual([name, 'not-found']);
      }
      expect((await aTown(judged.workplace)).regionId).not.toBe(judged.town.regionId);
    });

    test('not before it is taken up, not outside the window, not after the letter has run out', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const waiting = await aJudged(judged.workplace, { states: ['DIAJUKAN'] });
      const { clock } = judged.workplace;
      const at = clock.at;
      for (const [name, act] of Object.entries(acts)) {
        expect([name, await refusalOf(act(waiting.lead, waiting))]).toEqual([name, 'wrong-state']);
        clock.at = '2026-09-30T17:00:00.000Z';
        expect([name, await refusalOf(act(judged.lead, judged))]).toEqual([name, 'window-closed']);
        clock.at = at;
      }
      await judged.workplace.db.updateTable('assessors').set({ appointment_expires: '2026-08-09' }).execute();
      for (const [name, act] of Object.entries(acts)) {
        expect([name, await refusalOf(act(judged.lead, judged))]).toEqual([name, 'appointment-expired']);
      }
    });
  });
});
