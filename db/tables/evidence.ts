import type { Confidentiality, EvidenceKind } from '#core/evidence/evidence.ts';
import type { CalendarDate, Instant } from './columns.ts';

/** A unit's library: one row per file and description. */
export interface Evidence {
  id: string;
  unit_id: string;
  period_id: string | null;
  kind: EvidenceKind;
  title: string;
  document_number: string | null;
  document_date: CalendarDate;
  confidentiality: Confidentiality;
  sha256: string;
  /** Shown because MJK21 Ps.14 names it; nothing is decided by it. */
  md5: string;
  size: number;
  media_type: string;
  file_name: string;
  uploaded_by: string;
  uploaded_at: Instant;
  deleted_by: string | null;
  deleted_at: Instant | null;
  version: number;
}

export interface EvidenceLinks {
  id: string;
  assessment_id: string;
  criterion_id: string;
  /** The finding whose correction it proves; null: it proves the answer. */
  finding_id: string | null;
  evidence_id: string;
  page: string;
  remark: string;
  linked_by: string;
  linked_at: Instant;
  removed_by: string | null;
  removed_at: Instant | null;
  version: number;
}

/** The assessor's word on one link; no row: not yet reviewed. */
export interface EvidenceReviews {
  link_id: string;
  status: 'DITERIMA' | 'DITOLAK';
  reason: string | null;
  by_user: string;
  at: Instant;
  version: number;
}
