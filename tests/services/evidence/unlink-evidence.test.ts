import { describe, expect, test } from 'vitest';
import { deleteEvidence } from '#services/evidence/delete-evidence.ts';
import { editEvidence } from '#services/evidence/edit-evidence.ts';
import { editEvidenceLink } from '#services/evidence/edit-evidence-link.ts';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import { listEvidence } from '#services/evidence/list-evidence.ts';
import { readEvidence } from '#services/evidence/read-evidence.ts';
import { unlinkEvidence } from '#services/evidence/unlink-evidence.ts';
import { aBegunAssessment, aLink, anEvidence, seated, walkTo } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

const said = {
  title: 'Judul baru',
  kind: 'DOKUMEN',
  documentNumber: '',
  documentDate: '2026-05-01',
  confidentiality: 'RAHASIA',
} as const;

describe('evidence of the library: link, edit, unlink, delete, list', () => {
  eachDatabase((open) => {
    test('is reused at another criterion, its page and remark changed, and taken off again', async () => {
      const { workplace, assessmentId, head, evidenceId } = await withLibrary(aWorkplace(await open()));
      const place = { assessmentId, criterionId: 'S01.02', evidenceId, page: '1', remark: '' };
      const { linkId } = await linkEvidence(head, place);
      await expect(linkEvidence(head, place)).rejects.toMatchObject({ code: 'already-linked' });
      await editEvidenceLink(head, { linkId, page: '4-5', remark: 'Bab II', version: 1 });
      await editEvidenceLink(head, { linkId, page: '4-5', remark: 'Bab II', version: 2 });
      await expect(
        editEvidenceLink(head, { linkId, page: '9', remark: '', version: 1 }),
      ).rejects.toMatchObject({ code: 'changed-meanwhile', detail: { current: { page: '4-5' } } });
      await unlinkEvidence(head, { linkId, version: 2 });
      await expect(unlinkEvidence(head, { linkId, version: 3 })).rejects.toMatchObject({ code: 'not-found' });
      const link = await workplace.db.selectFrom('evidence_links').selectAll().executeTakeFirstOrThrow();
      expect(link).toMatchObject({ page: '4-5', removed_by: head.actor.userId });
      expect(await actsOf(workplace)).toEqual(['BUKTI_DILAMPIRKAN', 'BUKTI_DIUBAH', 'BUKTI_DILEPAS']);
    });

    test('what the assessor rejected at a criterion is not put back there', async () => {
      const { workplace, town, assessmentId, head, evidenceId } = await withLibrary(aWorkplace(await open()));
      const criterionId = 'S01.01';
      const linkId = await aLink(workplace, town, { assessmentId, criterionId, evidenceId });
      const by_user = town.people.PENILAI.userId;
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'PENILAIAN_FAKTUAL');
      await workplace.db
        .insertInto('evidence_reviews')
        .values({
          link_id: linkId,
          status: 'DITOLAK',
          reason: 'Buram.',
          by_user,
          at: workplace.clock.at,
          version: 1,
        })
        .execute();
      await walkTo(workplace, town, assessmentId, 'DIKEMBALIKAN');
      await unlinkEvidence(head, { linkId, version: 1 });
      const back = { assessmentId, criterionId, evidenceId, page: '', remark: '' };
      await expect(linkEvidence(head, back)).rejects.toMatchObject({ code: 'evidence-rejected-here' });
      await linkEvidence(head, { ...back, criterionId: 'S01.02' });
    });

    test('evidence of another unit cannot be attached, by no service and no statement', async () => {
      const { workplace, town, assessmentId, head } = await withLibrary(aWorkplace(await open()));
      const foreign = await anEvidence(workplace, town, { unitId: town.bidang });
      const place = { assessmentId, criterionId: 'S01.01', page: '', remark: '' };
      for (const evidenceId of [foreign, newId()]) {
        await expect(linkEvidence(head, { ...place, evidenceId })).rejects.toMatchObject({
          code: 'not-found',
        });
      }
      const forced = aLink(workplace, town, { assessmentId, criterionId: 'S01.01', evidenceId: foreign });
      await expect(forced).rejects.toThrow("evidence of another unit can't be attached");
    });

    test('staff change only what hangs on their standards; another unit and region find nothing', async () => {
      const { workplace, town, assessmentId, evidenceId } = await withLibrary(aWorkplace(await open()));
      const linkId = await aLink(workplace, town, { assessmentId, criterionId: 'S01.01', evidenceId });
      const stranger = (await aTown(workplace)).people.KEPALA_LPSE;
      const refusals = [
        [town.people.TIM_LPSE, 'not-allowed'],
        [town.people.KEPALA_DINAS, 'not-allowed'],
        [town.people.PENYELENGGARA_JARINGAN_WEB, 'not-found'],
        [town.people.WALIKOTA, 'not-found'],
        [stranger, 'not-found'],
      ] as const;
      for (const [actor, code] of refusals) {
        const context = workplace.as(actor);
        const place = { assessmentId, criterionId: 'S01.02', evidenceId, page: '', remark: '' };
        await expect(linkEvidence(context, place), actor.name).rejects.toMatchObject({ code });
        await expect(
          editEvidenceLink(context, { linkId, page: '2', remark: '', version: 1 }),
          actor.name,
        ).rejects.toMatchObject({ code });
        await expect(unlinkEvidence(context, { linkId, version: 1 }), actor.name).rejects.toMatchObject({
          code,
        });
        await expect(deleteEvidence(context, { evidenceId, version: 1 }), actor.name).rejects.toMatchObject({
          code,
        });
      }
      expect(await actsOf(workplace)).toEqual([]);
    });

    test('its description is changed until it is handed in, never to a date to come', async () => {
      const { workplace, town, assessmentId, head, evidenceId } = await withLibrary(aWorkplace(await open()));
      const input = { ...said, evidenceId, version: 1 };
      await expect(editEvidence(head, { ...input, documentDate: '2026-08-11' })).rejects.toMatchObject({
        code: 'date-in-future',
      });
      await expect(editEvidence(head, { ...input, title: ' ' })).rejects.toMatchObject({
        code: 'value-missing',
        detail: { field: 'title' },
      });
      expect(await editEvidence(head, input)).toEqual({ version: 2 });
      expect(await editEvidence(head, input)).toEqual({ version: 2 });
      await expect(editEvidence(head, { ...input, title: 'Lain' })).rejects.toMatchObject({
        code: 'changed-meanwhile',
      });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'BUKTI_DIUBAH',
        payload: { from: { documentNumber: '1/2026' }, to: { title: 'Judul baru', documentNumber: null } },
      });
      const inspector = editEvidence(workplace.as(town.people.INSPEKTUR), {
        ...input,
        version: 2,
        title: 'X',
      });
      await expect(inspector).rejects.toMatchObject({ code: 'not-allowed' });
      const operator = editEvidence(workplace.as(town.people.OPERATOR_WEB), { ...input, version: 2 });
      await expect(operator).rejects.toMatchObject({ code: 'not-found' });
      await aLink(workplace, town, { assessmentId, criterionId: 'S01.01', evidenceId });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      await expect(editEvidence(head, { ...input, version: 2, title: 'Y' })).rejects.toMatchObject({
        code: 'evidence-in-use',
      });
    });

    test('deleting takes it off the drafts and leaves the row; what was handed in stays', async () => {
      const { workplace, town, assessmentId, head, evidenceId } = await withLibrary(aWorkplace(await open()));
      const held = await anEvidence(workplace, town);
      await aLink(workplace, town, { assessmentId, criterionId: 'S01.01', evidenceId });
      await aLink(workplace, town, { assessmentId, criterionId: 'S01.02', evidenceId: held });
      await deleteEvidence(head, { evidenceId, version: 1 });
      expect(await actsOf(workplace)).toEqual(['BUKTI_DILEPAS', 'BUKTI_DIHAPUS']);
      await expect(readEvidence(head, { evidenceId })).rejects.toMatchObject({ code: 'not-found' });
      await expect(deleteEvidence(head, { evidenceId, version: 2 })).rejects.toMatchObject({
        code: 'not-found',
      });
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN', 'DIKEMBALIKAN');
      await expect(deleteEvidence(head, { evidenceId: held, version: 1 })).rejects.toMatchObject({
        code: 'evidence-in-use',
        detail: { data: [{ assessmentId, criterionId: 'S01.02', state: 'DIKEMBALIKAN' }] },
      });
      expect(await workplace.db.selectFrom('evidence').select('id').execute()).toHaveLength(2);
      await expect(workplace.db.deleteFrom('evidence').execute()).rejects.toThrow('never deleted');
    });

    test('the library lists what is in reach with where it is used, and finds by words', async () => {
      const { workplace, town, assessmentId, head, evidenceId } = await withLibrary(aWorkplace(await open()));
      await anEvidence(workplace, town, { unitId: town.bidang });
      const unused = await anEvidence(workplace, town);
      await aLink(workplace, town, { assessmentId, criterionId: 'S01.01', evidenceId });
      await editEvidence(head, { ...said, evidenceId: unused, title: 'Notulen 50% rapat', version: 1 });
      const all = { search: '', page: 1, unitId: null };
      const own = await listEvidence(head, all);
      expect(own.total).toBe(2);
      expect(own.items.find(({ id }) => id === evidenceId)?.uses).toMatchObject([
        { assessmentId, criterionId: 'S01.01', state: 'DRAF', year: 2026, quarter: 3 },
      ]);
      const found = await listEvidence(head, { ...all, search: 'RAPAT 50%' });
      expect(found.items.map(({ id }) => id)).toEqual([unused]);
      expect((await listEvidence(head, { ...all, search: '5_%' })).total).toBe(0);
      const region = await listEvidence(workplace.as(town.people.INSPEKTUR), all);
      expect(region.total).toBe(3);
      const assessor = await seated(workplace, town, assessmentId, town.people.PENILAI);
      await walkTo(workplace, town, assessmentId, 'DIAJUKAN');
      const seen = await listEvidence(workplace.as(assessor), all);
      expect(seen.items.map(({ id }) => id)).toEqual([evidenceId]);
      const stranger = (await aTown(workplace)).people.KEPALA_LPSE;
      expect((await listEvidence(workplace.as(stranger), all)).total).toBe(0);
    });
  });
});

async function withLibrary(workplace: TestWorkplace) {
  const begun = await aBegunAssessment(workplace);
  return { ...begun, evidenceId: await anEvidence(workplace, begun.town) };
}
