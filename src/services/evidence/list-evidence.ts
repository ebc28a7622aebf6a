import { assessmentReach, evidenceReach } from '#core/people/reach.ts';
import type { Context } from '#services/context.ts';
import { listAssessmentIds } from '#storage/assessments.ts';
import { type EvidenceRecord, listEvidence as listLibrary } from '#storage/evidence.ts';
import { type EvidenceUse, listUses } from '#storage/evidence-links.ts';

export interface ListEvidence {
  /** Words of the title, the file name or the document number. */
  search: string;
  /** From 1. */
  page: number;
  /** One unit's library, such as that of the assessment a file is reused in; null for all within reach. */
  unitId: string | null;
}

export interface EvidenceLibrary {
  items: readonly (EvidenceRecord & { uses: readonly EvidenceUse[] })[];
  total: number;
  pages: number;
}

const libraryPageSize = 50;

/** A page of the evidence within reach, newest first, each with where it is used as far as the actor may see that. */
export async function listEvidence(context: Context, input: ListEvidence): Promise<EvidenceLibrary> {
  const { actor, read } = context;
  const { search, unitId } = input;
  const offset = (input.page - 1) * libraryPageSize;
  const slice = { offset, limit: libraryPageSize };
  const { items, total } = await listLibrary(read, evidenceReach(actor), { search, unitId }, slice);
  const uses = await usesWithinReach(
    context,
    items.map(({ id }) => id),
  );
  return {
    items: items.map((item) => ({ ...item, uses: uses.get(item.id) ?? [] })),
    total,
    pages: Math.max(1, Math.ceil(total / libraryPageSize)),
  };
}

/** Where each is used, without the assessments the actor does not see. */
export async function usesWithinReach(
  { actor, read }: Context,
  evidenceIds: readonly string[],
): Promise<Map<string, EvidenceUse[]>> {
  const uses = await listUses(read, evidenceIds);
  const ids = [...new Set(uses.map(({ assessmentId }) => assessmentId))];
  const seen = await listAssessmentIds(read, assessmentReach(actor), ids);
  return Map.groupBy(
    uses.filter(({ assessmentId }) => seen.has(assessmentId)),
    ({ evidenceId }) => evidenceId,
  );
}
