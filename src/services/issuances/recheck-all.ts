import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { type IssuanceRecord, listIssuances } from '#storage/issuances.ts';
import { type RecheckedFile, recheckFiles } from './recheck-issuance.ts';

/** Everything that was ever issued, looked at again, in the order it was issued: for the administrator's command. */
export async function* recheckAll(
  context: Context,
): AsyncGenerator<{ issuance: IssuanceRecord; rechecks: readonly RecheckedFile[] }> {
  permit(context.actor, 'installation.manage', null);
  for (const issuance of await listIssuances(context.read))
    yield { issuance, rechecks: await recheckFiles(context, issuance) };
}
