import type { AssessmentModel, ReportGroup, ReportStandard } from '#reports/assessment-model.ts';
import type { GroupFigures, StandardFigures } from '#reports/model.ts';
import { achieved, percent, plain } from '#reports/wording.ts';
import { assessorReportText as words } from '#text/assessor-report.ts';
import { documentLabels, documentText } from '#text/documents.ts';
import { fulfilmentLabels, kindConclusionLabels, kindLabels } from '#text/states.ts';
import { changesSection } from './assessor-changes.ts';
import { type Content, heading, note, orDash, type TableCell } from './content.ts';
import { table } from './table.ts';

/** Section A: the group's figures, one line per standard, the reading aid, scope changes. */
export function summarySection(model: AssessmentModel): Content[] {
  const { group, standards, instrument, assessment, scopeChanges } = model;
  const own = standards.filter((standard) => !standard.outsideRegulation);
  const outside = standards.filter((standard) => standard.outsideRegulation);
  return [
    { ...(heading(words.summary) as object), pageBreak: 'before' } as Content,
    ...(assessment.officialSource === 'MANDIRI' ? [note(words.unverifiedNotice)] : []),
    ...(instrument.status === 'USULAN' ? [note(documentText.proposalNotice(instrument.title))] : []),
    groupTable(group),
    note(words.twoNumbers),
    standardsTable(own),
    ...(outside.length === 0 ? [] : [heading(words.outsideHeading, 2), standardsTable(outside)]),
    ...(scopeChanges.length === 0 ? [] : [heading(words.scopeChanges, 2), scopeList(scopeChanges)]),
    ...changesSection(model),
    heading(words.kinds, 2),
    kindsTable(group),
    note(words.kindsNotice),
  ];
}

function groupTable({ self, factual, deltaIndex }: ReportGroup): Content {
  const line = (label: string, show: (figures: GroupFigures) => string): TableCell[] => [
    label,
    show(self),
    factual === null ? documentText.missing : show(factual),
  ];
  const outside = self.achievementWithOutside;
  return table(
    [
      { head: words.figure, width: '*' },
      { head: words.self, width: 95, align: 'center' },
      { head: words.factual, width: 95, align: 'center' },
    ],
    [
      line(words.achievementScope, (figures) => achieved(figures.achievementScope)),
      line(words.achievementTotal, (figures) => achieved(figures.achievementTotal)),
      ...(outside === null
        ? []
        : [
            line(words.achievementWithOutside(outside[1]), (figures) =>
              achieved(figures.achievementWithOutside),
            ),
          ]),
      line(words.score, (figures) => percent(figures.score)),
      line(words.scoreTotal, (figures) => percent(figures.scoreTotal)),
      [words.deltaIndex, { text: plain(deltaIndex), colSpan: 2 }, ''],
    ],
  );
}

function standardsTable(standards: readonly ReportStandard[]): Content {
  return table(
    [
      { head: words.code, width: 26, align: 'center' },
      { head: words.standard, width: '*' },
      { head: words.completeness, width: 30, align: 'center' },
      { head: words.self, width: 56, align: 'right' },
      { head: words.factual, width: 56, align: 'right' },
      { head: words.delta, width: 36, align: 'right' },
      { head: words.status, width: 72, align: 'center' },
    ],
    standards.map(standardRow),
    8.5,
  );
}

function standardRow({ code, name, self, factual, delta, inScope }: ReportStandard): TableCell[] {
  return [
    code,
    name,
    `${self.answered}/${self.total}`,
    inScope ? scored(self) : documentText.none,
    inScope ? scored(factual) : documentText.none,
    inScope ? orDash(delta) : documentText.none,
    standardStatus({ self, factual }),
  ];
}

/** The status of the official figures; a status nobody has verified says so. */
export function standardStatus({ self, factual }: Pick<ReportStandard, 'self' | 'factual'>): string {
  if (factual !== null) return fulfilmentLabels[factual.status];
  const judgeable = self.status === 'MEMENUHI' || self.status === 'BELUM_MEMENUHI';
  return judgeable
    ? `${fulfilmentLabels[self.status]} (${documentLabels.unverifiedShort})`
    : fulfilmentLabels[self.status];
}

/** "89,29% (B)" */
export function scored(figures: StandardFigures | null): string {
  if (figures === null || figures.score === null) return documentText.missing;
  return `${percent(figures.score)} (${figures.predicate})`;
}

function kindsTable({ kinds }: ReportGroup): Content {
  return table(
    [
      { head: words.kind, width: '*' },
      { head: words.conforming, width: 80, align: 'center' },
      { head: words.share, width: 80, align: 'right' },
      { head: words.reading, width: 130, align: 'center' },
    ],
    kinds.map(({ kind, conforming, counted, share, conclusion }) => [
      kindLabels[kind],
      `${conforming}/${counted}`,
      percent(share),
      conclusion === null ? documentText.missing : kindConclusionLabels[conclusion],
    ]),
  );
}

function scopeList(changes: AssessmentModel['scopeChanges']): Content {
  return { ul: changes.map(({ standard, reason }) => `${standard}: ${reason}`), fontSize: 10 };
}
