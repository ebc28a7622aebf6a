import { takeVersionStep } from '#core/catalogue/instrument-version.ts';
import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putHandOver } from '#storage/instrument-versions.ts';
import { loadVersionAt, versionTrace } from './load-version.ts';

/** Puts an imported version before the Kepala Dinas. Refuses `wrong-state`. */
export async function handOverVersion(
  context: Context,
  input: { versionId: string; version: number },
): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const found = await loadVersionAt(context, trx, input);
    permit(actor, 'catalogue.propose', { regionId: found.region.id });
    takeVersionStep(found.state, 'hand-over');
    const deed = { by: actor.userId, at: now() };
    await putHandOver(trx, found, deed);
    await record(trx, { actor, at: deed.at }, versionTrace(found, 'EDISI_DISERAHKAN'));
  });
}
