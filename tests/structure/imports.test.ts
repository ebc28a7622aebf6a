import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaji-imports-'));
  const rules = readFileSync('.biome.jsonc', 'utf8').replace(/"vcs": \{[^}]*\},/, '');
  writeFileSync(join(folder, '.biome.jsonc'), rules);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['src/core/scoring.ts', 'node:fs'],
  ['src/core/scoring.ts', 'kysely'],
  ['src/core/scoring.ts', '#storage/answers.ts'],
  ['src/core/scoring.ts', '#text/id.ts'],
  ['src/services/assessments/save-answer.ts', 'kysely'],
  ['src/services/assessments/save-answer.ts', 'node:fs/promises'],
  ['src/services/assessments/save-answer.ts', '#db/schema.ts'],
  ['src/services/assessments/save-answer.ts', '#app'],
  ['src/storage/answers.ts', '#services/assessments/save-answer.ts'],
  ['src/storage/answers.ts', 'better-sqlite3'],
  ['reports/model.ts', '#storage/answers.ts'],
  ['reports/model.ts', 'node:fs'],
  ['reports/pdf/cover.ts', 'exceljs'],
  ['reports/pdf/cover.ts', 'pdfmake'],
  ['reports/render-pdf.ts', '#services/assessments/save-answer.ts'],
  ['db/connect.ts', '#services/assessments/save-answer.ts'],
  ['db/migrate.ts', 'pg'],
  ['src/text/id.ts', '#services/assessments/save-answer.ts'],
  ['src/components/Badge.astro', '#services/assessments/save-answer.ts'],
  ['src/layouts/Page.astro', '#app'],
  ['src/scripts/auto-save.ts', '#services/assessments/save-answer.ts'],
  ['src/pages/penilaian/index.astro', '#storage/answers.ts'],
  ['src/pages/penilaian/index.astro', '../../storage/answers.ts'],
  ['src/pages/penilaian/index.astro', './../../storage/answers.ts'],
  ['src/actions/answers.ts', '#db/connect.ts'],
  ['src/middleware/door.ts', 'lucia'],
  ['src/middleware/door.ts', '#storage/sessions.ts'],
  ['src/server/shell.ts', '#storage/answers.ts'],
  ['src/cli.ts', '#db/connect.ts'],
  ['tests/core/a.test.ts', '../../src/core/score.ts'],
])('%s may not import %s', (file, specifier) => {
  expect(lint(file, specifier)).toContain('noRestrictedImports');
});

test.each([
  ['src/core/scoring.ts', './fraction.ts'],
  ['src/core/scoring/score.ts', '#core/assessment/answer.ts'],
  ['src/services/assessments/save-answer.ts', '#storage/answers.ts'],
  ['src/services/assessments/save-answer.ts', '#db/connect.ts'],
  ['src/storage/answers.ts', 'kysely'],
  ['src/storage/answers.ts', '#db/schema.ts'],
  ['reports/model.ts', '#core/score.ts'],
  ['reports/render-pdf.ts', 'pdfmake'],
  ['reports/render-excel.ts', 'exceljs'],
  ['db/dialects/postgres.ts', 'pg'],
  ['db/connect.ts', 'kysely'],
  ['src/pages/index.astro', '#services/assessments/save-answer.ts'],
  ['src/pages/index.astro', '#components/Badge.astro'],
  ['src/actions/answers.ts', 'astro:actions'],
  ['src/server/main.ts', '#app'],
  ['src/app.ts', '#storage/answers.ts'],
])('%s may import %s', (file, specifier) => {
  expect(lint(file, specifier)).not.toContain('noRestrictedImports');
});

function lint(file: string, specifier: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const source = `import { planted } from '${specifier}';\n`;
  writeFileSync(
    path,
    file.endsWith('.astro') ? `---\n${source}---\n<p>{planted}</p>\n` : `${source}\nexport { planted };\n`,
  );
  const run = spawnSync(resolve('node_modules/.bin/biome'), ['lint', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(path);
  const said = run.stdout + run.stderr;
  expect(said).toContain('Checked 1 file');
  return said;
}
