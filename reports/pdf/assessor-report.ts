import { formatDate, formatInstant } from '#core/indonesian/date.ts';
import { formatEmployeeNumber } from '#core/indonesian/employee-number.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel, ReportAssessor } from '#reports/assessment-model.ts';
import { instrumentStanding, policyWords, present, regionName } from '#reports/wording.ts';
import { assessorReportText as words } from '#text/assessor-report.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { assessmentStateLabels, instrumentLabels } from '#text/states.ts';
import { findingsSection } from './assessor-findings.ts';
import { standardsSection } from './assessor-standards.ts';
import { summarySection } from './assessor-summary.ts';
import { type Content, named, orDash, type TDocumentDefinitions, titleLines } from './content.ts';
import { letterhead } from './letterhead.ts';
import { documentOf } from './page-frame.ts';
import { carbonCopies, closing, placeAndDate, signatureBlocks } from './signature-block.ts';
import { fields } from './table.ts';
import { revisionLines, verificationBlock } from './verification-block.ts';

/** Cover, summary, every standard with its criteria and evidence, findings, the team's signatures. */
export function assessorReport(model: AssessmentModel): TDocumentDefinitions {
  const { region, settings, seal, instrument, unit, period } = model;
  return documentOf({
    title: `${words.title} ${instrumentLabels[instrument.code]} - ${unit.name}`,
    author: words.assessors,
    subject: words.about(instrumentLabels[instrument.code], unit.name),
    keywords: [unit.name, quarterName(period.year, period.quarter)],
    region,
    settings,
    seal,
    content: [
      ...cover(model),
      ...summarySection(model),
      ...standardsSection(model),
      ...findingsSection(model),
      ...signatures(model),
      ...carbonCopies(model.reportCopies ?? []),
    ],
  });
}

function cover(model: AssessmentModel): Content[] {
  const { region, settings, period, instrument, unit } = model;
  const title = [words.title, words.subtitle(instrumentLabels[instrument.code])];
  const place = [unit.name, regionName(region)].filter((line, at, all) => all.indexOf(line) === at);
  return [
    letterhead(settings),
    { text: ' ', margin: [0, 30, 0, 0] },
    titleLines(title, 16, named(documentText.parts.cover, 1)),
    titleLines(
      place.map((line) => line.toUpperCase()),
      13,
    ),
    titleLines([quarterName(period.year, period.quarter).toUpperCase()], 12),
    { text: ' ', margin: [0, 10, 0, 0] },
    fields(coverFields(model), 125, 10.5),
    sealBox(model),
    ...revisionLines(model.seal, 'result'),
    ...verificationBlock(model.seal),
  ];
}

function coverFields(model: AssessmentModel): [string, Content][] {
  const { region, period, assessment, instrument, unit } = model;
  const at = (instant: string | null) =>
    instant === null ? documentText.missing : formatInstant(instant, region.zone);
  return [
    [words.unit, unit.name],
    [words.instrument, `${instrument.title} (${instrumentStanding(instrument)})`],
    [words.period, quarterName(period.year, period.quarter)],
    [words.sourceLabel, { text: documentLabels.source[assessment.officialSource], bold: true }],
    [words.state, assessmentStateLabels[assessment.state]],
    [words.reference, formatDate(assessment.referenceDate)],
    [words.policy, policyWords(assessment.policy)],
    [words.procedure, orDash(assessment.procedureReference)],
    [words.submitted, at(assessment.submittedAt)],
    [words.finalised, at(assessment.finalisedAt)],
    [words.returned, words.times(assessment.timesReturned)],
    [words.assessors, assessorList(model.assessors)],
  ];
}

function assessorList(assessors: readonly ReportAssessor[]): Content {
  if (assessors.length === 0) return words.noAssessors;
  return {
    ol: assessors.map(({ name, lead, employeeNumber, appointmentNumber, appointmentDate }) => ({
      stack: [
        `${name} (${lead ? words.leadAssessor : words.assessor})`,
        ...(present(employeeNumber)
          ? [`${documentText.employeeNumber} ${formatEmployeeNumber(employeeNumber ?? '')}`]
          : []),
        { text: words.appointment(appointmentNumber, formatDate(appointmentDate)), fontSize: 9 },
      ],
    })),
  };
}

function sealBox({ seal }: AssessmentModel): Content {
  return {
    ...(fields(
      [
        [documentText.modelHash, seal.modelHash],
        [documentText.auditHead, seal.auditHead ?? documentText.missing],
      ],
      125,
      7.2,
    ) as object),
    margin: [0, 16, 0, 0],
  } as Content;
}

function signatures({ assessors, minutes, settings, instrument, unit, period }: AssessmentModel): Content[] {
  const quarter = quarterName(period.year, period.quarter);
  const date = placeAndDate(settings.place, minutes.date);
  const blocks = assessors.map(({ name, lead, employeeNumber }, at) => ({
    above: at === 0 ? [date] : [' '],
    official: {
      prefix: '',
      position: [lead ? words.leadAssessor : words.assessor],
      name,
      rank: null,
      employeeNumber,
    },
  }));
  const paired = blocks.length % 2 === 1 ? [null, ...blocks] : blocks;
  return closing(
    words.closing(instrumentLabels[instrument.code], unit.name, quarter),
    signatureBlocks(paired),
    named(documentText.parts.closing, 1),
  );
}
