import { describe, expect, test } from 'vitest';
import { findingCounts } from '#core/judging/finding-view.ts';
import { decideFinding } from '#services/findings/decide-finding.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { readFinding } from '#services/findings/read-finding.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { sendBackCorrections } from '#services/findings/send-back-corrections.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { finaliseAssessment } from '#services/judging/finalise-assessment.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { reopenAssessment } from '#services/judging/reopen-assessment.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { takeUpAssessment } from '#services/judging/take-up-assessment.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, aVerdict, done, findingOf, handedIn, judgeAll, toCorrect } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

async function stateOf({ db }: TestWorkplace, assessmentId: string) {
  const row = await db
    .selectFrom('assessments')
    .select('state')
    .where('id', '=', assessmentId)
    .executeTakeFirst();
  return row?.state;
}

describe('from the last verdict to the result', () => {
  eachDatabase((open) => {
    test('a stale version shows nobody a finding that is not published', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { assessmentId, head, member } = judged;
      await judgeAll(judged, ['S01.01']);
      const { findingId } = await findingOf(judged);
      const stale = { assessmentId, findingId, ...done, version: 99 };
      const refused = async (context: typeof head) => {
        const { code, detail } = await saveCorrection(context, stale).catch((refusal) => refusal);
        return [code, detail];
      };
      expect(await refused(head)).toEqual(['wrong-state', {}]);
      expect(await refused(member)).toEqual(['not-allowed', {}]);
    });

    test('without findings the leader makes it final, and the result is frozen', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, member } = judged;
      const early = concludeJudging(lead, { assessmentId });
      await expect(early).rejects.toMatchObject({
        code: 'verdicts-incomplete',
        detail: { data: expect.arrayContaining([{ criterion: 'S01.01', gap: 'VERDIK_BELUM_ADA' }]) },
      });
      await judgeAll(judged);
      expect(await refusalOf(concludeJudging(member, { assessmentId }))).toBe('not-allowed');
      expect(await concludeJudging(lead, { assessmentId })).toEqual({ state: 'FINAL' });
      const frozen = await workplace.db
        .selectFrom('snapshots')
        .select(['kind', 'number', 'sha256'])
        .execute();
      expect(frozen).toMatchObject([{ kind: 'HASIL_AKHIR', number: 1 }]);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'PENILAIAN_FAKTUAL_DISELESAIKAN',
        payload: { to: 'FINAL', result: { number: 1, sha256: frozen[0]?.sha256 } },
      });
      expect(await refusalOf(concludeJudging(lead, { assessmentId }))).toBe('wrong-state');
    });

    test('a verdict whose evidence was rejected later keeps the judging open', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { assessmentId, lead, links } = judged;
      await judgeAll(judged);
      const rejected = [{ linkId: links['S02.01'] ?? '', version: 0 }];
      await reviewEvidence(lead, {
        assessmentId,
        links: rejected,
        status: 'DITOLAK',
        reason: 'Bukan milik unit.',
      });
      await expect(concludeJudging(lead, { assessmentId })).rejects.toMatchObject({
        detail: { data: [{ criterion: 'S02.01', gap: 'VERDIK_MELAMPAUI_BUKTI' }] },
      });
    });

    test('with a finding it is the unit that works, then the assessors, then it is final', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, member, head } = judged;
      await judgeAll(judged, ['S01.01']);
      expect(findingCounts(await listFindings(head))).toMatchObject({ antrean: 0, semua: 0 });
      expect(await concludeJudging(lead, { assessmentId })).toEqual({ state: 'TINDAKAN_PERBAIKAN' });
      expect(findingCounts(await listFindings(head))).toMatchObject({ antrean: 1, terbuka: 1 });
      await expect(handInCorrections(head, { assessmentId })).rejects.toMatchObject({
        code: 'findings-open',
        detail: { data: [1] },
      });
      const { findingId, version } = await findingOf(judged);
      const correction = { assessmentId, findingId, ...done, version };
      const bare = saveCorrection(head, { ...correction, action: '' });
      await expect(bare).rejects.toMatchObject({ code: 'value-missing', detail: { field: 'action' } });
      await saveCorrection(head, correction);
      expect(await refusalOf(saveCorrection(head, correction))).toBe('changed-meanwhile');
      await handInCorrections(head, { assessmentId });
      expect(findingCounts(await listFindings(member)).antrean).toBe(1);
      expect(await refusalOf(finaliseAssessment(lead, { assessmentId }))).toBe('findings-open');
      const decision = { assessmentId, findingId, note: '', targetDate: null, version: 2 } as const;
      await decideFinding(member, { ...decision, decision: 'SETUJUI' });
      expect(await refusalOf(finaliseAssessment(member, { assessmentId }))).toBe('not-allowed');
      await finaliseAssessment(lead, { assessmentId });
      expect(await stateOf(workplace, assessmentId)).toBe('FINAL');
      const story = await readFinding(head, { findingId });
      expect(story.steps.map(({ act }) => act)).toEqual([
        'TEMUAN_DICATAT',
        'TINDAKAN_PERBAIKAN_DISIMPAN',
        'TINDAKAN_PERBAIKAN_DIKIRIM',
        'TEMUAN_DIPUTUSKAN',
      ]);
    });

    test('a correction is refused with the reason and sent back; the unit moves it on', async () => {
      const judged = await handedIn(aWorkplace(await open()));
      const { workplace, assessmentId, findingId, member, head } = judged;
      const decision = { assessmentId, findingId, targetDate: null, version: 2, decision: 'TOLAK' } as const;
      expect(await refusalOf(decideFinding(member, { ...decision, note: ' ' }))).toBe('reason-missing');
      expect(await refusalOf(decideFinding(head, { ...decision, note: 'Saya sendiri.' }))).toBe(
        'not-allowed',
      );
      await decideFinding(member, { ...decision, note: 'Belum ditetapkan.' });
      expect(await refusalOf(sendBackCorrections(member, { assessmentId, reason: '' }))).toBe(
        'reason-missing',
      );
      await sendBackCorrections(member, { assessmentId, reason: 'Lengkapi penetapannya.' });
      expect(await stateOf(workplace, assessmentId)).toBe('TINDAKAN_PERBAIKAN');
      const returned = await readFinding(head, { findingId });
      expect(returned).toMatchObject({
        line: { state: 'DITOLAK', decisionNote: 'Belum ditetapkan.' },
        sentBack: 'Lengkapi penetapannya.',
        may: { correct: true, decide: false },
      });
      expect(await refusalOf(handInCorrections(head, { assessmentId }))).toBe('findings-open');
      await saveCorrection(head, { assessmentId, findingId, ...done, state: 'PROSES', version: 3 });
      await handInCorrections(head, { assessmentId });
      expect((await readFinding(member, { findingId })).sentBack).toBeNull();
    });

    test('nobody decides on a correction he or she wrote down or handed in', async () => {
      const judged = await toCorrect(aWorkplace(await open()));
      const { workplace, assessmentId, findingId, head, member, town } = judged;
      const { TIM_LPSE, KEPALA_LPSE } = town.people;
      const assignee = { assessment_id: assessmentId, standard_code: 'S01', user_id: TIM_LPSE.userId };
      await workplace.db.insertInto('standard_assignees').values(assignee).execute();
      await saveCorrection(workplace.as(TIM_LPSE), { assessmentId, findingId, ...done, version: 1 });
      await handInCorrections(head, { assessmentId });
      const decision = { assessmentId, findingId, note: 'Cukup.', targetDate: '2026-12-31', version: 2 };
      for (const { userId } of [TIM_LPSE, KEPALA_LPSE]) {
        const seated = { ...member, actor: { ...member.actor, userId } };
        for (const one of ['SETUJUI', 'TOLAK', 'BAWA'] as const) {
          expect(await refusalOf(decideFinding(seated, { ...decision, decision: one }))).toBe('own-work');
        }
      }
    });

    test('nobody decides on a finding of an assessment he or she holds no seat in', async () => {
      const { workplace, assessmentId, findingId } = await handedIn(aWorkplace(await open()));
      const other = await handedIn(workplace);
      const decision = { findingId, decision: 'SETUJUI', note: '', targetDate: null, version: 2 } as const;
      const asked = (id: string) => refusalOf(decideFinding(other.member, { ...decision, assessmentId: id }));
      expect(await asked(assessmentId)).toBe('not-found');
      expect(await asked(other.assessmentId)).toBe('not-found');
    });

    test('a finding is carried over with a later target only', async () => {
      const { assessmentId, findingId, member, lead } = await handedIn(aWorkplace(await open()));
      const carry = { assessmentId, findingId, decision: 'BAWA', note: '', version: 2 } as const;
      expect(await refusalOf(decideFinding(member, { ...carry, targetDate: null }))).toBe('value-missing');
      const sooner = decideFinding(member, { ...carry, targetDate: '2026-09-30' });
      expect(await refusalOf(sooner)).toBe('target-not-future');
      await decideFinding(member, { ...carry, targetDate: '2026-12-31' });
      await finaliseAssessment(lead, { assessmentId });
    });

    test('reopening takes the leader and a reason, and a second result stands beside the first', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, member } = judged;
      await judgeAll(judged);
      await concludeJudging(lead, { assessmentId });
      const reason = 'Bukti baru diserahkan Inspektorat.';
      expect(await refusalOf(reopenAssessment(member, { assessmentId, reason }))).toBe('not-allowed');
      expect(await refusalOf(reopenAssessment(lead, { assessmentId, reason: '' }))).toBe('reason-missing');
      await reopenAssessment(lead, { assessmentId, reason });
      await takeUpAssessment(member, { assessmentId });
      await giveVerdict(lead, aVerdict(judged, 'S02.01', { version: 1, note: 'Ditinjau kembali.' }));
      await concludeJudging(lead, { assessmentId });
      const results = await workplace.db
        .selectFrom('snapshots')
        .select(['number', 'content'])
        .orderBy('number')
        .execute();
      expect(results.map(({ number, content }) => [number, JSON.parse(content).seal.revision])).toEqual([
        [1, 0],
        [2, 1],
      ]);
    });

    test("another town's people find neither the finding nor the assessment", async () => {
      const { assessmentId, findingId, workplace } = await handedIn(aWorkplace(await open()));
      const other = await aJudged(workplace);
      expect(await refusalOf(readFinding(other.head, { findingId }))).toBe('not-found');
      const correction = { assessmentId, findingId, ...done, version: 2 };
      expect(await refusalOf(saveCorrection(other.head, correction))).toBe('not-found');
      expect(await refusalOf(finaliseAssessment(other.lead, { assessmentId }))).toBe('not-found');
      expect(await refusalOf(handInCorrections(other.head, { assessmentId }))).toBe('not-found');
    });
  });
});
