import { formatDate, formatInstant } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel, ReportAssessor } from '#reports/assessment-model.ts';
import { instrumentStanding, policyWords, regionName } from '#reports/wording.ts';
import { assessorReportText } from '#text/assessor-report.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { issuanceText } from '#text/issuances.ts';
import { assessmentStateLabels, instrumentLabels } from '#text/states.ts';
import { workbookText as words } from '#text/workbook.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Who, what, when, and the hashes that tie the workbook to the record. */
export function coverSheet(model: AssessmentModel): Sheet {
  const { settings, instrument, seal } = model;
  const heading = [
    ...settings.letterhead.lines.slice(0, 2),
    words.title(instrumentLabels[instrument.code]),
    ...(seal.revision === 0 ? [] : [documentText.revision(seal.revision)]),
  ];
  const notices = [
    ...(instrument.status === 'USULAN' ? [documentText.proposalNotice(instrument.title)] : []),
    documentText.unsigned,
  ];
  return {
    name: words.cover,
    widths: [30, 90],
    head: [],
    rows: [...heading.map((line) => [line]), [], ...facts(model), [], ...notices.map((line) => [null, line])],
    tableRows: 0,
    formats: {},
    merges: [],
    boldRows: heading.map((_, at) => at + 1),
    landscape: false,
  };
}

function facts(model: AssessmentModel): Cell[][] {
  const { region, unit, instrument, period, assessment, assessors, seal } = model;
  const at = (instant: string | null) =>
    instant === null ? documentText.missing : formatInstant(instant, region.zone);
  return [
    [words.region, regionName(region)],
    [words.unit, unit.name],
    [words.instrument, instrument.title],
    [words.instrumentStatus, instrumentStanding(instrument)],
    [words.period, quarterName(period.year, period.quarter)],
    [words.source, documentLabels.source[assessment.officialSource]],
    [words.state, assessmentStateLabels[assessment.state]],
    [words.reference, formatDate(assessment.referenceDate)],
    [words.policy, policyWords(assessment.policy)],
    [words.submitted, at(assessment.submittedAt)],
    [words.finalised, at(assessment.finalisedAt)],
    [words.returned, assessment.timesReturned],
    ...assessors.map(assessorLine),
    [words.frozen, formatInstant(seal.frozenAt, region.zone)],
    [words.modelHash, seal.modelHash],
    [words.auditHead, seal.auditHead ?? documentText.missing],
    ...issued(seal),
  ];
}

function issued({ issuance }: AssessmentModel['seal']): Cell[][] {
  if (!issuance) return [];
  return [
    [issuanceText.address, issuance.address],
    [issuanceText.codeOnly, issuance.code],
  ];
}

function assessorLine({ name, lead, appointmentNumber, appointmentDate }: ReportAssessor): Cell[] {
  const letter = assessorReportText.appointment(appointmentNumber, formatDate(appointmentDate));
  return [lead ? words.lead : words.member, `${name}; ${letter}`];
}
