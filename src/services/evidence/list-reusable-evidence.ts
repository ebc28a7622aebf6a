import type { Context } from '#services/context.ts';
import type { EvidenceRecord } from '#storage/evidence.ts';
import { listEvidence } from './list-evidence.ts';
import { type EvidencePlace, loadForEvidence } from './load-for-evidence.ts';

/** Shown at once; a search narrows the rest. */
const shown = 20;

/**
 * What the assessment's own unit has in its library and has not attached there, newest first. Refuses what
 * `loadForEvidence` refuses.
 */
export async function listReusableEvidence(
  context: Context,
  input: EvidencePlace & { search: string },
): Promise<{ items: readonly EvidenceRecord[]; total: number }> {
  const { assessment, evidence } = await loadForEvidence(context, context.read, input);
  const attached = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const library = await listEvidence(context, {
    search: input.search,
    page: 1,
    unitId: assessment.unit.id,
  });
  const free = library.items.filter(({ id }) => !attached.has(id));
  const hidden = library.items.length - free.length;
  return { items: free.slice(0, shown), total: library.total - hidden };
}
