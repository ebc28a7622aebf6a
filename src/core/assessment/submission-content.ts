import { canonicalJson } from '#core/canonical-json.ts';
import type { AssessmentState } from './assessment.ts';
import type { Worksheet, WorksheetCriterion, WorksheetEvidence, WorksheetStandard } from './worksheet.ts';

/** Whose worksheet it is. */
export interface SubmittedPlace {
  assessmentId: string;
  regionId: string;
  unitId: string;
  period: { year: number; quarter: number };
  /** How often it had been sent back before. */
  returnCount: number;
  from: AssessmentState;
}

/**
 * What is frozen when an assessment is handed in, as canonical JSON: the scope, every answer in it, and every attached
 * file by its SHA-256 with the pages that prove the criterion.
 */
export function submissionContent(place: SubmittedPlace, sheet: Worksheet): string {
  const { code, version, title, status } = sheet.instrument;
  return canonicalJson({
    ...place,
    instrument: { code, version, title, status },
    referenceDate: sheet.referenceDate,
    policy: sheet.policy,
    standards: sheet.standards.map(standardContent),
  });
}

function standardContent({ standard, inScope, scopeReason, criteria }: WorksheetStandard) {
  const { code } = standard;
  return { code, inScope, scopeReason, criteria: inScope ? criteria.map(criterionContent) : [] };
}

function criterionContent({ criterion, answer, evidence }: WorksheetCriterion) {
  const given = answer && {
    value: answer.value,
    note: answer.note,
    version: answer.version,
    by: answer.deed.by,
    at: answer.deed.at,
  };
  return { id: criterion.id, answer: given, evidence: evidence.map(evidenceContent) };
}

function evidenceContent(item: WorksheetEvidence) {
  const { evidenceId, title, kind, documentNumber, date, confidentiality, page, remark } = item;
  const { fileName, mediaType, size, sha256, md5 } = item;
  const said = { title, kind, documentNumber, date, confidentiality, page, remark };
  return { evidenceId, ...said, file: { name: fileName, mediaType, size, sha256, md5 } };
}
