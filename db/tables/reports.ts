import type { AuditAct } from '#core/audit.ts';
import type { Quarter } from '#core/period/period.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import type { Instant, Json } from './columns.ts';

export interface QuarterlyReports {
  id: string;
  region_id: string;
  unit_id: string;
  year: number;
  quarter: Quarter;
  revision: number;
  state: ReportState;
  /** What a person writes, by section: `{ "obstacles": "…" }`. */
  sections: Json;
  /** The frozen model, from the signature on. */
  model: Json | null;
  model_sha256: string | null;
  signed_by: string | null;
  signed_at: Instant | null;
  created_by: string;
  created_at: Instant;
  version: number;
}

export interface ReportSteps {
  id: string;
  report_id: string;
  from_state: ReportState | null;
  to_state: ReportState;
  note: string | null;
  by_user: string;
  at: Instant;
}

/** What a reader of the Sekda's side wrote about a signed report. Never changed. */
export interface ReportNotes {
  id: string;
  report_id: string;
  text: string;
  by_user: string;
  at: Instant;
}

/** The trail (`jejak`): a chain of hashes, never changed. */
export interface AuditEntries {
  sequence: number;
  at: Instant;
  actor_id: string | null;
  actor_name: string;
  region_id: string | null;
  unit_id: string | null;
  act: AuditAct;
  object_kind: string;
  object_id: string;
  payload: Json;
  payload_hash: string;
  previous_hash: string;
  hash: string;
}

/** One row: where the chain stands. Updating it first makes concurrent writers wait for each other. */
export interface AuditHead {
  id: 1;
  sequence: number;
  hash: string;
}
