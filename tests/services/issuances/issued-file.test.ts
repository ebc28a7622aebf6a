import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { issuedFile } from '#services/issuances/issued-file.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { readReport } from '#services/reports/read-report.ts';
import { findIssuance, listIssuancesOf } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { lastEntry } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

const laporan = { kind: 'quarterly', form: 'TERBIT' } as const;

describe('an issued file', () => {
  eachDatabase((open) => {
    test('is drawn once, whoever comes first and however many at once', async () => {
      const { workplace, issuanceId, head } = await aSignedReport(aWorkplace(await open()));
      const issuance = await findIssuance(workplace.read, issuanceId);
      if (issuance === null) throw new Error('no issuance');
      workplace.clock.at = '2026-08-11T02:00:00.000Z';
      const [first, second] = await Promise.all([
        issuedFile(workplace, issuance, laporan),
        issuedFile(workplace, issuance, laporan),
      ]);
      expect(second).toEqual(first);
      const stored = await buffer((await workplace.files.open(first.sha256)).stream);
      expect(createHash('sha256').update(stored).digest('hex')).toBe(first.sha256);
      // A renderer that is gone cannot draw: what comes is what lies there.
      await workplace.documents.close();
      const opened = await openIssuedFile(head, { issuanceId, ...laporan });
      expect(await buffer(opened.stream)).toEqual(stored);
      expect(opened).toMatchObject({ size: stored.length, mediaType: 'application/pdf' });
      expect(await lastEntry(workplace)).toMatchObject({
        act: 'DOKUMEN_DIUNDUH',
        object_kind: 'laporan',
        payload: { kind: 'quarterly', form: 'TERBIT', sha256: first.sha256, code: issuance.code },
      });
    });

    test('belongs to a report whose model names its code and address', async () => {
      const { workplace, head, reportId, issuanceId } = await aSignedReport(aWorkplace(await open()));
      const { model, report } = await readReport(head, { reportId });
      const issuance = await findIssuance(workplace.read, issuanceId);
      expect(issuance).toMatchObject({
        subject: 'LAPORAN_TRIWULAN',
        subjectId: reportId,
        revision: 0,
        date: '2026-08-10',
        modelSha256: report.modelSha256,
        state: 'BERLAKU',
      });
      const code = issuance?.code ?? '';
      expect(code).toMatch(/^[0-9a-f]{32}$/);
      expect(model.seal.issuance).toEqual({
        code,
        address: `https://kaji.example/periksa/${code}`,
        replaces: null,
      });
    });

    test('of a final result is the Berita Acara, the report or the workbook, with what the leader typed', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, assessmentId, lead, head } = judged;
      await judgeAll(judged);
      const typed = { minutesNumber: ' 027/BA/2026 ', minutesPlace: 'Aula Contoh' };
      await concludeJudging(lead, { assessmentId, ...typed });
      const [issuance] = await listIssuancesOf(workplace.read, 'HASIL_PENILAIAN', assessmentId);
      expect(issuance).toMatchObject({ number: '027/BA/2026', revision: 0, date: '2026-08-10' });
      const issuanceId = issuance?.id ?? '';
      for (const kind of ['minutes', 'assessor-pdf', 'assessor-workbook'] as const) {
        const { stream, fileName } = await openIssuedFile(head, { issuanceId, kind, form: 'TERBIT' });
        const signature = kind === 'assessor-workbook' ? 'PK' : '%P';
        expect([fileName, (await buffer(stream)).subarray(0, 2).toString()]).toEqual([fileName, signature]);
      }
      const notThere = [
        { kind: 'quarterly', form: 'TERBIT' },
        { kind: 'assessor-workbook', form: 'SIAP_TTE' },
      ] as const;
      for (const wanted of notThere)
        expect(await refusalOf(openIssuedFile(head, { issuanceId, ...wanted }))).toBe('not-found');
    });

    test('opens for nobody who does not see what it is about', async () => {
      const { workplace, issuanceId, town } = await aSignedReport(aWorkplace(await open()));
      const other = await aJudged(workplace);
      const strangers = [other.head, workplace.as(town.people.WALIKOTA), workplace.as(town.people.PENILAI)];
      for (const stranger of strangers)
        expect(await refusalOf(openIssuedFile(stranger, { issuanceId, ...laporan }))).toBe('not-found');
    });
  });
});
