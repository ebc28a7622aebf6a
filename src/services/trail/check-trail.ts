import { hasRole } from '#core/people/actor.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { auditHead, firstBrokenEntry } from '#storage/audit-entries.ts';

/** `firstBroken` is the number of the first entry that does not fit; `head` the hash the chain ends with. */
export interface TrailCheck {
  firstBroken: number | null;
  head: string;
}

/** Follows the whole chain of hashes. Refuses `not-allowed` to all but inspectors and administrators. */
export async function checkTrail({ read, actor }: Context): Promise<TrailCheck> {
  if (!hasRole(actor, 'INSPEKTUR') && !hasRole(actor, 'ADMIN_SISTEM')) throw new Refusal('not-allowed');
  return { firstBroken: await firstBrokenEntry(read), head: await auditHead(read) };
}
