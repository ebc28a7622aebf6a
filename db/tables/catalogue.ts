import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { VersionState } from '#core/catalogue/instrument-version.ts';
import type { CalendarDate, Instant, Json } from './columns.ts';

/** A region's own version of a checklist, from its import to the decree. */
export interface InstrumentVersions {
  id: string;
  region_id: string;
  instrument_code: InstrumentCode;
  instrument_version: number;
  /** The instrument without its standing: what the decree is about. */
  content: Json;
  sha256: string;
  /** Of the imported file; data only. */
  file_name: string;
  state: VersionState;
  imported_by: string;
  imported_at: Instant;
  handed_over_by: string | null;
  handed_over_at: Instant | null;
  /** Who published or refused it. */
  decided_by: string | null;
  decided_at: Instant | null;
  decree_number: string | null;
  decree_date: CalendarDate | null;
  effective_from: CalendarDate | null;
  /** Of a refusal. */
  reason: string | null;
  withdrawn_by: string | null;
  withdrawn_at: Instant | null;
  /** Of the row. */
  version: number;
}
