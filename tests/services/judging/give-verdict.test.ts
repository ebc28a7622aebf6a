import { describe, expect, test } from 'vitest';
import { removeFinding } from '#services/findings/remove-finding.ts';
import { saveFinding } from '#services/findings/save-finding.ts';
import { giveVerdict } from '#services/judging/give-verdict.ts';
import { noteIndividually } from '#services/judging/note-individually.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aFinding, aJudged, aVerdict } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const failed = { value: 'DITERAPKAN_SEBAGIAN', finding: aFinding } as const;

describe('give-verdict', () => {
  eachDatabase((open) => {
    test('keeps the value beside the self answer, and the finding with it; each with its trace', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, lead } = judged;
      await giveVerdict(lead, aVerdict(judged, 'S01.01', failed));
      const { db } = workplace;
      expect(await db.selectFrom('verdicts').select(['value', 'version']).execute()).toEqual([
        { value: 'DITERAPKAN_SEBAGIAN', version: 1 },
      ]);
      const answers = await db
        .selectFrom('answers')
        .select('value')
        .where('criterion_id', '=', 'S01.01')
        .execute();
      expect(answers).toEqual([{ value: 'DITERAPKAN_MENYELURUH' }]);
      // A failed mandatory criterion is TINGGI, whatever was chosen.
      const finding = await db.selectFrom('findings').selectAll().executeTakeFirstOrThrow();
      expect(finding).toMatchObject({ number: 1, priority: 'TINGGI', state: 'BELUM', text: aFinding.text });
      expect(await actsOf(workplace)).toEqual(['VERDIK_DIBERIKAN', 'TEMUAN_DICATAT']);
    });

    test('a later verdict is traced with the old one, keeps the findings, and needs the newest version', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, lead } = judged;
      await giveVerdict(lead, aVerdict(judged, 'S01.01', failed));
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S01.01')))).toBe('changed-meanwhile');
      await giveVerdict(lead, aVerdict(judged, 'S01.01', { version: 1 }));
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'VERDIK_DIBERIKAN',
        payload: { value: 'DITERAPKAN_MENYELURUH', before: { value: 'DITERAPKAN_SEBAGIAN' } },
      });
      const { count } = await workplace.db
        .selectFrom('findings')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      expect(Number(count)).toBe(1);
    });

    test("only the leader overwrites another's verdict; the others note what they think", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead, member, workplace, assessmentId } = judged;
      await giveVerdict(member, aVerdict(judged, 'S01.01'));
      await giveVerdict(lead, aVerdict(judged, 'S01.01', { ...failed, version: 1 }));
      const again = aVerdict(judged, 'S01.01', { version: 2 });
      expect(await refusalOf(giveVerdict(member, again))).toBe('verdict-of-other');
      await noteIndividually(member, { assessmentId, criterionId: 'S01.01', note: 'Menurut saya sesuai.' });
      const notes = await workplace.db.selectFrom('assessor_notes').select(['note', 'user_id']).execute();
      expect(notes).toEqual([{ note: 'Menurut saya sesuai.', user_id: member.actor.userId }]);
    });

    test('never above the evidence, never TIDAK_SESUAI without a finding, never a claim unanswered', async () => {
      const judged = await aJudged(aWorkplace(await open()), { answers: { 'S02.01': 'TIDAK_BERLAKU' } });
      const { lead, assessmentId, links } = judged;
      const bare = aVerdict(judged, 'S01.01', { value: 'DALAM_PERENCANAAN' });
      expect(await refusalOf(giveVerdict(lead, bare))).toBe('finding-missing');
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S02.01')))).toBe(
        'not-applicable-unanswered',
      );
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S13.01')))).toBe('criterion-out-of-scope');
      const late = aVerdict(judged, 'S01.01', {
        ...failed,
        finding: { ...aFinding, targetDate: '2026-08-10' },
      });
      expect(await refusalOf(giveVerdict(lead, late))).toBe('target-not-future');
      await reviewEvidence(lead, {
        assessmentId,
        links: [{ linkId: links['S01.01'] ?? '', version: 0 }],
        status: 'DITOLAK',
        reason: 'Halaman yang disebut kosong.',
      });
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S01.01')))).toBe('verdict-above-evidence');
      expect(await refusalOf(giveVerdict(lead, aVerdict(judged, 'S01.01', failed)))).toBe(
        'verdict-above-evidence',
      );
    });

    test('a full practice over a missing mandatory design takes a note', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead } = judged;
      const missing = { value: 'TIDAK_DILAKUKAN', finding: aFinding } as const;
      await giveVerdict(lead, aVerdict(judged, 'S01.01', missing));
      const bare = giveVerdict(lead, aVerdict(judged, 'S01.02'));
      expect(await refusalOf(bare)).toBe('verdict-needs-confirmation');
      await giveVerdict(lead, aVerdict(judged, 'S01.02', { note: 'Praktik berjalan tanpa dokumen.' }));
    });

    test('a finding is mended and taken back, the last one of a failed criterion not', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { lead, workplace, assessmentId } = judged;
      await giveVerdict(lead, aVerdict(judged, 'S01.01', failed));
      const place = { assessmentId, criterionId: 'S01.01' };
      const second = await saveFinding(lead, { ...aFinding, ...place, findingId: null, version: 0 });
      const mended = { ...aFinding, ...place, findingId: second.findingId, version: 1, text: 'Lebih tepat.' };
      await saveFinding(lead, mended);
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'TEMUAN_DIUBAH',
        payload: { text: 'Lebih tepat.', before: { text: aFinding.text } },
      });
      expect(await refusalOf(saveFinding(lead, mended))).toBe('changed-meanwhile');
      await removeFinding(lead, { ...place, findingId: second.findingId, version: 2 });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'TEMUAN_DIHAPUS',
        payload: { text: 'Lebih tepat.', number: 2 },
      });
      const { id } = await workplace.db.selectFrom('findings').select('id').executeTakeFirstOrThrow();
      const last = removeFinding(lead, { ...place, findingId: id, version: 1 });
      expect(await refusalOf(last)).toBe('finding-missing');
      const blank = saveFinding(lead, {
        ...aFinding,
        ...place,
        findingId: null,
        version: 0,
        requestedAction: ' ',
      });
      await expect(blank).rejects.toMatchObject({
        code: 'value-missing',
        detail: { field: 'requestedAction' },
      });
    });
  });
});
