import type { OverrideSubject } from '#core/report/document-override.ts';
import type { Context } from '#services/context.ts';
import { type OverrideCase, overrideCase } from './override-case.ts';

/** Refuses `not-found`. */
export function readOverride(
  context: Context,
  of: OverrideSubject,
): Promise<Pick<OverrideCase, 'standard' | 'stored' | 'fixed' | 'mayEdit'>> {
  return overrideCase(context, context.read, of);
}
