import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { insertWithdrawal } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { toSign } from '#tests/support/signing/signed-upload.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

async function anIssue(workplace: TestWorkplace) {
  const { head, issuanceId } = await aSignedReport(workplace);
  await toSign(head, issuanceId, 'quarterly');
  const { sha256 } = await workplace.db
    .selectFrom('issued_files')
    .where('form', '=', 'SIAP_TTE')
    .select('sha256')
    .executeTakeFirstOrThrow();
  return { issuanceId, issued: sha256, by: head.actor.userId };
}

type Issue = Awaited<ReturnType<typeof anIssue>>;

/** As one who has nothing but SQL would write it. */
async function insert({ db }: TestWorkplace, issue: Issue, changes: Record<string, string | null> = {}) {
  const row: Record<string, string | null> = {
    id: newId(),
    issuance_id: issue.issuanceId,
    kind: 'quarterly',
    sha256: 'a'.repeat(64),
    size: '2048',
    file_name: 'laporan.pdf',
    issued_sha256: issue.issued,
    signer: 'Sekar',
    issuer: 'Otoritas',
    serial: '1F',
    signed_at: '2026-08-10T02:00:00.000Z',
    time_source: 'PENANDA_TANGAN',
    compared_with: 'BYTE',
    result: '{}',
    by_user: issue.by,
    at: '2026-08-10T02:00:00.000Z',
    ...changes,
  };
  const values = Object.values(row).map((value) => (value === null ? 'NULL' : `'${value}'`));
  await sql
    .raw(`INSERT INTO signed_files (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`)
    .execute(db);
}

describe('the database keeps signed files as they came', () => {
  eachDatabase((open) => {
    test('no row of them changes or goes away', async () => {
      const workplace = aWorkplace(await open());
      await insert(workplace, await anIssue(workplace));
      for (const statement of ["UPDATE signed_files SET signer = 'Orang Lain'", 'DELETE FROM signed_files']) {
        await expect(sql.raw(statement).execute(workplace.db)).rejects.toThrow('never change');
      }
    });

    test('none is of bytes that were not issued to be signed', async () => {
      const workplace = aWorkplace(await open());
      const issue = await anIssue(workplace);
      await expect(insert(workplace, issue, { issued_sha256: 'b'.repeat(64) })).rejects.toThrow(
        'to be signed',
      );
      await expect(insert(workplace, issue, { kind: 'minutes' })).rejects.toThrow('to be signed');
    });

    test('none is added to what was withdrawn', async () => {
      const workplace = aWorkplace(await open());
      const issue = await anIssue(workplace);
      const deed = { by: issue.by, at: workplace.now() };
      await workplace.write((trx) =>
        insertWithdrawal(trx, { issuanceId: issue.issuanceId, reason: 'x' }, deed),
      );
      await expect(insert(workplace, issue)).rejects.toThrow('not signed any more');
    });

    test.each<[string, Record<string, string | null>]>([
      ['the unsigned file itself', { sha256: 'issued' }],
      ['a time without whose it is', { time_source: null }],
      ['a workbook', { kind: 'assessor-workbook' }],
      ['a comparison with nothing', { compared_with: 'GAMBAR' }],
    ])('no row says %s', async (_, changes) => {
      const workplace = aWorkplace(await open());
      const issue = await anIssue(workplace);
      const sha256 = changes['sha256'] === undefined ? {} : { sha256: issue.issued };
      await expect(insert(workplace, issue, { ...changes, ...sha256 })).rejects.toThrow();
      await insert(workplace, issue);
    });
  });
});
