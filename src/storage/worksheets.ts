import type { Worksheet, WorksheetCriterion, WorksheetStandard } from '#core/assessment/worksheet.ts';
import type { Criterion, Instrument, Standard } from '#core/catalogue/instrument.ts';
import type { Reader } from '#db/connect.ts';
import type { AssessmentRecord } from './assessments.ts';
import { loadAnswers } from './worksheet-answers.ts';
import { loadAttachedEvidence } from './worksheet-evidence.ts';
import { loadFindings } from './worksheet-findings.ts';
import { loadReturnReasons, loadRulings, loadVerdicts } from './worksheet-judgements.ts';
import { loadScope } from './worksheet-scope.ts';

/**
 * The whole worksheet of one assessment, in a fixed number of queries. `record` must have been found through the
 * actor's reach, and `instrument` be the version it is pinned to.
 */
export async function loadWorksheet(
  db: Reader,
  record: AssessmentRecord,
  instrument: Instrument,
): Promise<Worksheet> {
  const parts = await loadParts(db, record.id);
  return {
    instrument,
    referenceDate: record.referenceDate,
    policy: record.choices.policy,
    standards: instrument.standards.map((standard) => worksheetStandard(standard, parts)),
    strayFindings: strayFindings(instrument, parts),
  };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

async function loadParts(db: Reader, assessmentId: string) {
  const { ofCriteria, ofFindings } = await loadAttachedEvidence(db, assessmentId);
  return {
    scope: await loadScope(db, assessmentId),
    answers: await loadAnswers(db, assessmentId),
    rulings: await loadRulings(db, assessmentId),
    evidence: ofCriteria,
    verdicts: await loadVerdicts(db, assessmentId),
    findings: await loadFindings(db, assessmentId, ofFindings),
    returnReasons: await loadReturnReasons(db, assessmentId),
  };
}

function strayFindings({ standards }: Instrument, { findings }: Parts): Worksheet['strayFindings'] {
  const known = new Set(standards.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return [...findings]
    .filter(([criterionId]) => !known.has(criterionId))
    .flatMap(([criterionId, list]) => list.map((finding) => ({ ...finding, criterionId })));
}

function worksheetStandard(standard: Standard, parts: Parts): WorksheetStandard {
  const scope = parts.scope.get(standard.code);
  return {
    standard,
    inScope: scope?.inScope ?? false,
    scopeReason: scope?.reason ?? null,
    assignees: scope?.assignees ?? [],
    criteria: standard.criteria.map((criterion) => worksheetCriterion(criterion, parts)),
  };
}

function worksheetCriterion(criterion: Criterion, parts: Parts): WorksheetCriterion {
  return {
    criterion,
    answer: parts.answers.get(criterion.id) ?? null,
    ruling: parts.rulings.get(criterion.id) ?? null,
    evidence: parts.evidence.get(criterion.id) ?? [],
    verdict: parts.verdicts.get(criterion.id) ?? null,
    findings: parts.findings.get(criterion.id) ?? [],
    returnReasons: parts.returnReasons.get(criterion.id) ?? [],
  };
}
