import type { Criterion, Instrument, Standard } from '#core/catalogue/instrument.ts';
import type { AttachedEvidence, Confidentiality } from '#core/evidence/evidence.ts';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import { highestVerdict, type Judged, type VerdictValue } from '#core/judging/verdict.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Policy, ScoreInput, StandardInput } from '#core/scoring/score-input.ts';
import type { AnswerValue, NotApplicableRuling } from './answer.ts';
import type { Deed } from './assessment.ts';
import type { AnswerFacts, AskedCriterion } from './completeness.ts';

/** The kertas kerja of one assessment: every standard and criterion of its pinned instrument with all that was put in. */
export interface Worksheet {
  instrument: Instrument;
  referenceDate: string;
  policy: Policy;
  /** All standards of the instrument, in its order, those out of scope included. */
  standards: readonly WorksheetStandard[];
  /** Carried over on criteria this version of the instrument no longer has. */
  strayFindings: readonly (WorksheetFinding & { criterionId: string })[];
}

export interface WorksheetStandard {
  standard: Standard;
  inScope: boolean;
  /** Why it was taken out of the scope again. */
  scopeReason: string | null;
  /** Ids of the staff it is assigned to. */
  assignees: readonly string[];
  criteria: readonly WorksheetCriterion[];
}

export interface WorksheetCriterion {
  criterion: Criterion;
  answer: WorksheetAnswer | null;
  ruling: WorksheetRuling | null;
  /** Attached and not removed, oldest first. */
  evidence: readonly WorksheetEvidence[];
  verdict: WorksheetVerdict | null;
  findings: readonly WorksheetFinding[];
  /** Why the assessor sent it back, newest first. */
  returnReasons: readonly { returnNumber: number; reason: string; deed: NamedDeed }[];
}

/** A deed with the name of the person, for showing. */
export interface NamedDeed extends Deed {
  name: string;
}

export interface WorksheetAnswer {
  value: AnswerValue | null;
  note: string;
  version: number;
  deed: NamedDeed;
}

export interface WorksheetRuling {
  ruling: Exclude<NotApplicableRuling, 'MENUNGGU'>;
  note: string;
  version: number;
  deed: NamedDeed;
}

export interface WorksheetEvidence extends AttachedEvidence {
  linkId: string;
  linkVersion: number;
  evidenceId: string;
  title: string;
  fileName: string;
  documentNumber: string | null;
  confidentiality: Confidentiality;
  page: string;
  remark: string;
  sha256: string;
  md5: string;
  size: number;
  mediaType: string;
  /** Why it was rejected, or a word with the acceptance. */
  reviewReason: string;
  /** 0 while there is no review. */
  reviewVersion: number;
  linked: NamedDeed;
}

export interface WorksheetVerdict {
  value: VerdictValue;
  note: string;
  version: number;
  deed: NamedDeed;
}

export interface WorksheetFinding {
  id: string;
  number: number;
  text: string;
  requestedAction: string;
  priority: Priority;
  targetDate: string;
  state: FindingState;
  pic: string | null;
  action: string | null;
  /** Who wrote it down last. */
  actionBy: string | null;
  actionAt: string | null;
  /** What proves the correction, oldest first. */
  evidence: readonly WorksheetEvidence[];
  decisionNote: string | null;
  decidedAt: string | null;
  carriedOverTo: string | null;
  /** The finding of an earlier period that goes on in this one. */
  carriedFrom: FindingElsewhere | null;
  /** Where this one goes on; from then on it stands as it is. */
  goesOnIn: FindingElsewhere | null;
  assessorName: string;
  version: number;
}

/** The same finding in another period. */
export interface FindingElsewhere {
  findingId: string;
  assessmentId: string;
  number: number;
  year: number;
  quarter: Quarter;
}

/** The ruling as the rules see it: asked and unanswered is MENUNGGU; null when N/A is not asked. */
export function rulingOf({ answer, ruling }: WorksheetCriterion): NotApplicableRuling | null {
  if (answer?.value !== 'TIDAK_BERLAKU') return null;
  return ruling?.ruling ?? 'MENUNGGU';
}

