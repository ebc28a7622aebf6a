import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { reviewEvidence } from '#services/judging/review-evidence.ts';
import { openPack } from '#services/packs/open-pack.ts';
import { preparePack } from '#services/packs/prepare-pack.ts';
import { readPackSection } from '#services/packs/read-pack.ts';
import { aBegunAssessment } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { judgeAll } from '#tests/support/judging.ts';
import { aPackable, damage, prepared, remove, unpacked } from '#tests/support/packs.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

// Every pack draws its documents anew.
describe('prepare-pack', { timeout: 60_000 }, () => {
  eachDatabase((open) => {
    test('holds the documents and every piece of evidence at its place, with checksums that hold', async () => {
      const { lead, assessmentId, evidence } = await aPackable(aWorkplace(await open()));
      const files = await unpacked(lead, await prepared(lead, assessmentId));
      const names = [...files.keys()];
      expect(names.slice(0, 3)).toEqual(['index.html', 'MANIFEST.csv', 'SHA256SUMS']);
      expect(names.slice(3, 5)).toEqual([
        expect.stringMatching(/^Laporan-Penilaian-LPSE-.*\.pdf$/),
        expect.stringMatching(/^Kertas-Kerja-Penilaian-LPSE-.*\.xlsx$/),
      ]);
      expect(names.slice(5)).toEqual([
        expect.stringMatching(/^bukti\/S01 [^/]+\/S01\.01\/1 Bukti -S01\.01- É\.pdf$/),
        expect.stringMatching(/^bukti\/S01 [^/]+\/S01\.02\/1 Bukti -S01\.02- É\.pdf$/),
        expect.stringMatching(/^bukti\/S02 [^/]+\/S02\.01\/1 Bukti -S02\.01- É\.pdf$/),
      ]);
      const sums = String(files.get('SHA256SUMS')).trim().split('\n');
      expect(sums).toHaveLength(names.length - 1);
      for (const line of sums) {
        const [, sha256, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        expect([path, sha256Of(files.get(path))]).toEqual([path, sha256]);
      }
      expect(sums.join()).toContain(evidence['S02.01']?.sha256);
    });

    test('lists what is missing or damaged, on the screen too, and is sent without it', async () => {
      const { lead, assessmentId, evidence, workplace } = await aPackable(aWorkplace(await open()));
      const [first, second] = [evidence['S01.01'], evidence['S01.02']];
      if (first && second) [remove(first), damage(second)];
      const packId = await prepared(lead, assessmentId);
      const section = await readPackSection(lead, { assessmentId, packId });
      expect(section).toMatchObject({ evidence: { count: 3 }, pack: { state: 'SELESAI' } });
      expect(section?.pack?.ready).toMatchObject({
        evidenceCount: 1,
        absent: [
          { title: 'Bukti "S01.01" É', criterionIds: ['S01.01'], state: 'HILANG' },
          { title: 'Bukti "S01.02" É', criterionIds: ['S01.02'], state: 'RUSAK' },
        ],
      });
      const files = await unpacked(lead, packId);
      expect((await lastEntry(workplace)).payload).toMatchObject({
        absent: [{ state: 'HILANG' }, { state: 'RUSAK' }],
      });
      expect([...files.keys()].filter((name) => name.startsWith('bukti/'))).toHaveLength(1);
      const states = String(files.get('MANIFEST.csv'))
        .split('\r\n')
        .filter((line) => line.startsWith('bukti/'))
        .map((line) => line.split(';').at(-1));
      expect(states).toEqual(['HILANG', 'RUSAK', 'ADA']);
      const index = String(files.get('index.html'));
      expect(index).toContain('Hilang: berkas tidak ditemukan');
      expect(index.indexOf('hilang atau rusak')).toBeLessThan(index.indexOf('S01.01'));
      expect(String(files.get('SHA256SUMS'))).not.toContain('S01.01');
      expect(workplace.faults).toHaveLength(2);
    });

    test('leaves out what the assessor rejected, and says so', async () => {
      const { lead, assessmentId, evidence } = await aPackable(aWorkplace(await open()));
      await reviewEvidence(lead, {
        assessmentId,
        links: [{ linkId: evidence['S01.02']?.linkId ?? '', version: 0 }],
        status: 'DITOLAK',
        reason: 'Tidak terbaca.',
      });
      const files = await unpacked(lead, await prepared(lead, assessmentId));
      expect([...files.keys()].filter((name) => name.startsWith('bukti/'))).toHaveLength(2);
      expect(String(files.get('MANIFEST.csv'))).toMatch(/S01\.02;.*Ditolak;.*TIDAK DISERTAKAN/);
      expect(String(files.get('index.html'))).toContain('Ditolak Penilai, tidak disertakan');
    });

    test('of a final result holds the Berita Acara, and is the same archive every time', async () => {
      const packable = await aPackable(aWorkplace(await open()));
      const { lead, head, assessmentId } = packable;
      await judgeAll({ ...packable, member: lead, links: {}, periodId: '' });
      await concludeJudging(lead, { assessmentId });
      const [own, other] = [await prepared(lead, assessmentId), await prepared(head, assessmentId)];
      const files = await unpacked(lead, own);
      expect([...files.keys()].join()).toContain('Berita-Acara-Penilaian-Faktual');
      const { sha256 } = await openPack(lead, { packId: own });
      expect((await openPack(head, { packId: other })).sha256).toBe(sha256);
      expect(await unpacked(head, other)).toEqual(files);
    });

    test('leaves a trace when it is ready and at the first download alone', async () => {
      const { lead, assessmentId, workplace } = await aPackable(aWorkplace(await open()));
      const packId = await prepared(lead, assessmentId);
      const pack = await openPack(lead, { packId });
      expect((await actsOf(workplace)).at(-1)).toBe('PAKET_DISIAPKAN');
      const parts = [0, 10, 20].map((start) => pack.read({ start, end: start + 10 }));
      for (const part of await Promise.all(parts)) await Array.fromAsync(part);
      const acts = await actsOf(workplace);
      expect(acts.filter((act) => act === 'PAKET_DIUNDUH')).toHaveLength(1);
    });

    test('is not for those who may not see the evidence, and for nobody in a draft', async () => {
      const { lead, head, assessmentId, workplace, town } = await aPackable(aWorkplace(await open()));
      const { ADMIN_SISTEM, TIM_LPSE, INSPEKTUR, SEKDA } = town.people;
      for (const actor of [ADMIN_SISTEM, TIM_LPSE]) {
        const context = workplace.as(actor);
        expect(await refusalOf(preparePack(context, { assessmentId }))).toBe('not-allowed');
        expect(await readPackSection(context, { assessmentId, packId: null })).toBeNull();
      }
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      for (const context of [stranger, workplace.as(SEKDA)]) {
        expect(await refusalOf(preparePack(context, { assessmentId }))).toBe('not-found');
      }
      const packId = await prepared(lead, assessmentId);
      for (const context of [head, workplace.as(INSPEKTUR), stranger]) {
        expect(await refusalOf(openPack(context, { packId }))).toBe('not-found');
      }
      // Who asked for it, and has lost the seat since.
      const released = { ...lead, actor: { ...lead.actor, seats: [] } };
      expect(await refusalOf(openPack(released, { packId }))).toBe('not-found');
      expect((await readPackSection(head, { assessmentId, packId }))?.forgotten).toBe(true);
      const draft = await aBegunAssessment(workplace);
      expect(await refusalOf(preparePack(draft.head, draft))).toBe('wrong-state');
    });

    test('is asked for once while it is on its way, and found again without its name', async () => {
      const { lead, assessmentId } = await aPackable(aWorkplace(await open()));
      const first = await preparePack(lead, { assessmentId });
      expect((await preparePack(lead, { assessmentId })).id).toBe(first.id);
      expect((await readPackSection(lead, { assessmentId, packId: first.id }))?.pack?.state).toBe('DIBUAT');
      await lead.packs.ended(first.id);
      const section = await readPackSection(lead, { assessmentId, packId: null });
      expect(section?.pack).toMatchObject({ id: first.id, state: 'SELESAI' });
    });
  });
});

function sha256Of(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}
