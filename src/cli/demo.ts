import { Refusal } from '#core/refusal.ts';
import { offersDemo } from '#core/region/loopback.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { roleLabels } from '#text/states.ts';
import { type Command, printed, UsageFault } from './command.ts';

/**
 * `kaji demo`: fills an empty database and prints the accounts. Refused where others can reach the application, since
 * everybody knows the password.
 */
export const demoCommand: Command = async (args, desk) => {
  if (args.length > 0) throw new UsageFault('demo');
  const { config, workplace } = await desk.openApp();
  if (!offersDemo(config.publicUrl)) throw new Refusal('demo-not-offered');
  const accounts = await loadDemo(workplace);
  const rows = accounts.map(({ role, name, email, password, place }) => [
    roleLabels[role],
    name,
    email,
    password,
    place,
  ]);
  return printed(aligned(rows).join('\n'));
};

/** Columns as wide as their longest cell. */
function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
