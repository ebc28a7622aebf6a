import { judgedCriteria, type Worksheet } from '#core/assessment/worksheet.ts';
import { unansweredFindings, unsettledFindings } from '#core/judging/correction.ts';
import { type VerdictGap, verdictGaps } from '#core/judging/verdict.ts';
import { may } from '#core/people/permissions.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { ofAssessment } from '#services/assessments/load-worksheet.ts';
import { viewWorksheet } from '#services/assessments/viewed-worksheet.ts';
import type { Context } from '#services/context.ts';
import { findingsOf } from '#services/findings/finding-in.ts';
import { type FindingLine, foundLine } from '#services/findings/finding-line.ts';
import { type AssessorRecord, listAssessors } from '#storage/assessors.ts';
import { designationsOf } from '#storage/designations.ts';

/** What stands between an assessment and its next state, and who may take the step. */
export interface Conclusion {
  header: AssessmentHeader;
  judges: boolean;
  leads: boolean;
  handsIn: boolean;
  /** What keeps the judging open, in order, with the words of the criteria. */
  gaps: readonly (VerdictGap & { text: string })[];
  /** Criteria in scope. */
  total: number;
  findings: readonly FindingLine[];
  /** Those the unit has not answered, and those the assessors have not settled. */
  unanswered: readonly FindingLine[];
  unsettled: readonly FindingLine[];
  /** Seats that hold, the leader first. */
  team: readonly AssessorRecord[];
  /** A designation rests on the result, which is why it is not reopened. */
  designated: boolean;
}

/** Refuses `not-found`. */
export async function readConclusion(context: Context, input: { assessmentId: string }): Promise<Conclusion> {
  const { read, actor, now } = context;
  const { assessment, sheet } = await viewWorksheet(context, read, input.assessmentId);
  const found = findingsOf(sheet);
  const findings = found.map((one) => foundLine(assessment, one, now()));
  const within = (numbers: readonly number[]) => findings.filter(({ number }) => numbers.includes(number));
  const of = ofAssessment(assessment);
  const team = await listAssessors(read, assessment.id);
  return {
    header: await headerOf(context, read, assessment),
    judges: may(actor, 'assessment.judge', of),
    leads: may(actor, 'assessment.lead', of),
    handsIn: may(actor, 'correction.hand-in', of),
    ...judgingGaps(sheet),
    findings,
    unanswered: within(unansweredFindings(findings)),
    unsettled: within(unsettledFindings(findings)),
    team: team.filter(({ releasedAt }) => releasedAt === null),
    designated: (await designationsOf(read, assessment.id)).length > 0,
  };
}

function judgingGaps(sheet: Worksheet): Pick<Conclusion, 'gaps' | 'total'> {
  const judged = judgedCriteria(sheet);
  const texts = new Map(
    sheet.standards.flatMap(({ criteria }) =>
      criteria.map(({ criterion }) => [criterion.id, criterion.text] as const),
    ),
  );
  return {
    gaps: verdictGaps(judged).map((gap) => ({ ...gap, text: texts.get(gap.criterion) ?? '' })),
    total: judged.length,
  };
}
