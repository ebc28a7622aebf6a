import type { Worksheet } from '#core/assessment/worksheet.ts';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import { may } from '#core/people/permissions.ts';
import type { AssessmentHeader } from '#services/assessments/assessment-header.ts';
import { ofAssessment, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';

/** The sides the actor may fill in a workbook for now. */
export function offlineSidesOf(
  { actor }: Context,
  { assessment, sheet, header }: { assessment: AssessmentRecord; sheet: Worksheet; header: AssessmentHeader },
): OfflineSide[] {
  const answers = sheet.standards.some(
    (standard) => standard.inScope && may(actor, 'answer.save', ofStandard(assessment, standard)),
  );
  const target = ofAssessment(assessment);
  const judges = may(actor, 'assessment.judge', target) && target.submittedBy !== actor.userId;
  const factual = header.windows.some(({ stage, open }) => stage === 'PENILAIAN_FAKTUAL' && open);
  return [
    ...(answers && header.unitsTurn ? (['UNIT'] as const) : []),
    ...(judges && factual && header.state === 'PENILAIAN_FAKTUAL' ? (['PENILAI'] as const) : []),
  ];
}
