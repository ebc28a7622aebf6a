import type { WorksheetFinding } from '#core/assessment/worksheet.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { FindingPlace } from '#core/judging/finding-place.ts';
import { findingTurn, isOverdue } from '#core/judging/finding-turn.ts';
import type { Quarter } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { ListedFinding } from '#storage/finding-lists.ts';

/** One finding with the place it stands in, as a queue shows it. */
export interface FindingLine extends Omit<WorksheetFinding, 'evidence'>, FindingPlace {
  assessmentId: string;
  unit: { id: string; name: string };
  zone: Zone;
  period: { year: number; quarter: Quarter };
  instrument: InstrumentCode;
  /** How many files prove the correction. */
  evidenceCount: number;
  /** Never of one that goes on in a later period. */
  overdue: boolean;
  turn: 'UNIT' | 'PENILAI' | null;
}

/** As far as a line needs its assessment. */
type FindingsAssessment = Pick<ListedFinding['assessment'], 'id' | 'unit' | 'period' | 'instrument'> & {
  region: { zone: Zone };
  stage: Pick<ListedFinding['assessment']['stage'], 'state'>;
};

export function findingLine(
  { id, unit, region, period, instrument, stage }: FindingsAssessment,
  { standard, criterion }: FindingPlace,
  { finding, evidenceCount }: Pick<ListedFinding, 'finding' | 'evidenceCount'>,
  now: string,
): FindingLine {
  return {
    ...finding,
    assessmentId: id,
    unit,
    zone: region.zone,
    period: { year: period.year, quarter: period.quarter },
    instrument: instrument.code,
    standard,
    criterion,
    evidenceCount,
    overdue: finding.goesOnIn === null && isOverdue(finding, dateIn(region.zone, now)),
    turn: findingTurn({ assessment: stage.state, ...finding }),
  };
}

/** Of a finding of a worksheet. */
export function foundLine(
  assessment: FindingsAssessment,
  { finding: { evidence, ...finding }, ...place }: FindingPlace & { finding: WorksheetFinding },
  now: string,
): FindingLine {
  return findingLine(assessment, place, { finding, evidenceCount: evidence.length }, now);
}
