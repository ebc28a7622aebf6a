import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import { assessmentsOfFindings } from '#storage/findings.ts';

/** A finding at the version a page showed. */
export interface SeenFinding {
  findingId: string;
  version: number;
}

/**
 * Findings somebody picked, by their assessment; each of those has still to be loaded through the actor's reach. Refuses
 * `not-found`, and `nothing-picked`.
 */
export async function placesOfFindings(
  db: Reader,
  picked: readonly SeenFinding[],
): Promise<Map<string, SeenFinding[]>> {
  if (picked.length === 0) throw new Refusal('nothing-picked');
  const places = await assessmentsOfFindings(
    db,
    picked.map(({ findingId }) => findingId),
  );
  return Map.groupBy(picked, ({ findingId }) => {
    const assessmentId = places.get(findingId);
    if (assessmentId === undefined) throw new Refusal('not-found');
    return assessmentId;
  });
}
