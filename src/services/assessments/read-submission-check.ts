import { completeAnswers, type Gap } from '#core/assessment/completeness.ts';
import { askedCriteria, type Worksheet } from '#core/assessment/worksheet.ts';
import { may } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentHeader, headerOf } from './assessment-header.ts';
import { loadWorksheet, ofAssessment } from './load-worksheet.ts';

export interface SubmissionCheck {
  /** `header.version` is what the submit names. */
  header: AssessmentHeader;
  /** In order, each with the text of its criterion; empty: it can be handed in. */
  gaps: readonly (Gap & { text: string })[];
  /** What will be frozen. */
  frozen: { standards: number; criteria: number; answered: number; files: number; bytes: number };
  maySubmit: boolean;
}

/** The last look before handing in. */
export async function readSubmissionCheck(
  context: Context,
  input: { assessmentId: string },
): Promise<SubmissionCheck> {
  const { assessment, sheet } = await loadWorksheet(context, context.read, input.assessmentId);
  const header = await headerOf(context, context.read, assessment);
  const asked = askedCriteria(sheet);
  const checked = completeAnswers(asked, sheet.referenceDate);
  const texts = new Map(asked.map(({ criterion }) => [criterion.id, criterion.text]));
  const gaps = 'gaps' in checked ? checked.gaps : [];
  return {
    header,
    gaps: gaps.map((gap) => ({ ...gap, text: texts.get(gap.criterion) ?? '' })),
    frozen: frozenParts(sheet),
    maySubmit: header.unitsTurn && may(context.actor, 'assessment.submit', ofAssessment(assessment)),
  };
}

function frozenParts(sheet: Worksheet): SubmissionCheck['frozen'] {
  const standards = sheet.standards.filter(({ inScope }) => inScope);
  const criteria = standards.flatMap((standard) => standard.criteria);
  const files = new Map(
    criteria.flatMap(({ evidence }) => evidence).map(({ sha256, size }) => [sha256, size]),
  );
  return {
    standards: standards.length,
    criteria: criteria.length,
    answered: criteria.filter(({ answer }) => (answer?.value ?? null) !== null).length,
    files: files.size,
    bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
  };
}
