import { may } from '#core/people/permissions.ts';
import { assessmentReach } from '#core/people/reach.ts';
import type { Context } from '#services/context.ts';
import { type AssessmentRecord, listAssessments } from '#storage/assessments.ts';
import type { DesignationRecord } from '#storage/designations.ts';
import { designableIn, frozenResult } from './load-designable.ts';

export interface ReadyAssessment extends Pick<AssessmentRecord, 'id' | 'region' | 'unit' | 'period'> {
  finalOn: string;
  /** Codes of the standards the factual result fulfils. */
  fulfilled: readonly string[];
  /** How many standards the regulation has. */
  total: number;
  /** Fulfilled, and in no designation of the unit that is in force. */
  uncovered: readonly string[];
}

/**
 * The newest final LPSE assessment of each unit, where it fulfils a standard and no designation rests on it yet. An older
 * one may be designated too; it is not asked for.
 */
export async function readyAssessments(
  { actor, read }: Context,
  all: readonly DesignationRecord[],
  inForce: readonly DesignationRecord[],
): Promise<ReadyAssessment[]> {
  const final = (await listAssessments(read, assessmentReach(actor))).filter(
    ({ instrument, stage, region }) =>
      instrument.code === 'LPSE' &&
      stage.state === 'FINAL' &&
      may(actor, 'designation.decide', { regionId: region.id }),
  );
  const newest = final.filter(
    ({ unit }, index) => final.findIndex((other) => other.unit.id === unit.id) === index,
  );
  const undesignated = newest.filter(({ id }) => !hasStanding(all, id));
  const ready: ReadyAssessment[] = [];
  for (const assessment of undesignated) {
    const { fulfilled, standards, finalOn } = designableIn(
      assessment,
      await frozenResult(read, assessment.id),
    );
    const covered = new Set(
      inForce
        .filter(({ unit }) => unit.id === assessment.unit.id)
        .flatMap(({ designation }) => designation.standards),
    );
    const { id, region, unit, period } = assessment;
    const met = standards.filter((code) => fulfilled.has(code));
    const uncovered = met.filter((code) => !covered.has(code));
    if (met.length > 0)
      ready.push({ id, region, unit, period, finalOn, fulfilled: met, total: standards.length, uncovered });
  }
  return ready;
}

function hasStanding(all: readonly DesignationRecord[], assessmentId: string): boolean {
  return all.some(
    ({ assessment, designation }) => assessment.id === assessmentId && designation.state === 'DITETAPKAN',
  );
}
