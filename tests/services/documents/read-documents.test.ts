import { describe, expect, test } from 'vitest';
import { readDocuments } from '#services/documents/read-documents.ts';
import { requestDocument } from '#services/documents/request-document.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { readReportPage } from '#services/reports/read-report-page.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('read-documents', () => {
  eachDatabase((open) => {
    test('follows the document that was asked for; a forgotten one is none', async () => {
      const { lead, assessmentId } = await aJudged(aWorkplace(await open()));
      const job = await requestDocument(lead, { kind: 'minutes', id: assessmentId });
      expect(await readDocuments(lead, { assessmentId, jobId: job.id })).toMatchObject({
        header: { state: 'PENILAIAN_FAKTUAL' },
        job: { id: job.id, kind: 'minutes' },
      });
      await lead.documents.ended(job.id);
      const after = await readDocuments(lead, { assessmentId, jobId: job.id });
      expect(after.job?.state).toBe('SELESAI');
      expect((await readDocuments(lead, { assessmentId, jobId: 'f'.repeat(32) })).job).toBeNull();
      expect((await readDocuments(lead, { assessmentId, jobId: null })).job).toBeNull();
    });

    test("another thing's document and a stranger's assessment are not found, another's job is none", async () => {
      const { lead, head, town, workplace, assessmentId } = await aJudged(aWorkplace(await open()));
      const job = await requestDocument(lead, { kind: 'minutes', id: assessmentId });
      const own = await requestDocument(head, { kind: 'assessor-pdf', id: assessmentId });
      const { reportId } = await draftQuarterlyReport(head, { unitId: town.lpse, year: 2026, quarter: 3 });
      expect(await refusalOf(readReportPage(head, { reportId, jobId: own.id }))).toBe('not-found');
      expect((await readReportPage(head, { reportId, jobId: null })).job).toBeNull();
      expect((await readDocuments(head, { assessmentId, jobId: job.id })).job).toBeNull();
      await Promise.all([job, own].map(({ id }) => lead.documents.ended(id)));
      const elsewhere = workplace.as((await aTown(workplace)).people.KEPALA_DINAS);
      const read = readDocuments(elsewhere, { assessmentId, jobId: job.id });
      expect(await refusalOf(read)).toBe('not-found');
    });
  });
});
