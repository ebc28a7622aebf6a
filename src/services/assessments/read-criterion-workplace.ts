import { type AgedEvidence, agedEvidence } from '#core/assessment/aged-evidence.ts';
import type { AnswerValue, NotApplicableRuling } from '#core/assessment/answer.ts';
import { type GapCode, gapOf } from '#core/assessment/completeness.ts';
import type { PriorAnswer } from '#core/assessment/prior-answer.ts';
import { type SideFilter, type SideList, sideList } from '#core/assessment/side-list.ts';
import {
  answerFacts,
  factualValue,
  rulingOf,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import { type CitedArticle, citedArticles } from '#core/catalogue/cited-articles.ts';
import type { Criterion, Standard } from '#core/catalogue/instrument.ts';
import { type CriterionChange, changesSince } from '#core/judging/criterion-change.ts';
import { may } from '#core/people/permissions.ts';
import { evidenceReach, reaches } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Context } from '#services/context.ts';
import { lastResult } from '#services/documents/last-result.ts';
import { loadPrior } from '#services/prior-answers/load-prior.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import { namesOf } from '#storage/unit-staff.ts';
import { type AssessmentHeader, headerOf } from './assessment-header.ts';
import { criterionIn, type LoadedWorksheet, ofStandard } from './load-worksheet.ts';
import { viewWorksheet } from './viewed-worksheet.ts';

export interface CriterionWorkplace {
  header: AssessmentHeader;
  standard: Standard;
  inScope: boolean;
  criterion: Criterion;
  articles: readonly CitedArticle[];
  /** Null: nobody has saved yet, the form names version 0. */
  answer: WorksheetCriterion['answer'];
  /** MENUNGGU while "Tidak Berlaku" waits; null when it is not asked. */
  ruling: NotApplicableRuling | null;
  rulingNote: string;
  evidence: readonly AgedEvidence[];
  /** What the answer still lacks; null out of scope too. */
  gap: GapCode | null;
  /** Null, like no findings, while the actor may not see them. */
  verdict: WorksheetCriterion['verdict'];
  /** Of the verdict against the last final result. */
  change: CriterionChange | null;
  findings: WorksheetCriterion['findings'];
  returnReasons: WorksheetCriterion['returnReasons'];
  lastPeriod: LastPeriod | null;
  /** The criteria beside this one, and where one goes from it. */
  side: SideList;
  /** Names of the staff the standard is assigned to. */
  assignees: readonly string[];
  /** `answer` includes evidence, and means the right, the state and the window; `judge` means the right. */
  may: { answer: boolean; judge: boolean; openEvidence: boolean };
}

/** What the same unit said and was told about the same criterion the last time. */
interface LastPeriod {
  assessmentId: string;
  year: number;
  quarter: Quarter;
  value: AnswerValue | null;
  note: string;
  /** Null when it was not judged, or may not be seen. */
  factual: AnswerValue | null;
  /** Whether the answer can be taken over, with what. */
  prior: PriorAnswer;
}

/** Everything at the place where one criterion is answered or judged. Refuses `not-found`. */
export async function readCriterionWorkplace(
  context: Context,
  input: { assessmentId: string; criterionId: string; filter: SideFilter },
): Promise<CriterionWorkplace> {
  const { read, actor, catalogue } = context;
  const { assessment, sheet } = await viewWorksheet(context, read, input.assessmentId);
  const { standard, item } = criterionIn(sheet, input.criterionId);
  const { criterion, answer, verdict, findings, returnReasons } = item;
  const header = await headerOf(context, read, assessment);
  const target = ofStandard(assessment, standard);
  const { criterionId, filter } = input;
  const { returnCount } = header;
  const changes = await changesOf(context, assessment, sheet);
  return {
    header,
    standard: standard.standard,
    inScope: standard.inScope,
    criterion,
    articles: citedArticles(catalogue, criterion.citations),
    answer,
    ruling: rulingOf(item),
    rulingNote: item.ruling?.note ?? '',
    evidence: agedEvidence(item.evidence, criterion, sheet.referenceDate),
    gap: standard.inScope ? gapOf(criterion, answerFacts(item), sheet.referenceDate) : null,
    verdict,
    change: changes.get(criterion.id) ?? null,
    findings,
    returnReasons,
    lastPeriod: await lastPeriod(context, { assessment, sheet }, item),
    side: sideList(sheet, { criterionId, filter, userId: actor.userId, returnCount, changes }),
    assignees: await assigneeNames(context, standard),
    may: {
      answer: header.unitsTurn && standard.inScope && may(actor, 'answer.save', target),
      judge: may(actor, 'assessment.judge', target) && target.submittedBy !== actor.userId,
      openEvidence: reaches(evidenceReach(actor), { ...target, state: header.state }),
    },
  };
}

/** Nothing while there is no verdict to be seen. */
async function changesOf(
  { read }: Context,
  assessment: AssessmentRecord,
  sheet: Worksheet,
): Promise<ReadonlyMap<string, CriterionChange>> {
  const judged = sheet.standards.some(({ criteria }) => criteria.some(({ verdict }) => verdict !== null));
  const last = judged ? await lastResult(read, assessment) : null;
  return last === null ? new Map() : changesSince(last.criteria, sheet);
}

async function lastPeriod(
  context: Context,
  loaded: LoadedWorksheet,
  now: WorksheetCriterion,
): Promise<LastPeriod | null> {
  const prior = await loadPrior(context, context.read, loaded);
  const last = prior?.last(now.criterion.id) ?? null;
  if (prior === null || last === null) return null;
  const { year, quarter } = prior.assessment.period;
  const { value = null, note = '' } = last.answer ?? {};
  const said = { year, quarter, value, note, factual: factualValue(last) };
  return { assessmentId: prior.assessment.id, ...said, prior: prior.answerOf(now) };
}

async function assigneeNames({ read }: Context, { assignees }: WorksheetStandard): Promise<string[]> {
  const names = await namesOf(read, assignees);
  return assignees.map((id) => names.get(id) ?? '').sort();
}
