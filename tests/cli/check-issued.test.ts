import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIssuedCommand } from '#cli/check-issued.ts';
import type { CommandDesk } from '#cli/command.ts';
import { readConfig } from '#config';
import { issuedFile } from '#services/issuances/issued-file.ts';
import { findIssuance } from '#storage/issuances.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aSignedReport } from '#tests/support/reports.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  test('tells of every issued file what became of it, and fails when one is gone', async () => {
    const workplace = aWorkplace(await open());
    const app = { config: readConfig({}), workplace, context: workplace.as, close: async () => {} };
    const desk: CommandDesk = { readInput: async () => '', openApp: async () => app };
    const { issuanceId } = await aSignedReport(workplace);
    const issuance = await findIssuance(workplace.read, issuanceId);
    if (issuance === null) throw new Error('nothing was issued');
    const { sha256 } = await issuedFile(workplace, issuance, { kind: 'quarterly', form: 'TERBIT' });
    const sound = await checkIssuedCommand([], desk);
    expect(sound.exitCode).toBe(0);
    expect(sound.stdout).toContain(issuance.code);
    expect(sound.stdout).toContain('1 berkas terbitan diperiksa; seluruhnya utuh.');
    await rm(join(workplace.folder, sha256.slice(0, 2), sha256));
    const gone = await checkIssuedCommand([], desk);
    expect(gone.exitCode).toBe(1);
    expect(gone.stdout).toContain('Hilang');
  });
});
