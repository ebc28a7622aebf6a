import { runScore } from '#cli/score.ts';
import type { FulfilmentStatus } from '#core/scoring/standard-score.ts';
import { fulfilmentLabels } from '#text/states.ts';
import { orNone } from './assessment-figures.ts';
import { ownGroup, ownStandard } from './own-arithmetic.ts';
import type { RawAssessment } from './raw-rows.ts';
import { none, type Shown } from './shown.ts';

type Side = 'self' | 'factual';

export const scorePlaces = {
  score: ['command'],
  predicate: ['command'],
  status: ['command'],
  scoreTotal: ['command'],
  scope: ['command'],
  total: ['command'],
} as const;

/** What `kaji score` says of an assessment's rows. */
export function scoreShown(of: RawAssessment, side: Side): Shown {
  const { exitCode, stdout, stderr } = runScore(JSON.stringify(scoreInput(of, side)));
  if (exitCode !== 0) throw new Error(stderr);
  const { standards, group } = JSON.parse(stdout);
  return new Map<string, string>([
    ...standards.flatMap(
      ({ code, score, predicate, status }: Record<string, string> & { status: FulfilmentStatus }) => [
        [`${code} score`, score ?? none],
        [`${code} predicate`, predicate ?? none],
        [`${code} status`, fulfilmentLabels[status]],
      ],
    ),
    ['group score', group.score ?? none],
    ['group scoreTotal', group.scoreTotal ?? none],
    ['group scope', group.achievementScope.join('/')],
    ['group total', group.achievementTotal.join('/')],
  ]);
}

/** The same figures by our own arithmetic; none of a factual side that is not judged to the end. */
export function scoreExpected(of: RawAssessment, side: Side): Shown {
  const group = ownGroup(of, side);
  if (group === null) return new Map();
  return new Map([
    ...of.standards
      .filter(({ inScope }) => inScope)
      .flatMap((standard): [string, string][] => {
        const own = ownStandard(standard, side, of);
        return [
          [`${standard.code} score`, orNone(own?.score)],
          [`${standard.code} predicate`, own?.predicate ?? none],
          [`${standard.code} status`, own === null ? none : fulfilmentLabels[own.status]],
        ];
      }),
    ['group score', orNone(group.score)],
    ['group scoreTotal', orNone(group.scoreTotal)],
    ['group scope', group.scope.join('/')],
    ['group total', group.total.join('/')],
  ]);
}

function scoreInput({ reference, policy, standards }: RawAssessment, side: Side) {
  return {
    reference,
    policy,
    standards: standards.map(({ code, inScope, weight, criteria }) => ({
      ...{ code, inScope, weight },
      criteria: criteria.map(({ id, kind, mandatory, weight: counts, maxAgeMonths, evidence, ...it }) => ({
        ...{ id, kind, mandatory, weight: counts, maxAgeMonths, evidence },
        answer: it[side],
        notApplicable: it[side] === 'TIDAK_BERLAKU' ? it.ruling : null,
      })),
    })),
  };
}
