import type { AnswerValue, NotApplicableRuling } from '#core/assessment/answer.ts';
import { type GapCode, gapOf } from '#core/assessment/completeness.ts';
import { type SideFilter, type SideList, sideList } from '#core/assessment/side-list.ts';
import {
  answerFacts,
  factualValue,
  findInWorksheet,
  rulingOf,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetEvidence,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import { type CitedArticle, citedArticles } from '#core/catalogue/cited-articles.ts';
import type { Criterion, Standard } from '#core/catalogue/instrument.ts';
import { type EvidenceAge, evidenceAge } from '#core/evidence/evidence-age.ts';
import { type CriterionChange, changesSince } from '#core/judging/criterion-change.ts';
import { may } from '#core/people/permissions.ts';
import { assessmentReach, evidenceReach, reaches } from '#core/people/reach.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Context } from '#services/context.ts';
import { lastResult } from '#services/documents/last-result.ts';
import { type AssessmentRecord, findPreviousAssessment } from '#storage/assessments.ts';
import { namesOf } from '#storage/unit-staff.ts';
import { type AssessmentHeader, headerOf } from './assessment-header.ts';
import { criterionIn, ofStandard } from './load-worksheet.ts';
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
  evidence: readonly (WorksheetEvidence & { age: EvidenceAge })[];
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
  /** How many files were attached. */
  evidence: number;
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
    evidence: agedEvidence(sheet, item),
    gap: standard.inScope ? gapOf(criterion, answerFacts(item), sheet.referenceDate) : null,
    verdict,
    change: changes.get(criterion.id) ?? null,
    findings,
    returnReasons,
    lastPeriod: await lastPeriod(context, assessment, criterion.id),
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

function agedEvidence({ referenceDate }: Worksheet, { criterion, evidence }: WorksheetCriterion) {
  const { maxAgeMonths } = criterion;
  return evidence.map((item) => ({ ...item, age: evidenceAge(item.date, maxAgeMonths, referenceDate) }));
}

async function lastPeriod(
  context: Context,
  assessment: AssessmentRecord,
  criterionId: string,
): Promise<LastPeriod | null> {
  const { read, actor } = context;
  const previous = await findPreviousAssessment(read, assessmentReach(actor), assessment);
  if (previous === null) return null;
  const { sheet } = await viewWorksheet(context, read, previous.id);
  const item = findInWorksheet(sheet, criterionId)?.item;
  if (item === undefined) return null;
  const { year, quarter } = previous.period;
  const { value = null, note = '' } = item.answer ?? {};
  const factual = factualValue(item);
  return { assessmentId: previous.id, year, quarter, value, note, factual, evidence: item.evidence.length };
}

async function assigneeNames({ read }: Context, { assignees }: WorksheetStandard): Promise<string[]> {
  const names = await namesOf(read, assignees);
  return assignees.map((id) => names.get(id) ?? '').sort();
}
