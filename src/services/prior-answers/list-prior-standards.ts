import type { PriorAnswer } from '#core/assessment/prior-answer.ts';
import type { Standard } from '#core/catalogue/instrument.ts';
import { may } from '#core/people/permissions.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { type AssessmentHeader, headerOf } from '#services/assessments/assessment-header.ts';
import { loadWorksheet, ofStandard } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { loadPrior } from './load-prior.ts';

export interface PriorStandards {
  header: AssessmentHeader;
  /** Null when the unit has no earlier assessment. */
  priorPeriod: QuarterOf | null;
  /** Those in scope that the actor answers now, in order. */
  standards: readonly PriorStandard[];
}

interface PriorStandard {
  standard: Pick<Standard, 'code' | 'name'>;
  proposals: number;
  /** Criteria that ask something else than last time. */
  changed: number;
}

/** Where the last period has something to offer. Refuses `not-found`. */
export async function listPriorStandards(
  context: Context,
  input: { assessmentId: string },
): Promise<PriorStandards> {
  const { read, actor } = context;
  const loaded = await loadWorksheet(context, read, input.assessmentId);
  const { assessment, sheet } = loaded;
  const header = await headerOf(context, read, assessment);
  const prior = await loadPrior(context, read, loaded);
  const own = sheet.standards.filter(
    (one) => header.unitsTurn && one.inScope && may(actor, 'answer.save', ofStandard(assessment, one)),
  );
  return {
    header,
    priorPeriod: prior?.assessment.period ?? null,
    standards: own.map(({ standard, criteria }) => ({
      standard,
      ...counted(prior === null ? [] : criteria.map(prior.answerOf)),
    })),
  };
}

function counted(answers: readonly PriorAnswer[]) {
  return {
    proposals: answers.filter((one) => 'proposal' in one).length,
    changed: answers.filter((one) => 'withheld' in one && one.withheld === 'KRITERIA_BERUBAH').length,
  };
}
