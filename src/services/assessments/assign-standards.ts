import { permit } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { traceOf } from '#services/trail/trace-of.ts';
import { record } from '#storage/audit-entries.ts';
import { putAssignees } from '#storage/scope-standards.ts';
import { listUnitStaff } from '#storage/unit-staff.ts';
import { editableNow } from './editable-assessment.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';

export interface AssignStandards {
  assessmentId: string;
  standard: string;
  /** The staff who answer the standard from now on; the head always may. */
  userIds: readonly string[];
}

/** Replaces who is assigned to a standard of the scope. Refuses `criterion-out-of-scope`, and `not-found` for others' staff. */
export async function assignStandards(context: Context, input: AssignStandards): Promise<void> {
  const { actor } = context;
  await context.write(async (trx) => {
    const { assessment, sheet } = await loadWorksheet(context, trx, input.assessmentId);
    permit(actor, 'standards.assign', ofAssessment(assessment));
    await editableNow(context, trx, assessment);
    const standard = sheet.standards.find((candidate) => candidate.standard.code === input.standard);
    if (standard === undefined) throw new Refusal('not-found');
    if (!standard.inScope) throw new Refusal('criterion-out-of-scope', { field: 'standard' });
    const at = context.now();
    const today = dateIn(assessment.region.zone, at);
    const staff = await listUnitStaff(trx, assessment.unit.id, ['TIM_LPSE'], today);
    const userIds = [...new Set(input.userIds)].sort();
    if (userIds.some((id) => staff.every(({ userId }) => userId !== id))) {
      throw new Refusal('not-found', { field: 'userIds' });
    }
    if (userIds.join() === [...standard.assignees].sort().join()) return;
    await putAssignees(trx, { assessmentId: assessment.id, standardCode: input.standard }, userIds);
    const payload = { standard: input.standard, from: standard.assignees, to: userIds };
    await record(trx, { actor, at }, traceOf(assessment, 'STANDAR_DITUGASKAN', payload));
  });
}
