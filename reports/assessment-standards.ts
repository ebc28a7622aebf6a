import {
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
import { conformity } from '#core/judging/verdict.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import { criterionDelta, scoreDelta } from '#core/scoring/delta.ts';
import type { ReportCriterion, ReportEvidence, ReportFinding, ReportStandard } from './assessment-model.ts';
import { figure, standardFigures } from './figures.ts';
import type { ScopeChange } from './model.ts';

/** The standards as documents draw them; one outside the regulation only where the region shows it. */
export function reportStandards(
  sheet: Worksheet,
  self: SideScores,
  { regulations }: Catalogue,
  showOutside: boolean,
): ReportStandard[] {
  const cite = (citation: Citation) =>
    `${regulations.get(citation.regulation)?.title ?? citation.regulation} ${formatCitation(citation)}`;
  return sheet.standards
    .filter(({ standard }) => showOutside || !standard.outsideRegulation)
    .map((standard) => reportStandard(sheet, standard, self, cite));
}

/** All findings in the order of their numbers. */
export function reportFindings(sheet: Worksheet, zone: Zone): ReportFinding[] {
  return sheet.standards
    .flatMap((standard) =>
      standard.criteria.flatMap((item) =>
        item.findings.map((finding) => reportFinding(standard, item, finding, zone)),
      ),
    )
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
  cite: (citation: Citation) => string,
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
    criteria: row.criteria.map((item) => reportCriterion(item, cite)),
  };
}

function reportCriterion(item: WorksheetCriterion, cite: (citation: Citation) => string): ReportCriterion {
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

function reportEvidence(item: WorksheetEvidence): ReportEvidence {
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
  { standard }: WorksheetStandard,
  { criterion }: WorksheetCriterion,
  finding: WorksheetFinding,
  zone: Zone,
): ReportFinding {
  const { number, text, requestedAction, priority, pic, action, state, carriedOverTo } = finding;
  const moved = finding.decidedAt ?? finding.actionAt;
  return {
    number,
    standard: { code: standard.code, name: standard.name },
    criterion: { id: criterion.id, text: criterion.text },
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
  };
}
