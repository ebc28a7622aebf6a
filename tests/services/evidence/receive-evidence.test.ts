import { describe, expect, test } from 'vitest';
import { findEvidenceFile } from '#services/evidence/find-evidence-file.ts';
import { prepareUpload } from '#services/evidence/prepare-upload.ts';
import { receiveEvidence } from '#services/evidence/receive-evidence.ts';
import { aBegunAssessment, seated, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { described as ofFile, stored } from '#tests/support/evidence-samples.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const described = { ...ofFile, criterionId: 'S01.01', page: ' 3 ', remark: '' };

describe('prepare-upload, receive-evidence and find-evidence-file', () => {
  eachDatabase((open) => {
    test('describes and attaches the file in one go; the title is the file name when none is given', async () => {
      const { workplace, town, assessmentId, head, periodId } = await aBegunAssessment(
        aWorkplace(await open()),
      );
      const received = await receiveEvidence(head, { ...described, assessmentId }, stored);
      expect(received).toMatchObject({ reused: false, sameContentAs: null });
      const row = await workplace.db.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        unit_id: town.lpse,
        period_id: periodId,
        title: 'keputusan.pdf',
        document_number: '12/2026',
        sha256: stored.sha256,
        media_type: 'application/pdf',
      });
      const link = await workplace.db.selectFrom('evidence_links').selectAll().executeTakeFirstOrThrow();
      expect(link).toMatchObject({ criterion_id: 'S01.01', evidence_id: row.id, page: '3' });
      expect(await actsOf(workplace)).toEqual(['BUKTI_DIUNGGAH', 'BUKTI_DILAMPIRKAN']);
    });

    test('the same file with the same description is attached again, not stored twice', async () => {
      const { workplace, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const input = { ...described, assessmentId };
      const first = await receiveEvidence(head, input, stored);
      await expect(receiveEvidence(head, input, stored)).rejects.toMatchObject({ code: 'already-linked' });
      const second = await receiveEvidence(head, { ...input, criterionId: 'S01.02' }, stored);
      expect(second).toMatchObject({ evidenceId: first.evidenceId, reused: true });
      const other = await receiveEvidence(
        head,
        { ...input, criterionId: 'S02.01', title: 'Lampiran' },
        stored,
      );
      expect(other).toMatchObject({ reused: false, sameContentAs: 'keputusan.pdf' });
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toHaveLength(2);
    });

    test('stops at the quota of the unit and period, before and after the stream; a known content takes no room', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const [mebibyte, place] = [2 ** 20, { assessmentId, criterionId: 'S01.01' }];
      await workplace.db.updateTable('units').set({ quota_mib: 1 }).where('id', '=', town.lpse).execute();
      await prepareUpload(head, { ...place, size: mebibyte });
      await expect(prepareUpload(head, { ...place, size: mebibyte + 1 })).rejects.toMatchObject({
        code: 'quota-exceeded',
      });
      const large = { ...stored, size: mebibyte };
      await receiveEvidence(head, { ...described, assessmentId }, large);
      const more = receiveEvidence(
        head,
        { ...described, assessmentId, criterionId: 'S01.02' },
        { ...stored, sha256: 'c'.repeat(64) },
      );
      await expect(more).rejects.toMatchObject({ code: 'quota-exceeded' });
      const known = { ...described, assessmentId, criterionId: 'S01.02', title: 'Judul lain' };
      await expect(receiveEvidence(head, known, large)).resolves.toMatchObject({ reused: false });
    });

    test('by the head and the assigned staff only, and not outside the own unit', async () => {
      const { workplace, town, assessmentId } = await aBegunAssessment(aWorkplace(await open()));
      const place = { assessmentId, criterionId: 'S01.01', size: null };
      for (const role of ['TIM_LPSE', 'KEPALA_DINAS', 'INSPEKTUR', 'ADMIN_SISTEM'] as const) {
        const actor = workplace.as(town.people[role]);
        await expect(prepareUpload(actor, place), role).rejects.toMatchObject({ code: 'not-allowed' });
        const received = receiveEvidence(actor, { ...described, assessmentId }, stored);
        await expect(received, role).rejects.toMatchObject({ code: 'not-allowed' });
      }
      const neighbour = workplace.as(town.people.PENYELENGGARA_JARINGAN_WEB);
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
      for (const actor of [neighbour, stranger]) {
        await expect(prepareUpload(actor, place)).rejects.toMatchObject({ code: 'not-found' });
        const received = receiveEvidence(actor, { ...described, assessmentId }, stored);
        await expect(received).rejects.toMatchObject({ code: 'not-found' });
      }
      expect(await actsOf(workplace)).toEqual([]);
    });

    test('bad input: a date to come, out of scope, handed in, a closed window', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const input = { ...described, assessmentId };
      // 10 August 23.30 UTC is already 11 August in WIB.
      workplace.clock.at = '2026-08-10T23:30:00.000Z';
      await receiveEvidence(head, { ...input, documentDate: '2026-08-11' }, stored);
      await expect(
        receiveEvidence(head, { ...input, documentDate: '2026-08-12' }, stored),
      ).rejects.toMatchObject({
        code: 'date-in-future',
        detail: { field: 'documentDate' },
      });
      await expect(
        prepareUpload(head, { assessmentId, criterionId: 'S13.01', size: null }),
      ).rejects.toMatchObject({ code: 'criterion-out-of-scope' });
      workplace.clock.at = '2026-08-31T17:00:00.000Z';
      await expect(receiveEvidence(head, input, stored)).rejects.toMatchObject({ code: 'window-closed' });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await expect(receiveEvidence(head, input, stored)).rejects.toMatchObject({ code: 'wrong-state' });
    });

    test('a download leaves a trace; an assessor finds only what is attached to the own assessments', async () => {
      const { workplace, town, assessmentId, head } = await aBegunAssessment(aWorkplace(await open()));
      const { evidenceId, linkId } = await receiveEvidence(head, { ...described, assessmentId }, stored);
      const file = await findEvidenceFile(head, { evidenceId });
      expect(file).toEqual({
        sha256: stored.sha256,
        size: 2048,
        mediaType: 'application/pdf',
        fileName: 'keputusan.pdf',
      });
      expect(await lastEntry(workplace)).toMatchObject({ act: 'BUKTI_DIUNDUH', object_id: evidenceId });
      const assessor = await seated(workplace, town, assessmentId, town.people.PENILAI);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'DIKEMBALIKAN');
      await expect(findEvidenceFile(workplace.as(assessor), { evidenceId })).resolves.toEqual(file);
      const unseated = workplace.as(town.people.KETUA_TIM_PENILAI);
      const neighbour = workplace.as(town.people.PENYELENGGARA_JARINGAN_WEB);
      const stranger = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      const administrator = workplace.as(town.people.ADMIN_SISTEM);
      for (const actor of [unseated, neighbour, stranger, administrator]) {
        await expect(findEvidenceFile(actor, { evidenceId })).rejects.toMatchObject({ code: 'not-found' });
      }
      await workplace.db
        .updateTable('evidence_links')
        .set({ removed_at: workplace.clock.at, removed_by: head.actor.userId })
        .where('id', '=', linkId)
        .execute();
      await expect(findEvidenceFile(workplace.as(assessor), { evidenceId })).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });
});
