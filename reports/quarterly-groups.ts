import type { Standard } from '#core/catalogue/instrument.ts';
import { parseNumber } from '#core/indonesian/number.ts';
import { quarterShortName } from '#core/indonesian/quarter.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { fractionOfDecimal, subtractFractions } from '#core/scoring/fraction.ts';
import { instrumentLabels } from '#text/states.ts';
import type { AssessmentModel, ReportStandard } from './assessment-model.ts';
import { changedCriteria } from './criterion-changes.ts';
import { figure } from './figures.ts';
import type { Figure, GroupFigures, ReportInstrument } from './model.ts';
import type { QuarterlyGroup, QuarterlyStandard } from './quarterly-model.ts';

/** One group over the quarters. */
export interface GroupPast {
  /** Of this quarter's assessment, or the newest one where there is none. */
  instrument: ReportInstrument;
  /** The instrument's standards: listed where nothing was assessed. */
  standards: readonly Pick<Standard, 'code' | 'name' | 'outsideRegulation'>[];
  responsibleUnit: string;
  /** Consecutive, oldest first, this quarter last; null where nothing was handed in. */
  quarters: readonly { of: QuarterOf; model: AssessmentModel | null }[];
}

/** This quarter of one group, with what changed against the last quarter and the history. */
export function quarterlyGroup({
  instrument,
  standards,
  responsibleUnit,
  quarters,
}: GroupPast): QuarterlyGroup {
  const now = quarters.at(-1)?.model ?? null;
  const before = quarters.at(-2);
  const [official, earlier] = [officialFigures(now), officialFigures(before?.model ?? null)];
  return {
    name: instrumentLabels[instrument.code],
    responsibleUnit,
    instrument,
    officialSource: now?.assessment.officialSource ?? null,
    self: now?.group.self ?? null,
    factual: verifiedFigures(now),
    official,
    previous: before
      ? {
          label: label(before.of),
          achievement: earlier?.achievementTotal ?? null,
          score: earlier?.score ?? null,
        }
      : null,
    change: { met: metChange(official, earlier), score: scoreChange(official, earlier) },
    standards: now ? quarterlyStandards(now, before?.model ?? null) : unassessed(standards),
    history: quarters.map(({ of, model }) => ({
      label: label(of),
      score: officialFigures(model)?.score ?? null,
      achievement: officialFigures(model)?.achievementTotal ?? null,
    })),
    scopeChanges: now?.scopeChanges ?? [],
    criterionChanges: changesOf(now),
  };
}

function changesOf(now: AssessmentModel | null): QuarterlyGroup['criterionChanges'] {
  if (!isVerified(now) || now.comparedWith === null) return null;
  return { since: label(now.comparedWith), changed: changedCriteria(now) };
}

/** The factual figures once they are final, else the self ones (domain: "which number is official"). */
function officialFigures(model: AssessmentModel | null): GroupFigures | null {
  return model && (verifiedFigures(model) ?? model.group.self);
}

/** Factual figures count in a report only when they are final. */
function verifiedFigures(model: AssessmentModel | null): GroupFigures | null {
  return isVerified(model) ? model.group.factual : null;
}

function isVerified(model: AssessmentModel | null): model is AssessmentModel {
  return model?.assessment.officialSource === 'FAKTUAL';
}

function metChange(now: GroupFigures | null, before: GroupFigures | null): number | null {
  return now && before ? now.achievementTotal[0] - before.achievementTotal[0] : null;
}

/** Of the printed figures, so that a reader who subtracts them gets the same. */
function scoreChange(now: GroupFigures | null, before: GroupFigures | null): Figure | null {
  const values = [now?.score ?? null, before?.score ?? null].map((text) => text && parseNumber(text));
  const [current, earlier] = values;
  if (typeof current !== 'number' || typeof earlier !== 'number') return null;
  return figure(subtractFractions(fractionOfDecimal(current), fractionOfDecimal(earlier)));
}

function quarterlyStandards(now: AssessmentModel, before: AssessmentModel | null): QuarterlyStandard[] {
  return now.standards.map((standard) => {
    const { code, name, inScope, outsideRegulation, self } = standard;
    const verified = isVerified(now);
    const factual = verified ? standard.factual : null;
    const delta = verified ? standard.delta : null;
    return {
      code,
      name,
      inScope,
      outsideRegulation,
      self,
      factual,
      delta,
      movement: movement(statusOf(now, code), statusOf(before, code)),
    };
  });
}

function movement(now: boolean | null, before: boolean | null): QuarterlyStandard['movement'] {
  if (now === null || before === null || now === before) return null;
  return now ? 'BARU_MEMENUHI' : 'TIDAK_LAGI_MEMENUHI';
}

/** Whether the standard officially met its criteria; null where nothing is known. */
function statusOf(model: AssessmentModel | null, code: string): boolean | null {
  const standard = model?.standards.find((candidate) => candidate.code === code);
  if (model === null || standard === undefined) return null;
  return officialStatus(model, standard) === 'MEMENUHI';
}

function officialStatus(model: AssessmentModel, { self, factual }: ReportStandard): string {
  return (isVerified(model) ? (factual ?? self) : self).status;
}

function unassessed(standards: GroupPast['standards']): QuarterlyStandard[] {
  return standards
    .filter(({ outsideRegulation }) => !outsideRegulation)
    .map(({ code, name, outsideRegulation }) => ({
      code,
      name,
      inScope: true,
      outsideRegulation,
      self: null,
      factual: null,
      delta: null,
      movement: null,
    }));
}

function label({ year, quarter }: QuarterOf): string {
  return quarterShortName(year, quarter);
}
