import { fulfilmentLabels } from '#text/states.ts';
import {
  difference,
  type OwnGroup,
  type OwnStandard,
  ownDeltaIndex,
  ownGroup,
  ownStandard,
  written,
} from './own-arithmetic.ts';
import type { RawAssessment, RawStandard } from './raw-rows.ts';
import { none, type Shown } from './shown.ts';

export type AssessmentPlace = 'results' | 'overview' | 'report' | 'minutes' | 'workbook';

const everywhere = ['results', 'overview', 'report', 'minutes', 'workbook'] as const;
const documents = ['report', 'minutes', 'workbook'] as const;

/** Where each figure of an assessment stands. Predicate and status come of the side that the place goes by. */
export const assessmentPlaces: Readonly<Record<string, readonly AssessmentPlace[]>> = {
  completeness: ['overview', 'report', 'workbook'],
  self: everywhere,
  factual: everywhere,
  delta: everywhere,
  selfPredicate: documents,
  factualPredicate: documents,
  officialPredicate: ['results'],
  officialStatus: ['results', 'overview'],
  judgedStatus: ['report', 'minutes'],
  selfStatus: ['workbook'],
  factualStatus: ['workbook'],
  officialScore: ['results', 'overview'],
  officialScoreTotal: ['results'],
  officialScope: ['results', 'overview'],
  officialTotal: ['results', 'overview'],
  judgedScope: ['minutes'],
  judgedTotal: ['minutes'],
  selfScore: documents,
  factualScore: documents,
  selfScoreTotal: ['report', 'workbook'],
  factualScoreTotal: ['report', 'workbook'],
  selfScope: ['report', 'workbook'],
  factualScope: ['report', 'workbook'],
  selfTotal: ['report', 'workbook'],
  factualTotal: ['report', 'workbook'],
  deltaIndex: ['results', 'report', 'workbook'],
  findings: documents,
};

/** All figures of an assessment, out of its rows. @param findings how many there are */
export function ownFigures(of: RawAssessment, findings: number): Shown {
  const [self, factual] = [ownGroup(of, 'self'), ownGroup(of, 'factual')];
  const final = of.state === 'FINAL';
  return new Map([
    ...of.standards.filter(({ inScope }) => inScope).flatMap((standard) => standardFigures(of, standard)),
    ...groupFigures('self', self),
    ...groupFigures('factual', factual),
    ...groupFigures('official', final ? factual : self),
    ...groupFigures('judged', factual ?? self).filter(([figure]) => !figure.includes('Score')),
    ['group deltaIndex', orNone(ownDeltaIndex(of))],
    ['group findings', String(findings)],
  ]);
}

function standardFigures(of: RawAssessment, standard: RawStandard): [string, string][] {
  const { code, criteria } = standard;
  const [self, factual] = [ownStandard(standard, 'self', of), ownStandard(standard, 'factual', of)];
  const official = of.state === 'FINAL' ? factual : self;
  const answered = criteria.filter((it) => it.self !== null && it.ruling !== 'DITOLAK').length;
  const delta = difference(factual?.score ?? null, self?.score ?? null);
  return [
    [`${code} completeness`, `${answered}/${criteria.length}`],
    [`${code} self`, orNone(self?.score)],
    [`${code} factual`, orNone(factual?.score)],
    [`${code} delta`, orNone(delta)],
    [`${code} selfPredicate`, self?.predicate ?? none],
    [`${code} factualPredicate`, factual?.predicate ?? none],
    [`${code} officialPredicate`, official?.predicate ?? none],
    [`${code} selfStatus`, statusOf(self)],
    [`${code} factualStatus`, statusOf(factual)],
    [`${code} officialStatus`, statusOf(official)],
    [`${code} judgedStatus`, statusOf(factual ?? self)],
  ];
}

function groupFigures(side: string, group: OwnGroup | null): [string, string][] {
  return [
    [`group ${side}Score`, orNone(group?.score)],
    [`group ${side}ScoreTotal`, orNone(group?.scoreTotal)],
    [`group ${side}Scope`, group?.scope.join('/') ?? none],
    [`group ${side}Total`, group?.total.join('/') ?? none],
  ];
}

function statusOf(standard: OwnStandard | null): string {
  return standard === null ? none : fulfilmentLabels[standard.status];
}

export function orNone(ratio: Parameters<typeof written>[0] | null | undefined): string {
  return ratio ? written(ratio) : none;
}
