import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScoreOutput } from '#core/scoring/score-document.ts';
import type { ScoreInput } from '#core/scoring/score-input.ts';

interface ScoreCommand {
  runScore(stdinText: string): { exitCode: 0 | 2; stdout: string; stderr: string };
}

// The command line has no subpath import of its own, for nothing in the application may import it.
const command: ScoreCommand = await import(pathToFileURL(resolve('src/cli/score.ts')).href);

export const runScore = command.runScore;

/** The document of a run that must succeed. */
export function scored(input: ScoreInput): ScoreOutput {
  const run = runScore(JSON.stringify(input));
  if (run.exitCode !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** The lines on standard error of a run that must be refused. */
export function faultsOf(input: unknown): string[] {
  const run = runScore(typeof input === 'string' ? input : JSON.stringify(input));
  if (run.exitCode !== 2 || run.stdout !== '') throw new Error(`not refused: ${run.stdout}`);
  return run.stderr.trimEnd().split('\n');
}
