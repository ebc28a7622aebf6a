import type { WorksheetFinding } from '#core/assessment/worksheet.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { findingTurn, isOverdue } from '#core/judging/finding-turn.ts';
import type { Quarter } from '#core/period/period.ts';
import { dateIn, type Zone } from '#core/period/zone.ts';
import type { AssessmentRecord } from '#storage/assessments.ts';
import type { FoundFinding } from './finding-in.ts';

/** One finding with the place it stands in, as a queue shows it. */
export interface FindingLine extends WorksheetFinding {
  assessmentId: string;
  unit: string;
  zone: Zone;
  period: { year: number; quarter: Quarter };
  instrument: InstrumentCode;
  standard: { code: string; name: string };
  criterion: { id: string; text: string };
  overdue: boolean;
  turn: 'UNIT' | 'PENILAI' | null;
}

export function findingLine(
  { id, unit, region, period, instrument, stage }: AssessmentRecord,
  { standard, item, finding }: FoundFinding,
  now: string,
): FindingLine {
  return {
    ...finding,
    assessmentId: id,
    unit: unit.name,
    zone: region.zone,
    period: { year: period.year, quarter: period.quarter },
    instrument: instrument.code,
    standard: { code: standard.standard.code, name: standard.standard.name },
    criterion: { id: item.criterion.id, text: item.criterion.text },
    overdue: isOverdue(finding, dateIn(region.zone, now)),
    turn: findingTurn({ assessment: stage.state, ...finding }),
  };
}
