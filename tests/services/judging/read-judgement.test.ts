import { describe, expect, test } from 'vitest';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { readJudgement } from '#services/judging/read-judgement.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, aVerdict } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('read-judgement', () => {
  eachDatabase((open) => {
    test('tells what the evidence carries, what is open in the standard, and what comes next', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead, assessmentId, links } = judged;
      const first = { assessmentId, criterionId: 'S01.01' };
      const waiting = { gap: 'VERDIK_BELUM_ADA' };
      expect(await readJudgement(lead, first)).toMatchObject({
        highest: 3,
        ruling: null,
        open: [
          { criterion: 'S01.01', ...waiting },
          { criterion: 'S01.02', ...waiting },
        ],
        total: 2,
        next: 'S01.02',
        closed: null,
        today: '2026-08-10',
      });
      await giveVerdict(lead, aVerdict(judged, 'S01.01'));
      const link = { linkId: links['S01.01'] ?? '', version: 0 };
      await reviewEvidence(lead, { assessmentId, links: [link], status: 'DITOLAK', reason: 'Tidak sah.' });
      expect(await readJudgement(lead, first)).toMatchObject({
        highest: 0,
        open: [{ criterion: 'S01.01', gap: 'VERDIK_MELAMPAUI_BUKTI' }, { criterion: 'S01.02' }],
      });
      expect(await readJudgement(lead, { assessmentId, criterionId: 'S02.01' })).toMatchObject({
        next: null,
      });
    });

    test("keeps apart one's own note and the others', and another's verdict from a member's hands", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead, member, assessmentId } = judged;
      const place = { assessmentId, criterionId: 'S01.01' };
      await giveVerdict(lead, aVerdict(judged, 'S01.01'));
      await noteIndividually(lead, { ...place, note: 'Lihat halaman 2.' });
      expect(await readJudgement(member, place)).toMatchObject({
        ownNote: '',
        otherNotes: [{ note: 'Lihat halaman 2.', deed: { by: lead.actor.userId } }],
        verdictOfOther: true,
      });
      expect(await readJudgement(lead, place)).toMatchObject({
        ownNote: 'Lihat halaman 2.',
        otherNotes: [],
        verdictOfOther: false,
      });
    });

    test('says why nothing can be changed: the state, the window, the letter', async () => {
      const judged = await aJudged(aWorkplace(await open()), { states: ['DIAJUKAN'] });
      const { lead, assessmentId, workplace } = judged;
      const place = { assessmentId, criterionId: 'S01.01' };
      expect(await readJudgement(lead, place)).toMatchObject({ closed: 'state' });
      await workplace.db.updateTable('assessments').set({ state: 'PENILAIAN_FAKTUAL' }).execute();
      workplace.clock.at = '2026-10-02T02:00:00.000Z';
      expect(await readJudgement(lead, place)).toMatchObject({ closed: 'window' });
      workplace.clock.at = '2026-08-10T02:00:00.000Z';
      await workplace.db.updateTable('assessors').set({ appointment_expires: '2026-08-09' }).execute();
      expect(await readJudgement(lead, place)).toMatchObject({ closed: 'appointment' });
    });

    test('is nothing for the unit, and not found for a stranger or an unknown criterion', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { head, lead, assessmentId, workplace } = judged;
      const place = { assessmentId, criterionId: 'S01.01' };
      expect(await readJudgement(head, place)).toBeNull();
      const elsewhere = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      expect(await refusalOf(readJudgement(elsewhere, place))).toBe('not-found');
      expect(await refusalOf(readJudgement(lead, { assessmentId, criterionId: 'S99.01' }))).toBe('not-found');
      const outside = readJudgement(lead, { assessmentId, criterionId: 'S13.01' });
      expect(await refusalOf(outside)).toBe('criterion-out-of-scope');
    });
  });
});
