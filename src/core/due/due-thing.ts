import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { QuarterOf } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';

interface OnDay {
  /** The last day on which it is in time, on the region's calendar. */
  date: string;
  region: { id: string; name: string; zone: Zone };
}

/** The unit's assessment a thing belongs to. */
interface OfWork extends OnDay {
  unit: { id: string; name: string };
  instrument: InstrumentCode;
  period: QuarterOf & { id: string };
}

/** The unit has to hand its self-assessment in, for the first time or again. */
export interface SelfAssessmentDue extends OfWork {
  kind: 'PENILAIAN_MANDIRI';
  /** Null: not begun. */
  assessmentId: string | null;
}

/** The assessors have to conclude. */
export interface FactualAssessmentDue extends OfWork {
  kind: 'PENILAIAN_FAKTUAL';
  assessmentId: string;
}

/** The target of a finding that is not approved; whose turn it is. */
export interface FindingDue extends OfWork {
  kind: 'TEMUAN';
  assessmentId: string;
  findingId: string;
  number: number;
  criterionId: string;
  turn: 'UNIT' | 'PENILAI';
}

/** The letter that appoints an assessor runs out while the assessment still runs (MJK54 Ps.13). */
export interface AppointmentDue extends OfWork {
  kind: 'PENUNJUKAN';
  assessmentId: string;
  /** The assessor. */
  userId: string;
}

interface OfTraining extends OnDay {
  trainingId: string;
  title: string;
}

/** A bimtek the units are invited to, and the Kepala Dinas holds. */
export interface TrainingDue extends OfTraining {
  kind: 'BIMTEK';
  unitIds: readonly string[];
}

/** A bimtek whose day is over and of which the Kepala Dinas has to say what came of it. */
export interface AttendanceDue extends OfTraining {
  kind: 'HASIL_BIMTEK';
}

/** The last day of a designation that nothing has revoked. */
export interface DesignationDue extends OnDay {
  kind: 'PENETAPAN';
  designationId: string;
  unit: { id: string; name: string };
}

/** The unit has to sign its report of a quarter (BLT8 Ps.23). */
export interface ReportDue extends OnDay {
  kind: 'LAPORAN_TRIWULAN';
  unit: { id: string; name: string };
  quarter: QuarterOf;
  /** The draft that is being written; null: none. */
  draftId: string | null;
  overdue: boolean;
}

/** Something with a day on it that somebody has to see to. It is plain data, kept as it is with a reminder. */
export type DueThing =
  | SelfAssessmentDue
  | FactualAssessmentDue
  | FindingDue
  | AppointmentDue
  | TrainingDue
  | AttendanceDue
  | DesignationDue
  | ReportDue;

/** Unlike that of any other thing of the kind, and the same as long as the thing is there. */
export function objectIdOf(thing: DueThing): string {
  switch (thing.kind) {
    case 'PENILAIAN_MANDIRI':
      return `${thing.period.id}/${thing.unit.id}/${thing.instrument}`;
    case 'PENILAIAN_FAKTUAL':
      return thing.assessmentId;
    case 'TEMUAN':
      return thing.findingId;
    case 'PENUNJUKAN':
      return `${thing.assessmentId}/${thing.userId}`;
    case 'BIMTEK':
    case 'HASIL_BIMTEK':
      return thing.trainingId;
    case 'PENETAPAN':
      return thing.designationId;
    case 'LAPORAN_TRIWULAN':
      return `${thing.unit.id}/${thing.quarter.year}/${thing.quarter.quarter}`;
  }
}
