import { dateInFigures, dateInWords, formatDate } from '#core/indonesian/date.ts';
import { formatEmployeeNumber } from '#core/indonesian/employee-number.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import type { AssessmentModel, ReportAssessor } from '#reports/assessment-model.ts';
import type { ReportOfficial } from '#reports/model.ts';
import { positionWords } from '#reports/officials.ts';
import { documentText } from '#text/documents.ts';
import { minutesText as words } from '#text/minutes.ts';
import { instrumentLabels } from '#text/states.ts';
import { type Content, named, orDash, paragraph, type TDocumentDefinitions } from './content.ts';
import { letterhead } from './letterhead.ts';
import { minutesResults } from './minutes-results.ts';
import { documentOf } from './page-frame.ts';
import { carbonCopies, closing, signatureBlock, signatureBlocks } from './signature-block.ts';
import { fields } from './table.ts';
import { revisionLines, verificationBlock } from './verification-block.ts';

/** The Berita Acara Penilaian Faktual: date in words, the two parties, the results, every signature. */
export function minutes(model: AssessmentModel): TDocumentDefinitions {
  const { region, settings, seal, instrument, unit, period } = model;
  return documentOf({
    title: `${words.title} ${words.subtitle(instrumentLabels[instrument.code])} - ${unit.name}`,
    author: words.team,
    subject: words.stated(instrument.title, unit.name),
    keywords: [unit.name, quarterName(period.year, period.quarter)],
    region,
    settings,
    seal,
    content: [
      letterhead(settings),
      title(model),
      ...revisionLines(seal, 'result'),
      ...parties(model),
      ...minutesResults(model),
      ...signatures(model),
      ...carbonCopies(settings.carbonCopies),
      ...verificationBlock(seal),
    ],
  });
}

function title({ instrument, period, minutes: facts, assessment }: AssessmentModel): Content {
  const lines = [
    words.title,
    words.subtitle(instrumentLabels[instrument.code]),
    quarterName(period.year, period.quarter).toUpperCase(),
  ];
  return {
    stack: [
      ...lines.map((text, at) => ({
        text,
        bold: true,
        fontSize: 12,
        ...(at === 0 ? named(documentText.parts.minutes, 0) : {}),
      })),
      { text: `${documentText.number}: ${facts.number ?? documentText.dots}`, margin: [0, 2, 0, 0] },
      ...(assessment.officialSource === 'FAKTUAL'
        ? []
        : [{ text: words.draft, bold: true, color: '#b91c1c' }]),
    ],
    alignment: 'center',
    margin: [0, 0, 0, 12],
  } as Content;
}

function parties(model: AssessmentModel): Content[] {
  const { minutes: facts, assessors, officials, unit, instrument, period } = model;
  const party = (content: Content): Content => ({ ...(content as object), margin: [18, 0, 0, 6] }) as Content;
  return [
    paragraph(words.opening(dateInWords(facts.date), dateInFigures(facts.date), facts.place)),
    ...(assessors.length === 0
      ? [party(fields(officialFields(memberOf(undefined), 1), 120, 10.5))]
      : assessors.map((assessor, at) => party(fields(assessorFields(assessor, at + 1), 120, 10.5)))),
    party(paragraph(words.assessorsParty)),
    party(fields(officialFields(officials.unitHead, Math.max(assessors.length, 1) + 1), 120, 10.5)),
    party(paragraph(words.unitParty(unit.name))),
    paragraph(words.stating(instrument.title, unit.name, quarterName(period.year, period.quarter))),
  ];
}

function assessorFields(assessor: ReportAssessor, number: number): [string, Content][] {
  const { name, employeeNumber, lead, appointmentNumber, appointmentDate } = assessor;
  return [
    [`${number}. ${words.name}`, { text: name, bold: true }],
    ...employee(employeeNumber),
    [`    ${words.position}`, lead ? words.leadAssessor : words.assessor],
    [`    ${words.appointment}`, words.appointmentOf(appointmentNumber, formatDate(appointmentDate))],
  ];
}

function officialFields(official: ReportOfficial, number: number): [string, Content][] {
  const { name, employeeNumber, rank } = official;
  return [
    [`${number}. ${words.name}`, { text: name ?? documentText.dots, bold: true }],
    ...employee(employeeNumber),
    [`    ${words.rank}`, orDash(rank)],
    [`    ${words.position}`, positionWords(official)],
  ];
}

function employee(number: string | null): [string, Content][] {
  return number ? [[`    ${words.employeeNumber}`, formatEmployeeNumber(number)]] : [];
}

function signatures({ assessors, officials, instrument, unit, period }: AssessmentModel): Content[] {
  const quarter = quarterName(period.year, period.quarter);
  const closingWords = words.closing(instrumentLabels[instrument.code], unit.name, quarter);
  const [lead, ...members] = assessors;
  const others = members.map(memberOf);
  const second = { above: [words.secondParty], official: officials.unitHead };
  const first = { above: [words.firstParty], official: memberOf(lead) };
  const acknowledged = officials.acknowledgedBy;
  const blocks = [
    ...signatureBlocks([second, first]),
    ...signatureBlocks(others.map((official) => ({ above: [], official }))),
    ...(acknowledged === null
      ? []
      : [signatureBlock({ above: [words.acknowledged], official: acknowledged }, 'center')]),
  ];
  return closing(closingWords, blocks, named(documentText.parts.closing, 1));
}

/** One of the team as who signs; while nobody is assigned, a leader with dots for a name. */
function memberOf(assessor: ReportAssessor | undefined): ReportOfficial {
  const { name = null, lead = true, employeeNumber = null } = assessor ?? {};
  const position = [lead ? words.leadAssessor : words.assessor];
  return { prefix: '', position, name, rank: null, employeeNumber };
}
