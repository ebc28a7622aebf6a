import { commandTexts } from '#text/commands.ts';
import { type Command, printed } from './command.ts';

/** `kaji migrate`: opening the application brings the schema up. */
export const migrateCommand: Command = async (_args, desk) => {
  await desk.openApp();
  return printed(commandTexts.migrated);
};
