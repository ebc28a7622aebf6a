import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CommandDesk } from '#cli/command.ts';
import { listCommand } from '#cli/list.ts';
import { reportCommand } from '#cli/report.ts';
import { readConfig } from '#config';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aWorkplace, type TestWorkplace } from '#tests/support/workplace.ts';

function deskOf(workplace: TestWorkplace): CommandDesk {
  const app = { config: readConfig({}), workplace, context: workplace.as, close: async () => {} };
  return { readInput: async () => '', openApp: async () => app };
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaji-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

eachDatabase((open) => {
  test('writes every document to the file that is named, and lists what there is', async () => {
    const judged = await aJudged(aWorkplace(await open()));
    const { workplace, assessmentId, lead } = judged;
    await judgeAll(judged);
    await concludeJudging(lead, { assessmentId });
    const listed = JSON.parse((await listCommand(['--json'], deskOf(workplace))).stdout);
    expect(listed.assessments).toMatchObject([{ id: assessmentId, state: 'FINAL' }]);
    const folder = aFolder();
    const draw = async (begin: string, ...args: string[]) => {
      const out = join(folder, 'dokumen');
      const { exitCode } = await reportCommand([...args, '--out', out], deskOf(workplace));
      expect([exitCode, readFileSync(out).subarray(0, begin.length).toString()]).toEqual([0, begin]);
    };
    await draw('%PDF-', 'assessor', '--assessment', assessmentId, '--format', 'pdf');
    await draw('PK', 'assessor', '--assessment', assessmentId, '--format', 'xlsx');
    await draw('%PDF-', 'minutes', '--assessment', assessmentId);
    const region = listed.regions[0].code;
    await draw('%PDF-', 'quarterly', '--region', region, '--year', '2026', '--quarter', '3');
  });

  test('says which option is at fault, before it opens anything, and leaves no file behind', async () => {
    const workplace = aWorkplace(await open());
    const out = join(aFolder(), 'dokumen');
    const fault = (...args: string[]) =>
      expect(reportCommand([...args, '--out', out], deskOf(workplace))).rejects;
    await fault('assessor', '--format', 'pdf').toThrow('--assessment');
    await fault('assessor', '--assessment', 'x', '--format', 'doc').toThrow('doc');
    await fault('quarterly', '--region', 'x', '--year', '2026', '--quarter', '5').toThrow('--quarter');
    await fault('semua').toThrow('report assessor');
    const unknown = reportCommand(['minutes', '--assessment', 'x', '--out', out], deskOf(workplace));
    expect(await refusalOf(unknown)).toBe('not-found');
    expect(existsSync(out)).toBe(false);
  });

  test('a file that cannot be written is the input’s fault', async () => {
    const { workplace, assessmentId } = await aJudged(aWorkplace(await open()));
    const out = join(aFolder(), 'tidak-ada', 'dokumen');
    const args = ['minutes', '--assessment', assessmentId, '--out', out];
    await expect(reportCommand(args, deskOf(workplace))).rejects.toMatchObject({ name: 'UsageFault' });
  });
});
