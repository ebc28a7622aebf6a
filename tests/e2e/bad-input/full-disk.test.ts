import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, reads } from '#tests/e2e/steps/moving.ts';
import { signIn } from '#tests/e2e/steps/people.ts';
import { putFile, sentence } from '#tests/e2e/steps/posting.ts';
import { emails, openPreparedStage, type PreparedStage } from '#tests/e2e/steps/prepared.ts';
import { answer, aPdf, openCriterion, pickFiles } from '#tests/e2e/steps/unit.ts';
import { aStore } from '#tests/support/store.ts';

// A small disk of its own where the system lets one be mounted; elsewhere the real disk, asked to keep all that is free.
const folder = mkdtempSync(join(tmpdir(), 'kaji-full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'kaji', folder]).status === 0;
const { bavail, bsize } = statfsSync(folder);
const reserve = mounted ? 12 : Math.min(Math.ceil((bavail * bsize) / 2 ** 20), 1_000_000);

let stage: PreparedStage;
beforeAll(async () => {
  stage = await openPreparedStage(
    { KEEP_FREE_MIB: String(reserve), MAX_FILE_MIB: '4' },
    await aStore(join(folder, 'data')),
  );
});
afterAll(async () => {
  await stage?.close();
  if (mounted) execFileSync('umount', [folder]);
});

test('when the disk is full, files are refused and texts are still saved', async () => {
  const page = await stage.newPage();
  await signIn(page, emails.head);
  const last = await fillTheDisk();
  expect(last.status).toBe(507);
  expect(last.sentence).toContain('Berkas belum disimpan');
  await openCriterion(page, stage.draft, 'S01.02');
  await pickFiles(page, [aPdf('terlambat.pdf')], day());
  await page.getByRole('button', { name: 'Unggah bukti' }).click();
  await page.locator('.upload-item[data-state=failed]').getByText('Berkas belum disimpan').waitFor();
  await openCriterion(page, stage.draft, 'S01.02');
  await answer(page, 'DITERAPKAN_SEBAGIAN', 'Masih tersimpan.');
  await reads(page, 'Perubahan telah disimpan.');

  /** Uploads files of 3 MiB until one is refused. */
  async function fillTheDisk(): Promise<{ status: number; sentence: string }> {
    const place = { assessmentId: stage.draft, criterion: 'S01.01' };
    for (let count = 0; count < 8; count++) {
      const file = Buffer.concat([aPdf('isi', `isi ${count}`).buffer, Buffer.alloc(3 * 2 ** 20, 32)]);
      const response = await putFile(page, place, `isi-${count}.pdf`, file, day());
      if (!response.ok()) return { status: response.status(), sentence: await sentence(response) };
    }
    return { status: 201, sentence: '' };
  }
});
