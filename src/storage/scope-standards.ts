import type { ScopeLine } from '#core/assessment/scope.ts';
import type { Writer } from '#db/connect.ts';

export async function putScope(
  trx: Writer,
  assessmentId: string,
  lines: readonly ScopeLine[],
): Promise<void> {
  for (const { code, inScope, reason } of lines) {
    const values = { in_scope: inScope ? (1 as const) : (0 as const), reason };
    await trx
      .insertInto('scope_standards')
      .values({ assessment_id: assessmentId, standard_code: code, ...values })
      .onConflict((conflict) => conflict.columns(['assessment_id', 'standard_code']).doUpdateSet(values))
      .execute();
  }
}

/** Replaces the staff of one standard. */
export async function putAssignees(
  trx: Writer,
  place: { assessmentId: string; standardCode: string },
  userIds: readonly string[],
): Promise<void> {
  const { assessmentId, standardCode } = place;
  await trx
    .deleteFrom('standard_assignees')
    .where('assessment_id', '=', assessmentId)
    .where('standard_code', '=', standardCode)
    .execute();
  if (userIds.length === 0) return;
  await trx
    .insertInto('standard_assignees')
    .values(userIds.map((user_id) => ({ assessment_id: assessmentId, standard_code: standardCode, user_id })))
    .execute();
}
