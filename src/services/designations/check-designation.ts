import type { Context } from '#services/context.ts';
import { type DecidedDesignation, type DesignationInput, decideDesignation } from './decide-designation.ts';
import { type NamedStandard, namedStandards } from './named-standards.ts';

export interface CheckedDesignation extends DecidedDesignation {
  standards: readonly NamedStandard[];
}

/** What `designateLpse` would record, for checking the answers before; writes nothing and refuses the same. */
export async function checkDesignation(
  context: Context,
  input: DesignationInput,
): Promise<CheckedDesignation> {
  const decided = await decideDesignation(context, context.read, input);
  const { assessment, designation } = decided;
  const standards = namedStandards(context, assessment.instrument.version, designation.standards);
  return { ...decided, standards };
}
