import { systemActor } from '#core/people/actor.ts';
import { isSound } from '#core/report/recheck.ts';
import { recheckAll } from '#services/issuances/recheck-all.ts';
import { commandTexts } from '#text/commands.ts';
import { issuanceTexts } from '#text/issuance-pages.ts';
import type { Command } from './command.ts';

/** `kaji check-issued`: every issued file read and drawn again, one line each; 1 when one is damaged or gone. */
export const checkIssuedCommand: Command = async (_args, desk) => {
  const app = await desk.openApp();
  const lines: string[] = [];
  let sound = true;
  for await (const { issuance, rechecks } of recheckAll(app.context(systemActor))) {
    for (const recheck of rechecks) {
      const { stored, redrawn } = issuanceTexts;
      sound &&= isSound(recheck);
      const found = `${stored[recheck.stored]} ${redrawn[recheck.redrawn]}`;
      lines.push(`${issuance.code} ${recheck.file.fileName}: ${found}`);
    }
  }
  const end = sound ? commandTexts.issuedSound(lines.length) : issuanceTexts.unsound;
  return { exitCode: sound ? 0 : 1, stdout: [...lines, end, ''].join('\n'), stderr: '' };
};
