import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemActor } from '#core/people/actor.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { recheckAll } from '#services/issuances/recheck-all.ts';
import { recheckIssuance } from '#services/issuances/recheck-issuance.ts';
import { verifyDocument } from '#services/issuances/verify-document.ts';
import { withdrawReport } from '#services/reports/withdraw-report.ts';
import { insertOfficial } from '#storage/officials.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aPublished, nextVersion } from '#tests/support/instrument-versions.ts';
import { aJudged } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { aWorkplace, newId } from '#tests/support/workplace.ts';

const laporan = { kind: 'quarterly', form: 'TERBIT' } as const;

describe('an issued file, looked at again', () => {
  eachDatabase((open) => {
    test('is drawn to the same byte after the catalogue, an official and an answer were changed', async () => {
      const judged = await aJudged(aWorkplace(await open()));
      const { workplace, town, assessmentId } = judged;
      const { issuanceId, head } = await aSignedReport(workplace, { town });
      const { stream } = await openIssuedFile(head, { issuanceId, ...laporan });
      stream.destroy();
      workplace.clock.at = '2026-08-12T02:00:00.000Z';
      await aPublished(workplace, town, nextVersion(workplace));
      const official = { regionId: town.regionId, unitId: town.lpse, role: 'KEPALA_LPSE' } as const;
      const who = { prefix: 'Plt.', position: 'Kepala LPSE', name: 'Sari Contoh', rank: null };
      const days = {
        validFrom: '2026-01-01',
        validUntil: null,
        enteredOn: '2026-08-12',
        employeeNumber: null,
      };
      const way = { signing: 'SENDIRI', onBehalfOf: '', through: '' } as const;
      await workplace.write((trx) =>
        insertOfficial(trx, { id: newId(), ...official, ...way, ...who, ...days }),
      );
      await workplace.db
        .updateTable('assessments')
        .set({ state: 'DIKEMBALIKAN' })
        .where('id', '=', assessmentId)
        .execute();
      await workplace.db
        .updateTable('answers')
        .set({ value: 'TIDAK_DILAKUKAN' })
        .where('assessment_id', '=', assessmentId)
        .execute();
      const { rechecks } = await recheckIssuance(head, { issuanceId });
      expect(rechecks).toMatchObject([{ stored: 'UTUH', redrawn: 'SAMA' }]);
    });

    test('is told apart when it is damaged or gone, and never sent in that state', async () => {
      const workplace = aWorkplace(await open());
      const { head, issuanceId } = await aSignedReport(workplace);
      const wanted = { issuanceId, ...laporan };
      (await openIssuedFile(head, wanted)).stream.destroy();
      const [{ file } = { file: null }] = (await recheckIssuance(head, { issuanceId })).rechecks;
      const address = join(workplace.folder, file?.sha256.slice(0, 2) ?? '', file?.sha256 ?? '');
      const bytes = await readFile(address);
      await writeFile(address, bytes.with(100, 0x21));
      expect(await found(workplace)).toEqual([['RUSAK', 'SAMA']]);
      expect(await refusalOf(openIssuedFile(head, wanted))).toBe('issued-file-damaged');
      await rm(address);
      expect(await found(workplace)).toEqual([['HILANG', 'SAMA']]);
      expect(await refusalOf(openIssuedFile(head, wanted))).toBe('issued-file-lost');
    });

    test('stands on the public page with its SHA-256, and no figure, person or reason', async () => {
      const { workplace, head, issuanceId, reportId } = await aSignedReport(aWorkplace(await open()));
      (await openIssuedFile(head, { issuanceId, ...laporan })).stream.destroy();
      const { issuance, rechecks } = await recheckIssuance(head, { issuanceId });
      const wish = { reportId, reason: 'Alasan rahasia.', typedName: 'Triwulan III Tahun 2026' };
      await withdrawReport(head, wish);
      const shown = await verifyDocument(workplace, { code: issuance.code });
      expect(shown).toMatchObject({
        state: 'DITARIK',
        title: issuance.title,
        withdrawnAt: workplace.clock.at,
        files: [{ kind: 'quarterly', sha256: rechecks[0]?.file.sha256 }],
      });
      const text = JSON.stringify(shown);
      for (const hidden of ['Alasan rahasia', head.actor.name, head.actor.userId, reportId, issuanceId])
        expect(text).not.toContain(hidden);
      expect(await verifyDocument(workplace, { code: '0'.repeat(32) })).toBeNull();
    });
  });
});

async function found(workplace: ReturnType<typeof aWorkplace>): Promise<string[][]> {
  const all: string[][] = [];
  for await (const { rechecks } of recheckAll(workplace.as(systemActor)))
    for (const { stored, redrawn } of rechecks) all.push([stored, redrawn]);
  return all;
}
