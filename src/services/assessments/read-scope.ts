import type { WorksheetStandard } from '#core/assessment/worksheet.ts';
import { may } from '#core/people/permissions.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { listUnitStaff, type StaffMember } from '#storage/unit-staff.ts';
import { type AssessmentHeader, headerOf } from './assessment-header.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';
import { standardsOnOffer } from './standards-on-offer.ts';

export interface ScopePage {
  header: AssessmentHeader;
  /** The standards that may be declared, in the instrument's order. */
  standards: readonly WorksheetStandard[];
  /** Who a standard can be assigned to. */
  staff: readonly StaffMember[];
  may: { declare: boolean; assign: boolean };
}

/** The scope of an assessment and who works on which standard. */
export async function readScope(context: Context, input: { assessmentId: string }): Promise<ScopePage> {
  const { read, actor, now } = context;
  const { assessment, sheet } = await loadWorksheet(context, read, input.assessmentId);
  const header = await headerOf(context, read, assessment);
  const today = dateIn(assessment.region.zone, now());
  const target = ofAssessment(assessment);
  return {
    header,
    standards: standardsOnOffer(assessment, sheet),
    staff: await listUnitStaff(read, assessment.unit.id, ['TIM_LPSE'], today),
    may: {
      declare: header.unitsTurn && may(actor, 'assessment.declare', target),
      assign: header.unitsTurn && may(actor, 'standards.assign', target),
    },
  };
}
