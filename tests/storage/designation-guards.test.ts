import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { keepScan } from '#services/designations/keep-scan.ts';
import { revokeDesignation } from '#services/designations/revoke-designation.ts';
import { warnLpse } from '#services/designations/warn-lpse.ts';
import { anAssessment } from '#tests/support/assessments.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aDesignation, aFinal, aRevocation, aWarning } from '#tests/support/designations.ts';
import { aPeriod } from '#tests/support/regions.ts';
import { aWorkplace, newId, type TestWorkplace } from '#tests/support/workplace.ts';

const scan = {
  name: 'keputusan.pdf',
  mediaType: 'application/pdf' as const,
  size: 2048,
  sha256: 'a'.repeat(64),
  md5: 'b'.repeat(32),
};

async function run({ db }: TestWorkplace, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** Standards and designation in one transaction, as one who has nothing but SQL would write them. */
function insertion(of: Record<string, string>, standards: readonly string[]) {
  const row: Record<string, string> = {
    id: newId(),
    kind: 'BERTAHAP',
    decree_number: '1/2026',
    decree_date: '2026-08-10',
    valid_from: '2026-08-10',
    valid_until: '2028-08-09',
    at: '2026-08-10T02:00:00.000Z',
    ...of,
  };
  return ({ write }: TestWorkplace) =>
    write(async (trx) => {
      for (const code of standards)
        await sql.raw(`INSERT INTO designation_standards VALUES ('${row['id']}', '${code}')`).execute(trx);
      const values = Object.values(row).map((value) => `'${value}'`);
      const text = `INSERT INTO designations (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
      await sql.raw(text).execute(trx);
    });
}

/** What the database refuses whoever asks, with SQL of one's own. */
describe('the guards of the register', () => {
  eachDatabase((open) => {
    test('nothing in it changes or goes away', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const designationId = await aDesignation(final);
      await warnLpse(final.office, { designationId, ...aWarning });
      await keepScan(final.office, { designationId, decree: 'PENETAPAN' }, scan);
      const { id: findingId } = await workplace.db
        .selectFrom('findings')
        .select('id')
        .executeTakeFirstOrThrow();
      await revokeDesignation(final.office, aRevocation(designationId, { findingIds: [findingId] }));
      const { id: other } = await workplace.db.selectFrom('users').select('id').executeTakeFirstOrThrow();
      for (const [table, column] of [
        ['designations', 'decree_number'],
        ['designations', 'valid_until'],
        ['designation_standards', 'standard_code'],
        ['designation_warnings', 'reason'],
        ['designation_revocations', 'effective_date'],
        ['revocation_findings', 'finding_id'],
        ['designation_scans', 'sha256'],
      ] as const) {
        const change = `UPDATE ${table} SET ${column} = '${other}'`;
        await expect(run(workplace, change), change).rejects.toThrow('never change');
        const removal = `DELETE FROM ${table}`;
        await expect(run(workplace, removal), removal).rejects.toThrow('never change');
      }
    });

    test('nothing is added to a decree later', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace, ['S02.01']);
      const id = await aDesignation(final);
      const standard = `INSERT INTO designation_standards VALUES ('${id}', 'S02')`;
      await expect(run(workplace, standard)).rejects.toThrow('decided with');
      const early = `INSERT INTO designation_scans VALUES ('${id}', 'PENCABUTAN', '${scan.sha256}', '${scan.md5}', 1,
        'application/pdf', 'x.pdf', '${final.office.actor.userId}', '2026-08-10T02:00:00.000Z')`;
      await expect(run(workplace, early)).rejects.toThrow('no revocation');
      await revokeDesignation(final.office, aRevocation(id));
      const { id: findingId } = await workplace.db
        .selectFrom('findings')
        .select('id')
        .executeTakeFirstOrThrow();
      const link = `INSERT INTO revocation_findings VALUES ('${id}', '${findingId}')`;
      await expect(run(workplace, link)).rejects.toThrow('decided with');
      const again = revocation(id, final.office.actor.userId);
      await expect(run(workplace, again)).rejects.toThrow();
      const late = warning(id, final.office.actor.userId, '2026-08-10');
      await expect(run(workplace, late)).rejects.toThrow('before the revocation');
    });

    test('only the final LPSE assessment of the very unit, within its scope, one designation at a time', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const { town, assessmentId: assessment_id, office } = final;
      const of = {
        region_id: town.regionId,
        unit_id: town.lpse,
        assessment_id,
        by_user: office.actor.userId,
      };
      const draft = await anAssessment(workplace, town, {
        periodId: await aPeriod(workplace, town, { quarter: 2 }),
      });
      for (const [changes, standards, message] of [
        [{ assessment_id: draft }, ['S01'], 'only the final LPSE'],
        [{ unit_id: town.bidang }, ['S01'], 'only the final LPSE'],
        [{}, [], 'at least one standard'],
        [{}, ['S13'], 'outside the scope'],
        [{ valid_from: '2026-08-09' }, ['S01'], ''],
        [{ valid_until: '2026-08-10' }, ['S01'], ''],
        [{ decree_number: '  ' }, ['S01'], ''],
      ] as const) {
        await expect(insertion({ ...of, ...changes }, standards)(workplace), message).rejects.toThrow(
          message,
        );
      }
      await insertion(of, ['S01'])(workplace);
      await expect(insertion(of, ['S02'])(workplace)).rejects.toThrow('not revoked');
      expect(await workplace.db.selectFrom('designations').select('id').execute()).toHaveLength(1);
      expect(await workplace.db.selectFrom('designation_standards').selectAll().execute()).toHaveLength(1);
    });

    test('standards without their designation do not stay', async () => {
      const workplace = aWorkplace(await open());
      const lonely = `INSERT INTO designation_standards VALUES ('${newId()}', 'S01')`;
      await expect(run(workplace, lonely)).rejects.toThrow();
      const finding = `INSERT INTO revocation_findings VALUES ('${newId()}', '${newId()}')`;
      await expect(run(workplace, finding)).rejects.toThrow();
    });

    test('a letter or a revocation from before the decree, a finding of another unit, an end after the end', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const foreign = await aFinal(workplace, ['S01.01']);
      const id = await aDesignation(final);
      const by = final.office.actor.userId;
      await expect(run(workplace, warning(id, by, '2026-08-09'))).rejects.toThrow('after the decree');
      const early = revocation(id, by, { decree_date: '2026-08-09' });
      await expect(run(workplace, early)).rejects.toThrow('within the validity');
      const late = revocation(id, by, { effective_date: '2028-08-10' });
      await expect(run(workplace, late)).rejects.toThrow('within the validity');
      const { id: findingId } = await workplace.db
        .selectFrom('findings')
        .select('id')
        .where('assessment_id', '=', foreign.assessmentId)
        .executeTakeFirstOrThrow();
      const linked = workplace.write(async (trx) => {
        await sql.raw(`INSERT INTO revocation_findings VALUES ('${id}', '${findingId}')`).execute(trx);
        await sql.raw(revocation(id, by)).execute(trx);
      });
      await expect(linked).rejects.toThrow('findings of the very unit');
      await run(workplace, revocation(id, by));
    });

    test('an assessment a designation rests on is not reopened, and not once it is revoked', async () => {
      const workplace = aWorkplace(await open());
      const final = await aFinal(workplace);
      const reopening = `UPDATE assessments SET state = 'DIBUKA_KEMBALI', finalised_at = NULL, finalised_by = NULL
        WHERE id = '${final.assessmentId}'`;
      const id = await aDesignation(final);
      await expect(run(workplace, reopening)).rejects.toThrow('stays final');
      await revokeDesignation(final.office, aRevocation(id));
      await expect(run(workplace, reopening)).rejects.toThrow('stays final');
      const free = await aFinal(workplace);
      await run(workplace, reopening.replace(final.assessmentId, free.assessmentId));
    });
  });
});

function warning(id: string, by: string, letterDate: string): string {
  return `INSERT INTO designation_warnings VALUES ('${newId()}', '${id}', '1', '${letterDate}', 'Alasan.',
    '2026-10-10', '${by}', '2026-08-10T02:00:00.000Z')`;
}

function revocation(id: string, by: string, changes: Record<string, string> = {}): string {
  const row = { decree_date: '2026-08-10', effective_date: '2026-08-10', ...changes };
  return `INSERT INTO designation_revocations VALUES ('${id}', '2/2026', '${row.decree_date}', 'Alasan.',
    '${row.effective_date}', NULL, '${by}', '2026-08-10T02:00:00.000Z')`;
}
