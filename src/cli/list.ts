import { systemActor } from '#core/people/actor.ts';
import { listInstallation } from '#services/regions/list-installation.ts';
import { commandTexts } from '#text/commands.ts';
import { type Command, printed, UsageFault } from './command.ts';

/** `kaji list --json` */
export const listCommand: Command = async (args, desk) => {
  if (args.length !== 1 || args[0] !== '--json') throw new UsageFault(commandTexts.listUsage);
  const app = await desk.openApp();
  return printed(JSON.stringify(await listInstallation(app.context(systemActor)), null, 2));
};
