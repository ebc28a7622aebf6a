import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { TrainingState } from '#core/training/training.ts';
import type { CalendarDate, Instant } from './columns.ts';

/** `09:00`, in the region's zone. */
type ClockTime = string;

export interface Trainings {
  id: string;
  region_id: string;
  period_id: string;
  title: string;
  held_on: CalendarDate;
  starts_at: ClockTime;
  ends_at: ClockTime;
  place: string;
  trainer: string;
  state: TrainingState;
  planned_by: string;
  planned_at: Instant;
  /** Who recorded that it was held, or cancelled it. */
  closed_by: string | null;
  closed_at: Instant | null;
  cancel_reason: string | null;
  version: number;
}

export interface TrainingStandards {
  training_id: string;
  instrument_code: InstrumentCode;
  standard_code: string;
}

export interface TrainingInvitations {
  training_id: string;
  unit_id: string;
  /** Who wrote down last who of the unit came; null: nobody has. */
  recorded_by: string | null;
  recorded_at: Instant | null;
}

export interface TrainingAttendees {
  training_id: string;
  unit_id: string;
  number: number;
  name: string;
  /** Empty when it was not said. */
  position: string;
}

export interface TrainingMaterials {
  id: string;
  training_id: string;
  sha256: string;
  /** Shown because MJK21 Ps.14 names it; nothing is decided by it. */
  md5: string;
  size: number;
  media_type: string;
  file_name: string;
  uploaded_by: string;
  uploaded_at: Instant;
  removed_by: string | null;
  removed_at: Instant | null;
}
