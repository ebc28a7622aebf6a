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
  const { region, instrument } = decided.assessment;
  const judgedBy = { regionId: region.id, version: instrument.version };
  const standards = await namedStandards(context, context.read, judgedBy, decided.designation.standards);
  return { ...decided, standards };
}
