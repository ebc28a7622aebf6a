import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { Gap } from '#core/assessment/completeness.ts';
import { type StandardOverview, standardOverview } from '#core/assessment/standard-overview.ts';
import { factualValue, judgedCriteria, type Worksheet } from '#core/assessment/worksheet.ts';
import { factualScores, selfScores } from '#core/assessment/worksheet-scores.ts';
import { officialSource } from '#core/judging/factual-view.ts';
import { verdictGaps as gapsOf, type VerdictGap } from '#core/judging/verdict.ts';
import { may } from '#core/people/permissions.ts';
import { assessmentReach } from '#core/people/reach.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { deltaIndex, scoreDelta } from '#core/scoring/delta.ts';
import type { Fraction } from '#core/scoring/fraction.ts';
import type { GroupScore } from '#core/scoring/group-score.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentRecord, findPreviousAssessment } from '#storage/assessments.ts';
import { namesOf } from '#storage/unit-staff.ts';
import { type AssessmentHeader, headerOf } from './assessment-header.ts';
import { ofAssessment } from './load-worksheet.ts';
import { standardsOnOffer } from './standards-on-offer.ts';
import { viewWorksheet } from './viewed-worksheet.ts';

export interface AssessmentOverview {
  header: AssessmentHeader;
  /** The standards the region shows, in the instrument's order; those out of scope say so. */
  standards: readonly StandardOverview[];
  /** Names of the staff by id. */
  names: ReadonlyMap<string, string>;
  /** The unit's period before, while answers may still be taken over from it. */
  priorPeriod: QuarterOf | null;
  /** What keeps the unit from handing it in, in order. */
  gaps: readonly Gap[];
  /** What keeps the assessors from concluding; null for everybody else. */
  verdictGaps: readonly VerdictGap[] | null;
  /** Of the criteria in scope. */
  progress: { total: number; answered: number; judged: number };
  /** The group, without the standards outside the regulation. */
  self: GroupScore;
  /** Null until all is judged, and while the actor may not see it. */
  factual: GroupScore | null;
  delta: Fraction | null;
  deltaIndex: Fraction | null;
  factualShown: boolean;
  /** Whose values are the official ones. */
  source: 'MANDIRI' | 'FAKTUAL';
  may: OverviewActs;
}

/** What the actor may do next; each is also true only while state and window allow it. */
interface OverviewActs {
  declareScope: boolean;
  assign: boolean;
  submit: boolean;
  withdraw: boolean;
  takeUp: boolean;
  judge: boolean;
  conclude: boolean;
  correct: boolean;
  verify: boolean;
}

export async function readAssessmentOverview(
  context: Context,
  input: { assessmentId: string },
): Promise<AssessmentOverview> {
  const { read } = context;
  const { assessment, sheet, factualShown } = await viewWorksheet(context, read, input.assessmentId);
  const header = await headerOf(context, read, assessment);
  const offered = standardsOnOffer(assessment, sheet);
  const standards = offered.map((one) => standardOverview(sheet, one, header.returnCount));
  const ids = [...new Set(standards.flatMap(({ assignees }) => assignees))];
  return {
    header,
    standards,
    names: await namesOf(read, ids),
    priorPeriod: header.unitsTurn ? await priorPeriod(context, assessment) : null,
    gaps: standards.flatMap(({ gaps }) => gaps),
    verdictGaps: verdictGaps(context, assessment, sheet),
    progress: progressOf(sheet),
    ...figures(sheet),
    factualShown,
    source: officialSource(assessment.stage.state),
    may: actsOf(context, header, assessment),
  };
}

async function priorPeriod(
  { read, actor }: Context,
  assessment: AssessmentRecord,
): Promise<QuarterOf | null> {
  const previous = await findPreviousAssessment(read, assessmentReach(actor), assessment);
  return previous?.period ?? null;
}

function figures(sheet: Worksheet) {
  const self = selfScores(sheet).group;
  const factual = factualScores(sheet)?.group ?? null;
  const pairs = sheet.standards
    .filter(({ inScope, standard }) => inScope && !standard.outsideRegulation)
    .flatMap(({ criteria }) => criteria)
    .map((item) => ({ self: item.answer?.value ?? null, factual: factualValue(item) }));
  const delta = scoreDelta(self.score, factual?.score ?? null);
  return { self, factual, delta, deltaIndex: deltaIndex(pairs) };
}

function progressOf(sheet: Worksheet): AssessmentOverview['progress'] {
  const asked = sheet.standards.filter(({ inScope }) => inScope).flatMap(({ criteria }) => criteria);
  return {
    total: asked.length,
    answered: asked.filter(({ answer }) => (answer?.value ?? null) !== null).length,
    judged: asked.filter((item) => factualValue(item) !== null).length,
  };
}

function verdictGaps({ actor }: Context, assessment: AssessmentRecord, sheet: Worksheet) {
  if (!may(actor, 'assessment.judge', ofAssessment(assessment))) return null;
  return gapsOf(judgedCriteria(sheet));
}

function actsOf({ actor }: Context, header: AssessmentHeader, assessment: AssessmentRecord): OverviewActs {
  const target = ofAssessment(assessment);
  const stands = (...states: AssessmentState[]) => states.includes(header.state);
  const factualOpen = header.windows.some(({ stage, open }) => stage === 'PENILAIAN_FAKTUAL' && open);
  const notOwn = target.submittedBy !== actor.userId;
  const judges = notOwn && may(actor, 'assessment.judge', target);
  const leads = notOwn && may(actor, 'assessment.lead', target);
  return {
    declareScope: header.unitsTurn && may(actor, 'assessment.declare', target),
    assign: header.unitsTurn && may(actor, 'standards.assign', target),
    submit: header.unitsTurn && may(actor, 'assessment.submit', target),
    withdraw: stands('DIAJUKAN') && may(actor, 'assessment.submit', target),
    takeUp: judges && factualOpen && stands('DIAJUKAN', 'DIBUKA_KEMBALI'),
    judge: judges && factualOpen && stands('PENILAIAN_FAKTUAL'),
    conclude: leads && factualOpen && stands('PENILAIAN_FAKTUAL'),
    correct: stands('TINDAKAN_PERBAIKAN') && may(actor, 'correction.hand-in', target),
    verify: leads && stands('VERIFIKASI_PERBAIKAN'),
  };
}
