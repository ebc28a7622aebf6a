import { scoreDocument } from '#core/scoring/score-document.ts';
import { parseScoreInput } from './score-input.ts';

interface ScoreRun {
  /** 2 when the input is at fault; then standard error has a line per fault, beginning with its path. */
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** `kaji score`: one JSON document in, one out. */
export function runScore(stdinText: string): ScoreRun {
  const parsed = parseScoreInput(stdinText);
  if (parsed.ok) {
    return { exitCode: 0, stdout: `${JSON.stringify(scoreDocument(parsed.input), null, 2)}\n`, stderr: '' };
  }
  const lines = parsed.faults.map(({ path, sentence }) => `${path}: ${sentence}\n`);
  return { exitCode: 2, stdout: '', stderr: lines.join('') };
}
