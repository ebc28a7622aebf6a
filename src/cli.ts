import { createApp } from '#app';
import { readConfig } from '#config';
import { isRefusal } from '#core/refusal.ts';
import { commandTexts } from '#text/commands.ts';
import { refusalSentence } from '#text/id.ts';
import { catalogueCommand } from './cli/catalogue.ts';
import { checkIssuedCommand } from './cli/check-issued.ts';
import { type Command, type CommandDesk, type CommandResult, printed } from './cli/command.ts';
import { demoCommand } from './cli/demo.ts';
import { listCommand } from './cli/list.ts';
import { migrateCommand } from './cli/migrate.ts';
import { reportCommand } from './cli/report.ts';
import { runScore } from './cli/score.ts';
import { userCommand } from './cli/user.ts';

const commands: Record<string, Command> = {
  migrate: migrateCommand,
  demo: demoCommand,
  user: userCommand,
  catalogue: catalogueCommand,
  list: listCommand,
  score: async (_args, desk) => runScore(await desk.readInput()),
  report: reportCommand,
  'check-issued': checkIssuedCommand,
};

const opened: { close(): Promise<void> }[] = [];

const desk: CommandDesk = {
  readInput: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  },
  openApp: async () => {
    const app = await createApp(readConfig(process.env));
    opened.push(app);
    return app;
  },
};

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', () => process.exit());

const [name, ...args] = process.argv.slice(2);
const { exitCode, stdout, stderr } = await run(name, args);
for (const app of opened) await app.close();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;

async function run(command: string | undefined, given: readonly string[]): Promise<CommandResult> {
  if (command === undefined) return printed(commandTexts.help);
  const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (chosen === undefined) return { exitCode: 2, stdout: '', stderr: `${commandTexts.unknown(command)}\n` };
  try {
    return await chosen(given, desk);
  } catch (error) {
    return failed(error);
  }
}

/** A refusal exits 1, arguments at fault 2; anything else is a fault and is shown whole. */
function failed(error: unknown): CommandResult {
  if (isRefusal(error)) return { exitCode: 1, stdout: '', stderr: `${refusalSentence(error.code)}\n` };
  if (error instanceof Error && isUsageFault(error)) {
    return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
  }
  throw error;
}

// `UsageFault` is Kaji's own; the codes are those of node:util's parseArgs.
function isUsageFault(error: Error): boolean {
  return error.name === 'UsageFault' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
