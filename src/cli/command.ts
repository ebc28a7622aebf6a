import type { App } from '#app';

/** What a command leaves behind: 0 done, 1 refused, 2 the input is at fault. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command may ask for; the application is opened only by the commands that need it. */
export interface CommandDesk {
  readInput(): Promise<string>;
  openApp(): Promise<App>;
}

export type Command = (args: readonly string[], desk: CommandDesk) => Promise<CommandResult>;

/** Thrown for arguments that make no sense: exit 2, and the sentence on standard error. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

export function printed(stdout: string): CommandResult {
  return { exitCode: 0, stdout: stdout.endsWith('\n') ? stdout : `${stdout}\n`, stderr: '' };
}
