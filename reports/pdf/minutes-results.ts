import { formatDate } from '#core/indonesian/date.ts';
import type { AssessmentModel, ReportFinding, ReportStandard } from '#reports/assessment-model.ts';
import { achieved, counted, percent, present } from '#reports/wording.ts';
import { documentText } from '#text/documents.ts';
import { minutesText as words } from '#text/minutes.ts';
import { priorityLabels } from '#text/states.ts';
import { scored, standardStatus } from './assessor-summary.ts';
import { type Content, heading, orDash, type TableCell } from './content.ts';
import { findingText } from './finding-text.ts';
import { table } from './table.ts';

/** What the parties state: basis, scope, standards met, scores, findings; then the two tables. */
export function minutesResults(model: AssessmentModel): Content[] {
  const { settings, standards, findings } = model;
  const own = standards.filter((standard) => !standard.outsideRegulation);
  const outside = standards.filter((standard) => standard.outsideRegulation);
  return [
    ...basis(settings.legalBasis),
    { ol: statements(model), margin: [0, 4, 0, 8] } as Content,
    heading(words.resultTable, 2),
    resultTable([...own, ...outside]),
    ...(findings.length === 0 ? [] : [heading(words.findingTable, 2), findingTable(findings)]),
  ];
}

function basis(lines: readonly string[]): Content[] {
  if (lines.length === 0) return [];
  return [{ text: words.basis }, { ol: [...lines], type: 'lower-alpha', margin: [0, 2, 0, 6] } as Content];
}

function statements(model: AssessmentModel): Content[] {
  const { assessment, instrument, findings, scopeChanges } = model;
  const procedure = present(assessment.procedureReference);
  const sentences = [
    ...(procedure === null ? [] : [words.procedure(procedure)]),
    scope(model),
    ...scopeChanges.map(({ standard, reason }) => words.scopeChanged(standard, reason)),
    ...results(model),
    findings.length === 0 ? words.noFindings : words.findings(counted(findings.length)),
    ...(instrument.status === 'USULAN' ? [documentText.proposalNotice(instrument.title)] : []),
  ];
  return sentences.map((text) => ({ text, alignment: 'justify', margin: [0, 0, 0, 3] }));
}

function scope({ standards }: AssessmentModel): string {
  const own = standards.filter((standard) => !standard.outsideRegulation);
  const inScope = own.filter((standard) => standard.inScope).length;
  return inScope === 0 ? words.noScope : words.scope(counted(inScope), counted(own.length));
}

function results({ group }: AssessmentModel): string[] {
  const { self, factual } = group;
  // What the parties sign is the factual assessment, also while it is not yet the official figure.
  const official = factual ?? self;
  const [met, inScope] = official.achievementScope;
  if (inScope === 0) return [];
  const outside = official.achievementWithOutside;
  return [
    words.met(counted(met), counted(inScope), achieved(official.achievementTotal)),
    ...(outside === null ? [] : [words.withOutside(achieved(outside), outside[1])]),
    words.score(percent(factual?.score ?? null), percent(self.score)),
  ];
}

function resultTable(standards: readonly ReportStandard[]): Content {
  return table(
    [
      { head: words.code, width: 28, align: 'center' },
      { head: words.standard, width: '*' },
      { head: words.self, width: 60, align: 'right' },
      { head: words.factual, width: 60, align: 'right' },
      { head: words.delta, width: 40, align: 'right' },
      { head: words.status, width: 80, align: 'center' },
    ],
    standards.map(resultRow),
  );
}

function resultRow(standard: ReportStandard): TableCell[] {
  const { code, name, inScope, outsideRegulation, self, factual, delta } = standard;
  return [
    code,
    outsideRegulation ? `${name} (${documentText.outsideRegulation})` : name,
    inScope ? scored(self) : documentText.none,
    inScope ? scored(factual) : documentText.none,
    inScope ? orDash(delta) : documentText.none,
    standardStatus(standard),
  ];
}

function findingTable(findings: readonly ReportFinding[]): Content {
  return table(
    [
      { head: words.number, width: 22, align: 'center' },
      { head: words.criterion, width: 44 },
      { head: words.finding, width: '*' },
      { head: words.request, width: '*' },
      { head: words.priority, width: 46, align: 'center' },
      { head: words.target, width: 66 },
    ],
    findings.map((finding) => [
      String(finding.number),
      finding.criterion.id,
      findingText(finding),
      finding.requestedAction,
      priorityLabels[finding.priority],
      formatDate(finding.target),
    ]),
    8.5,
  );
}
