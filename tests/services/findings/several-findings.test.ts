import { describe, expect, test } from 'vitest';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import { approveFindings } from '#services/findings/approve-findings.ts';
import { assignPic } from '#services/findings/assign-pic.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { anEvidence } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, done, type Judged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

/** Judged with findings of S01.01 and S02.01; the unit's turn. */
async function twoFindings(workplace: TestWorkplace): Promise<Judged> {
  const judged = await aJudged(workplace);
  await judgeAll(judged, ['S01.01', 'S02.01']);
  await concludeJudging(judged.lead, { assessmentId: judged.assessmentId });
  return judged;
}

async function rowsOf({ workplace, assessmentId }: Judged) {
  return workplace.db
    .selectFrom('findings')
    .select(['id', 'version', 'state', 'pic', 'decision_note'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('number')
    .execute();
}

async function seen(judged: Judged) {
  return (await rowsOf(judged)).map(({ id, version }) => ({ findingId: id, version }));
}

/** Both done and handed in; evidence only with the first `proven`. */
async function corrected(judged: Judged, proven: number): Promise<void> {
  const { head, assessmentId, workplace, town } = judged;
  for (const [index, { findingId, version }] of (await seen(judged)).entries()) {
    await saveCorrection(head, { assessmentId, findingId, ...done, version });
    if (index >= proven) continue;
    const evidenceId = await anEvidence(workplace, town);
    await linkEvidence(head, { findingId, evidenceId, page: '', remark: '' });
  }
  await handInCorrections(head, { assessmentId });
}

describe('several findings at once', () => {
  eachDatabase((open) => {
    test('get the person who corrects them, and keep their status; all or none', async () => {
      const judged = await twoFindings(aWorkplace(await open()));
      const findings = await seen(judged);
      expect(await refusalOf(assignPic(judged.head, { findings, pic: ' ' }))).toBe('value-missing');
      expect(await refusalOf(assignPic(judged.head, { findings: [], pic: 'Sri' }))).toBe('nothing-picked');
      expect(await refusalOf(assignPic(judged.lead, { findings, pic: 'Sri' }))).toBe('not-allowed');
      const stranger = await aJudged(judged.workplace);
      expect(await refusalOf(assignPic(stranger.head, { findings, pic: 'Sri' }))).toBe('not-found');
      const stale = findings.map((one, index) => ({ ...one, version: index === 1 ? 7 : one.version }));
      expect(await refusalOf(assignPic(judged.head, { findings: stale, pic: 'Sri' }))).toBe(
        'changed-meanwhile',
      );
      expect(await rowsOf(judged)).toMatchObject([{ pic: null }, { pic: null }]);
      expect(await assignPic(judged.head, { findings, pic: ' Sri ' })).toEqual({ count: 2 });
      expect(await rowsOf(judged)).toMatchObject([
        { pic: 'Sri', state: 'BELUM', version: 2 },
        { pic: 'Sri', state: 'BELUM', version: 2 },
      ]);
    });

    test('are approved when each says it is done and proves it', async () => {
      const judged = await twoFindings(aWorkplace(await open()));
      await corrected(judged, 2);
      const findings = await seen(judged);
      expect(await refusalOf(approveFindings(judged.head, { findings, note: '' }))).toBe('not-allowed');
      await approveFindings(judged.member, { findings, note: 'Bukti diperiksa.' });
      expect(await rowsOf(judged)).toMatchObject([
        { state: 'DISETUJUI', decision_note: 'Bukti diperiksa.' },
        { state: 'DISETUJUI', decision_note: 'Bukti diperiksa.' },
      ]);
      expect((await actsOf(judged.workplace)).filter((act) => act === 'TEMUAN_DIPUTUSKAN')).toHaveLength(2);
    });

    test('are not approved when one of them proves nothing, is one’s own, or belongs to others', async () => {
      const judged = await twoFindings(aWorkplace(await open()));
      await corrected(judged, 1);
      const findings = await seen(judged);
      await expect(approveFindings(judged.member, { findings, note: '' })).rejects.toMatchObject({
        code: 'finding-not-ready',
        detail: { data: [2] },
      });
      expect((await rowsOf(judged)).map(({ state }) => state)).toEqual(['SUDAH', 'SUDAH']);
      const [first] = findings;
      const one = { findings: first ? [first] : [], note: '' };
      const corrector = { ...judged.member.actor, userId: judged.town.people.KEPALA_LPSE.userId };
      expect(await refusalOf(approveFindings({ ...judged.member, actor: corrector }, one))).toBe('own-work');
      const other = await aJudged(judged.workplace);
      expect(await refusalOf(approveFindings(other.member, one))).toBe('not-found');
      await approveFindings(judged.member, one);
    });
  });
});
