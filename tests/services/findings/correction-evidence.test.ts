import { describe, expect, test } from 'vitest';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { deleteEvidence } from '#services/evidence/delete-evidence.ts';
import { editEvidence } from '#services/evidence/edit-evidence.ts';
import { editEvidenceLink } from '#services/evidence/edit-evidence-link.ts';
import { findEvidenceFile } from '#services/evidence/find-evidence-file.ts';
import { linkEvidence } from '#services/evidence/link-evidence.ts';
import { listReusableEvidence } from '#services/evidence/list-reusable-evidence.ts';
import { prepareUpload } from '#services/evidence/prepare-upload.ts';
import { receiveEvidence } from '#services/evidence/receive-evidence.ts';
import { unlinkEvidence } from '#services/evidence/unlink-evidence.ts';
import { handInCorrections } from '#services/findings/hand-in-corrections.ts';
import { readFinding } from '#services/findings/read-finding.ts';
import { saveCorrection } from '#services/findings/save-correction.ts';
import { anEvidence } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, done, toCorrect } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const stored = {
  name: 'notula.pdf',
  mediaType: 'application/pdf' as const,
  size: 2048,
  sha256: 'a'.repeat(64),
  md5: 'b'.repeat(32),
};

const described = {
  title: 'Notula tinjauan',
  kind: 'DOKUMEN',
  documentNumber: '',
  documentDate: '2026-08-01',
  confidentiality: 'TERBUKA',
  page: '2',
  remark: 'Butir 4.',
} as const;

const said = {
  kind: 'DOKUMEN',
  documentNumber: '',
  documentDate: '2026-06-01',
  confidentiality: 'TERBUKA',
} as const;

describe('evidence of a correction', () => {
  eachDatabase((open) => {
    test('is uploaded or taken from the library, shown to the assessors, and told in the story', async () => {
      const workplace = aWorkplace(await open());
      const { head, member, town, findingId, assessmentId } = await toCorrect(workplace);
      await prepareUpload(head, { findingId, size: 10 });
      const { linkId, evidenceId } = await receiveEvidence(head, { ...described, findingId }, stored);
      const other = await anEvidence(workplace, town);
      const offered = await listReusableEvidence(head, { findingId, search: '' });
      expect(offered.items.map(({ id }) => id)).not.toContain(evidenceId);
      expect(offered.items.map(({ id }) => id)).toContain(other);
      const second = await linkEvidence(head, { findingId, evidenceId: other, page: '', remark: '' });
      const twice = linkEvidence(head, { findingId, evidenceId: other, page: '', remark: '' });
      expect(await refusalOf(twice)).toBe('already-linked');
      expect(await editEvidenceLink(head, { linkId, page: '3', remark: '', version: 1 })).toMatchObject({
        findingId,
      });
      await unlinkEvidence(head, { linkId: second.linkId, version: 1 });
      await saveCorrection(head, { assessmentId, findingId, ...done, version: 1 });
      await handInCorrections(head, { assessmentId });
      const page = await readFinding(member, { findingId });
      expect(page.evidence).toMatchObject([{ evidenceId, title: 'Notula tinjauan', page: '3' }]);
      expect(page.answerEvidence.map((one) => one.evidenceId)).not.toContain(evidenceId);
      expect(page.line.evidenceCount).toBe(1);
      expect(await findEvidenceFile(member, { evidenceId })).toMatchObject({ sha256: stored.sha256 });
      expect(page.steps.map(({ act }) => act)).toEqual([
        'TEMUAN_DICATAT',
        'BUKTI_DILAMPIRKAN',
        'BUKTI_DILAMPIRKAN',
        'BUKTI_DIUBAH',
        'BUKTI_DILEPAS',
        'TINDAKAN_PERBAIKAN_DISIMPAN',
        'TINDAKAN_PERBAIKAN_DIKIRIM',
      ]);
      const { findings } = await readAssessmentModel(member, workplace.db, assessmentId);
      expect(findings).toMatchObject([{ evidence: [{ title: 'Notula tinjauan', page: '3' }] }]);
    });

    test('is held as it is once handed in, and deleted only after it was taken off', async () => {
      const workplace = aWorkplace(await open());
      const { head, findingId, assessmentId } = await toCorrect(workplace);
      const { evidenceId, linkId } = await receiveEvidence(head, { ...described, findingId }, stored);
      await editEvidence(head, { evidenceId, title: 'Notula', ...said, version: 1 });
      expect(await refusalOf(deleteEvidence(head, { evidenceId, version: 2 }))).toBe('evidence-in-use');
      await saveCorrection(head, { assessmentId, findingId, ...done, version: 1 });
      await handInCorrections(head, { assessmentId });
      const renamed = editEvidence(head, { evidenceId, title: 'Lain', ...said, version: 2 });
      expect(await refusalOf(renamed)).toBe('evidence-in-use');
      expect(await refusalOf(unlinkEvidence(head, { linkId, version: 1 }))).toBe('wrong-state');
      const late = receiveEvidence(head, { ...described, title: 'Susulan', findingId }, stored);
      expect(await refusalOf(late)).toBe('wrong-state');
    });

    test('is the work of those who correct, from the own library, and only then', async () => {
      const workplace = aWorkplace(await open());
      const { head, lead, town, findingId } = await toCorrect(workplace);
      const evidenceId = await anEvidence(workplace, town);
      const foreign = await anEvidence(workplace, town, { unitId: town.bidang });
      const link = { findingId, evidenceId, page: '', remark: '' };
      expect(await refusalOf(linkEvidence(lead, link))).toBe('not-allowed');
      expect(await refusalOf(linkEvidence(workplace.as(town.people.TIM_LPSE), link))).toBe('not-allowed');
      expect(await refusalOf(linkEvidence(head, { ...link, evidenceId: foreign }))).toBe('not-found');
      const stranger = await aJudged(workplace);
      expect(await refusalOf(linkEvidence(stranger.head, link))).toBe('not-found');
      expect(await refusalOf(prepareUpload(stranger.head, { findingId, size: 1 }))).toBe('not-found');
      expect(await refusalOf(linkEvidence(head, { ...link, findingId: 'f'.repeat(32) }))).toBe('not-found');
    });
  });
});
