import type { WorksheetStandard } from '#core/assessment/worksheet.ts';
import { may } from '#core/people/permissions.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadWorksheet, ofAssessment } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';

export interface ReturnForm {
  header: AssessmentHeader;
  /** Those in scope. */
  standards: readonly WorksheetStandard[];
  mayReturn: boolean;
}

/** The criteria an assessor may send back, with what the unit answered. Refuses `not-found`. */
export async function readReturnForm(context: Context, input: { assessmentId: string }): Promise<ReturnForm> {
  const { read, actor } = context;
  const { assessment, sheet } = await loadWorksheet(context, read, input.assessmentId);
  const { state } = assessment.stage;
  const returnable = state === 'DIAJUKAN' || state === 'PENILAIAN_FAKTUAL';
  const judges = may(actor, 'assessment.judge', ofAssessment(assessment));
  return {
    header: await headerOf(context, read, assessment),
    standards: judges ? sheet.standards.filter(({ inScope }) => inScope) : [],
    mayReturn: judges && returnable,
  };
}