/** Input of the self score. Standards outside the regulation count apart: they are left out here. */
export function selfScoreInput(sheet: Worksheet): ScoreInput {
  return scoreInput(sheet, (item) => item.answer?.value ?? null);
}

/** Input of the factual score: the assessor's values, and N/A where it was accepted. */
export function factualScoreInput(sheet: Worksheet): ScoreInput {
  return scoreInput(sheet, factualValue);
}

/** The assessor's value; an accepted N/A stands; null while not judged. */
export function factualValue(item: WorksheetCriterion): AnswerValue | null {
  return rulingOf(item) === 'DITERIMA' ? 'TIDAK_BERLAKU' : (item.verdict?.value ?? null);
}

/** Input of one standard with the given values, also for a standard outside the regulation. */
export function standardInput(
  { standard, inScope, criteria }: WorksheetStandard,
  pick: (item: WorksheetCriterion) => AnswerValue | null,
): StandardInput {
  return {
    code: standard.code,
    inScope,
    weight: standard.weight,
    criteria: criteria.map((item) => {
      const answer = pick(item);
      const { id, kind, mandatory, weight, maxAgeMonths } = item.criterion;
      const notApplicable = answer === 'TIDAK_BERLAKU' ? rulingOf(item) : null;
      return { id, kind, mandatory, weight, maxAgeMonths, answer, notApplicable, evidence: item.evidence };
    }),
  };
}

/** The criteria the unit must answer: those of the standards in scope. */
export function askedCriteria(sheet: Worksheet): readonly AskedCriterion[] {
  return inScope(sheet).flatMap(({ standard, criteria }) =>
    criteria.map((item) => ({
      standard: standard.code,
      criterion: item.criterion,
      answer: answerFacts(item),
    })),
  );
}

export function answerFacts(item: WorksheetCriterion): AnswerFacts {
  const { answer, evidence } = item;
  return { value: answer?.value ?? null, note: answer?.note ?? '', ruling: rulingOf(item), evidence };
}

/** The criteria the assessors must judge, as far as they have. */
export function judgedCriteria(sheet: Worksheet): readonly Judged[] {
  return inScope(sheet).flatMap(({ criteria }) =>
    criteria.map((item) => judgedOf(item, sheet.referenceDate)),
  );
}

/** One criterion as the factual assessment left it; the evidence must be valid at `reference`. */
export function judgedOf(item: WorksheetCriterion, reference: string): Judged {
  return {
    criterion: item.criterion.id,
    ruling: rulingOf(item),
    value: item.verdict?.value ?? null,
    highest: highestVerdict(item.criterion, item.evidence, reference),
    findings: item.findings.length,
  };
}

/** Every finding, those out of the scope and out of the instrument too. */
export function allFindings(sheet: Worksheet): readonly (WorksheetFinding & { criterionId: string })[] {
  const ofCriteria = sheet.standards.flatMap(({ criteria }) =>
    criteria.flatMap(({ criterion, findings }) =>
      findings.map((finding) => ({ criterionId: criterion.id, ...finding })),
    ),
  );
  return [...ofCriteria, ...sheet.strayFindings];
}

/** A criterion with its standard, or null when the instrument has none of that id. */
export function findInWorksheet(
  sheet: Worksheet,
  criterionId: string,
): { standard: WorksheetStandard; item: WorksheetCriterion } | null {
  for (const standard of sheet.standards) {
    const item = standard.criteria.find(({ criterion }) => criterion.id === criterionId);
    if (item !== undefined) return { standard, item };
  }
  return null;
}

function scoreInput(sheet: Worksheet, pick: (item: WorksheetCriterion) => AnswerValue | null): ScoreInput {
  return {
    reference: sheet.referenceDate,
    policy: sheet.policy,
    standards: sheet.standards
      .filter(({ standard }) => !standard.outsideRegulation)
      .map((standard) => standardInput(standard, pick)),
  };
}

function inScope(sheet: Worksheet): readonly WorksheetStandard[] {
  return sheet.standards.filter((standard) => standard.inScope);
}
