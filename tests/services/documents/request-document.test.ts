import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { systemActor } from '#core/people/actor.ts';
import { openDocument } from '#services/documents/open-document.ts';
import { readDocuments } from '#services/documents/read-documents.ts';
import { readJob } from '#services/documents/read-job.ts';
import { renderDocument } from '#services/documents/render-document.ts';
import { renderQuarterly } from '#services/documents/render-quarterly.ts';
import { requestDocument } from '#services/documents/request-document.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { listInstallation } from '#services/regions/list-installation.ts';
import { listIssuancesOf } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { actsOf, lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

describe('request-document', () => {
  eachDatabase((open) => {
    test('draws in the background, says how far it is, and hands out the file; each with its trace', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead } = judged;
      await judgeAll(judged);
      const job = await requestDocument(lead, { kind: 'minutes', id: assessmentId });
      expect(job.state).toBe('DIBUAT');
      expect(job.fileName).toMatch(
        /^Berita-Acara-Penilaian-Faktual-LPSE-Kota-contoh-[0-9a-f]+-TW3-2026\.pdf$/,
      );
      expect(await refusalOf(openDocument(lead, { jobId: job.id }))).toBe('not-found');
      await workplace.documents.ended(job.id);
      expect(await readJob(lead, { jobId: job.id })).toMatchObject({ state: 'SELESAI', progress: 1 });
      const { stream, size, mediaType } = await openDocument(lead, { jobId: job.id });
      const bytes = await buffer(stream);
      expect([bytes.length, mediaType]).toEqual([size, 'application/pdf']);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await actsOf(workplace)).slice(-2)).toEqual(['DOKUMEN_DIBUAT', 'DOKUMEN_DIUNDUH']);
    });

    test('draws nothing that was issued: the file lies there, for the page and for the command line', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead } = judged;
      await judgeAll(judged);
      await concludeJudging(lead, { assessmentId });
      const wish = { kind: 'minutes', id: assessmentId } as const;
      expect(await refusalOf(requestDocument(lead, wish))).toBe('document-issued');
      const [issued] = await listIssuancesOf(workplace.read, 'HASIL_PENILAIAN', assessmentId);
      const file = { issuanceId: issued?.id ?? '', kind: 'minutes', form: 'TERBIT' } as const;
      const bytes = await buffer((await openIssuedFile(lead, file)).stream);
      const printed = await renderDocument(workplace.as(systemActor), wish);
      expect(await buffer(printed.stream)).toEqual(bytes);
    });

    test("nobody asks for, follows or opens what is another's", async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, town } = judged;
      const other = await aJudged(workplace);
      const { id: jobId } = await requestDocument(lead, { kind: 'assessor-workbook', id: assessmentId });
      await workplace.documents.ended(jobId);
      for (const stranger of [other.head, other.lead, workplace.as(town.people.WALIKOTA)]) {
        const asked = requestDocument(stranger, { kind: 'assessor-pdf', id: assessmentId });
        expect(await refusalOf(asked)).toBe('not-found');
        expect(await refusalOf(readJob(stranger, { jobId }))).toBe('not-found');
        expect(await refusalOf(openDocument(stranger, { jobId }))).toBe('not-found');
      }
      expect(await refusalOf(readJob(lead, { jobId: 'tidak-ada' }))).toBe('not-found');
    });

    test('a drawing goes to its asker alone, who may see more than others, and only while that holds', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, member, head } = judged;
      const { id: jobId } = await requestDocument(lead, { kind: 'assessor-workbook', id: assessmentId });
      await workplace.documents.ended(jobId);
      for (const colleague of [head, member]) {
        expect(await refusalOf(openDocument(colleague, { jobId }))).toBe('not-found');
        expect((await readDocuments(colleague, { assessmentId, jobId })).job).toBeNull();
      }
      expect((await readDocuments(lead, { assessmentId, jobId })).job).toMatchObject({ state: 'SELESAI' });
      const released = workplace.as({ ...lead.actor, seats: [] });
      expect(await refusalOf(openDocument(released, { jobId }))).toBe('not-found');
    });

    test('the command line draws for every region, under its own name in the trail', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, town } = judged;
      const system = workplace.as(systemActor);
      const { fileName, stream } = await renderDocument(system, {
        kind: 'assessor-workbook',
        id: assessmentId,
      });
      expect(fileName).toMatch(/\.xlsx$/);
      expect((await buffer(stream)).subarray(0, 2).toString()).toBe('PK');
      expect(await lastEntry(workplace)).toMatchObject({ act: 'DOKUMEN_DIUNDUH', actor_id: null });
      const { code } = await workplace.db
        .selectFrom('regions')
        .select('code')
        .where('id', '=', town.regionId)
        .executeTakeFirstOrThrow();
      const quarter = { year: 2026, quarter: 3, regionCode: code } as const;
      const report = await renderQuarterly(system, quarter);
      expect((await buffer(report.stream)).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await refusalOf(renderQuarterly(system, { ...quarter, quarter: 1 }))).toBe('not-found');
      expect(await refusalOf(renderQuarterly(judged.head, quarter))).toBe('not-allowed');
      expect(await listInstallation(system)).toMatchObject({
        assessments: [{ id: assessmentId, state: 'PENILAIAN_FAKTUAL' }],
      });
    });
  });
});
