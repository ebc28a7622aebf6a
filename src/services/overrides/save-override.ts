import { type DocumentOverride, type OverrideSubject, ownWords } from '#core/report/document-override.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { putOverride } from '#storage/document-overrides.ts';
import { overrideCase, requireEditable, type Standard } from './override-case.ts';

export interface OverrideInput {
  of: OverrideSubject;
  /** 0 while the document follows the settings in everything. */
  version: number;
  typed: Partial<Standard>;
}

/**
 * Lets one document say some things differently from the region's settings; what is typed like them follows them.
 * Refuses `not-found`, `not-allowed`, `wrong-state` once it is signed or final, `changed-meanwhile`.
 */
export async function saveOverride(context: Context, { of, version, typed }: OverrideInput): Promise<void> {
  const { actor, write, newId, now } = context;
  await write(async (trx) => {
    const found = await overrideCase(context, trx, of);
    requireEditable(found, version);
    const own: DocumentOverride = ownWords(typed, found.standard);
    const deed = { id: newId(), by: actor.userId, at: now() };
    await putOverride(trx, of, { own, version: version + 1 }, deed);
    const trace = { act: 'NASKAH_DISESUAIKAN', ...found.trace } as const;
    await record(trx, { actor, at: deed.at }, { ...trace, payload: { ...own } });
  });
}
