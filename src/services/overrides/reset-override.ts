import type { OverrideSubject } from '#core/report/document-override.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { deleteOverride } from '#storage/document-overrides.ts';
import { overrideCase, requireEditable } from './override-case.ts';

/** "Kembali ke baku": the document follows the region's settings again. Refuses as `saveOverride`. */
export async function resetOverride(
  context: Context,
  { of, version }: { of: OverrideSubject; version: number },
): Promise<void> {
  const { actor, write, now } = context;
  await write(async (trx) => {
    const found = await overrideCase(context, trx, of);
    requireEditable(found, version);
    if (found.stored === null) return;
    await deleteOverride(trx, of);
    const trace = { act: 'NASKAH_DIBAKUKAN', ...found.trace } as const;
    await record(trx, { actor, at: now() }, { ...trace, payload: { ...found.stored.own } });
  });
}
