import {
  allFindings,
  factualValue,
  rulingOf,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetEvidence,
  type WorksheetFinding,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import { factualStandardScore, type SideScores } from '#core/assessment/worksheet-scores.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Citation, formatCitation } from '#core/catalogue/citation.ts';
import type { CriterionChange } from '#core/judging/criterion-change.ts';
import { type FindingPlace, findingPlace } from '#core/judging/finding-place.ts';
import { conformity } from '#core/judging/verdict.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { criterionDelta, scoreDelta } from '#core/scoring/delta.ts';
import { documentText } from '#text/documents.ts';
import type { ReportCriterion, ReportEvidence, ReportFinding, ReportStandard } from './assessment-model.ts';
import { figure, standardFigures } from './figures.ts';
import type { ScopeChange } from './model.ts';

/** The standards as documents draw them; one outside the regulation only where the region shows it. */
export function reportStandards(
  sheet: Worksheet,
  self: SideScores,
  { regulations }: Catalogue,
  { showOutside, changes }: { showOutside: boolean; changes: ReadonlyMap<string, CriterionChange> },
): ReportStandard[] {
  const cite = (citation: Citation) =>
    `${regulations.get(citation.regulation)?.title ?? citation.regulation} ${formatCitation(citation)}`;
  return sheet.standards
    .filter(({ standard }) => showOutside || !standard.outsideRegulation)
    .map((standard) => reportStandard(sheet, standard, self, (item) => reportCriterion(item, cite, changes)));
}

/** All findings in the order of their numbers, those on criteria the instrument no longer has too. */
export function reportFindings(sheet: Worksheet, zone: Zone): ReportFinding[] {
  return allFindings(sheet)
    .map((finding) => reportFinding(findingPlace(sheet.instrument, finding.criterionId), finding, zone))
    .sort((a, b) => a.number - b.number);
}

/** The standards that were taken out of the scope again, with the reason written down. */
export function scopeChanges(sheet: Worksheet): ScopeChange[] {
  return sheet.standards.flatMap(({ standard, inScope, scopeReason }) =>
    inScope || scopeReason === null
      ? []
      : [{ standard: `${standard.code} ${standard.name}`, reason: scopeReason }],
  );
}

function reportStandard(
  sheet: Worksheet,
  row: WorksheetStandard,
  self: SideScores,
  criterionOf: (item: WorksheetCriterion) => ReportCriterion,
): ReportStandard {
  const { code, name, outsideRegulation } = row.standard;
  const own = self.standards.get(code);
  if (own === undefined) throw new Error(`no self score of ${code}`);
  const factual = factualStandardScore(sheet, row);
  return {
    code,
    name,
    inScope: row.inScope,
    outsideRegulation,
    self: standardFigures(own),
    factual: factual && standardFigures(factual),
    delta: figure(scoreDelta(own.score, factual?.score ?? null)),
    criteria: row.criteria.map(criterionOf),
  };
}

function reportCriterion(
  item: WorksheetCriterion,
  cite: (citation: Citation) => string,
  changes: ReadonlyMap<string, CriterionChange>,
): ReportCriterion {
  const { id, text, kind, mandatory, weight, citations } = item.criterion;
  const { answer, ruling } = item;
  const value = answer?.value ?? null;
  const factual = factualValue(item);
  return {
    id,
    text,
    kind,
    mandatory,
    weight,
    citations: citations.map(cite),
    self: { value, note: answer?.note ?? '', ruling: rulingOf(item), rulingNote: ruling?.note ?? '' },
    factual: factualPart(item),
    delta: criterionDelta({ self: value, factual }),
    change: changes.get(id) ?? null,
    evidence: item.evidence.map(reportEvidence),
  };
}

function factualPart(item: WorksheetCriterion): ReportCriterion['factual'] {
  if (rulingOf(item) === 'DITERIMA') {
    return { value: 'TIDAK_BERLAKU', verdict: null, note: item.ruling?.note ?? '' };
  }
  const { verdict } = item;
  return verdict && { value: verdict.value, verdict: conformity(verdict.value), note: verdict.note };
}

/** A piece of evidence as documents list it. */
export function reportEvidence(item: WorksheetEvidence): ReportEvidence {
  const { title, fileName, documentNumber, date, page, remark, sha256, md5, status, confidentiality } = item;
  const reason = item.reviewReason;
  return {
    title,
    fileName,
    documentNumber,
    date,
    page,
    remark,
    sha256,
    md5,
    status,
    reason,
    confidentiality,
  };
}

function reportFinding(
  { standard, criterion }: FindingPlace,
  finding: WorksheetFinding,
  zone: Zone,
): ReportFinding {
  const { number, text, requestedAction, priority, pic, action, state, carriedOverTo } = finding;
  const { carriedFrom: origin } = finding;
  const moved = finding.decidedAt ?? finding.actionAt;
  return {
    number,
    standard,
    criterion: { id: criterion.id, text: criterion.text ?? documentText.criterionGone },
    text,
    requestNumber: number,
    requestedAction,
    priority,
    target: finding.targetDate,
    assessor: finding.assessorName,
    pic,
    action,
    state,
    statusDate: moved === null ? null : dateIn(zone, moved),
    carriedOverTo,
    carriedFrom: origin && { year: origin.year, quarter: origin.quarter, number: origin.number },
    evidence: finding.evidence.map(reportEvidence),
  };
}
