import type { Context } from '#services/context.ts';
import { type DecidedDesignation, type DesignationInput, decideDesignation } from './decide-designation.ts';

/** What `designateLpse` would record, for checking the answers before; writes nothing and refuses the same. */
export function checkDesignation(context: Context, input: DesignationInput): Promise<DecidedDesignation> {
  return decideDesignation(context, context.read, input);
}
