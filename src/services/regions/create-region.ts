import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { addRegion, type FreshRegion } from './add-region.ts';

/** Only for the administrator of the installation. Refuses `not-allowed`, `already-exists`. */
export async function createRegion(context: Context, input: FreshRegion): Promise<{ regionId: string }> {
  const { actor, write, now } = context;
  permit(actor, 'installation.manage', null);
  const regionId = await write((trx) => addRegion(context, trx, { actor, at: now() }, input));
  return { regionId };
}
