// `npm test` checks and runs everything; `npm test -- core` runs only tests/core (or the paths that contain the word).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const words = process.argv.slice(2);

if (words.length === 0) run('npm', ['run', '--silent', 'check']);
run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...words.map(asPath)]);

function asPath(word) {
  return existsSync(`tests/${word}`) ? `tests/${word}/` : word;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
