import type { IssuanceSubject, IssuedForm, IssuedKind } from '#core/report/issuance.ts';
import type { CalendarDate, Instant } from './columns.ts';

/** A frozen model that went out as documents; never changed but for a number that was still missing. */
export interface Issuances {
  id: string;
  /** 128 random bits as hexadecimal: the address of the verification page. */
  code: string;
  region_id: string;
  unit_id: string;
  subject: IssuanceSubject;
  report_id: string | null;
  assessment_id: string | null;
  /** 0 for the first issue; "Revisi n" from 1. */
  revision: number;
  /** Given by the administration, never made up. */
  number: string | null;
  date: CalendarDate;
  /** What it is about, as printed: "Laporan LPSE Kota Contoh Triwulan III Tahun 2026". */
  title: string;
  model_sha256: string;
  /** What this one replaces. */
  replaces_id: string | null;
  issued_by: string;
  issued_at: Instant;
}

/** The bytes of a document of an issuance: kept in the evidence store by their SHA-256. */
export interface IssuedFiles {
  issuance_id: string;
  kind: IssuedKind;
  form: IssuedForm;
  sha256: string;
  size: number;
  file_name: string;
  drawn_at: Instant;
}

/** That there is a row means DITARIK. */
export interface IssuanceWithdrawals {
  issuance_id: string;
  reason: string;
  by_user: string;
  at: Instant;
}
