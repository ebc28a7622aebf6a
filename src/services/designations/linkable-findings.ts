import { isPublished } from '#core/judging/factual-view.ts';
import type { Reader } from '#db/connect.ts';
import { findingsOfUnit, type LinkedFinding } from '#storage/designation-revocations.ts';

/** What a revocation may name: the unit's findings it has been told of. A decree publishes nothing before its time. */
export async function linkableFindings(db: Reader, unitId: string): Promise<LinkedFinding[]> {
  const all = await findingsOfUnit(db, unitId);
  return all.filter(({ assessmentState }) => isPublished(assessmentState));
}
