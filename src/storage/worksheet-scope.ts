import type { Reader } from '#db/connect.ts';

export interface ScopeRecord {
  inScope: boolean;
  /** Why the standard was taken out again. */
  reason: string | null;
  assignees: readonly string[];
}

/** By the standard's code; a standard that is not there was never declared. */
export async function loadScope(db: Reader, assessmentId: string): Promise<Map<string, ScopeRecord>> {
  const scope = await db
    .selectFrom('scope_standards')
    .select(['standard_code', 'in_scope', 'reason'])
    .where('assessment_id', '=', assessmentId)
    .execute();
  const assigned = await db
    .selectFrom('standard_assignees')
    .select(['standard_code', 'user_id'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('user_id')
    .execute();
  const assignees = Map.groupBy(assigned, (row) => row.standard_code);
  return new Map(
    scope.map((row) => [
      row.standard_code,
      {
        inScope: row.in_scope === 1,
        reason: row.reason,
        assignees: (assignees.get(row.standard_code) ?? []).map(({ user_id }) => user_id),
      },
    ]),
  );
}
