import { formatDate } from '#core/indonesian/date.ts';
import type { AssessmentModel, ReportEvidence } from '#reports/assessment-model.ts';
import { documentText } from '#text/documents.ts';
import { confidentialityLabels, evidenceStatusLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Bukti: one row per piece of evidence and criterion or finding, with page and both fingerprints. */
export function evidenceSheet({ standards, findings }: AssessmentModel): Sheet {
  const ofAnswers = standards.flatMap(({ code, criteria }) =>
    criteria.flatMap(({ id, evidence }) => evidence.map((item) => [code, id, null, ...evidenceCells(item)])),
  );
  const ofCorrections = findings.flatMap(({ standard, criterion, number, evidence }) =>
    evidence.map((item) => [standard.code, criterion.id, number, ...evidenceCells(item, documentText.none)]),
  );
  const rows = [...ofAnswers, ...ofCorrections];
  return {
    name: words.evidence,
    widths: [5, 8, 9, 8, 30, 22, 18, 13, 9, 24, 11, 12, 22, 36, 20],
    head: [[...words.evidenceColumns]],
    rows: rows.map((row, at) => [at + 1, ...row]),
    tableRows: rows.length,
    formats: {},
    merges: [],
    boldRows: [],
    landscape: true,
  };
}

/** Evidence of a correction is not reviewed by itself: the correction is decided on. */
function evidenceCells(item: ReportEvidence, status = evidenceStatusLabels[item.status]): Cell[] {
  return [
    item.title,
    item.fileName,
    item.documentNumber,
    item.date && formatDate(item.date),
    item.page,
    item.remark,
    confidentialityLabels[item.confidentiality],
    status,
    item.reason,
    item.sha256,
    item.md5,
  ];
}
