import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { Quarter } from '#core/period/period.ts';
import type { Zone } from '#core/period/zone.ts';
import type { RegionKind } from '#core/region/region.ts';
import type { PageMargins } from '#core/region/region-settings.ts';
import type { Achievement } from '#core/scoring/group-score.ts';
import type { KindConclusion } from '#core/scoring/kind-breakdown.ts';
import type { Predicate } from '#core/scoring/predicate.ts';
import type { FulfilmentStatus, Reason } from '#core/scoring/standard-score.ts';

// The parts both report models share. A model is plain JSON, frozen when the document is issued; every figure in it
// is already computed and written ("89,29"), so that no document can compute another.
// Calendar dates are `2026-04-05`, instants `2026-04-05T03:42:00.000Z`; an empty text means the same as null.

/** A score, share or change as it is printed, without the per cent sign: "89,29", "-4,17". Null prints "belum ada". */
export type Figure = string;

export interface ReportRegion {
  /** Without its kind: "Banyu Biru". */
  readonly name: string;
  readonly kind: RegionKind;
  /** As the region writes it: Walikota, Wali Kota, Bupati, Gubernur. */
  readonly headTitle: string;
  readonly zone: Zone;
}

export interface ReportSettings {
  readonly paper: 'F4' | 'A4';
  /** In millimetres. */
  readonly margins: PageMargins;
  /** Of running text, in points. */
  readonly fontSize: number;
  /** Lines largest first: the government, the office, then address and contact. */
  readonly letterhead: { readonly lines: readonly string[]; readonly emblem: Emblem | null };
  /** Where documents are signed, printed before the date. */
  readonly place: string;
  readonly legalBasis: readonly string[];
  readonly carbonCopies: readonly string[];
}

export interface Emblem {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
}

export interface ReportPeriod {
  readonly year: number;
  readonly quarter: Quarter;
}

/** A name of null leaves a dotted line to be filled in by hand. */
export interface ReportOfficial {
  /** "Plt.", "Plh.", "Pj.", "a.n." … or empty. */
  readonly prefix: string;
  /** The position, one line each; with "a.n." the lines below the first name who signs ("u.b. Sekretaris"). */
  readonly position: readonly string[];
  readonly name: string | null;
  readonly rank: string | null;
  /** Any spacing; heads of a region have none. */
  readonly employeeNumber: string | null;
  /** With "a.n.": the lines of `position` that name whose document it is. */
  readonly onBehalfOf?: readonly string[];
}

/** One quarter of a unit's history in one group. */
export interface QuarterFigures extends ReportPeriod {
  readonly self: Figure | null;
  readonly factual: Figure | null;
}

export interface ReportInstrument {
  readonly code: InstrumentCode;
  readonly version: number;
  readonly title: string;
  /** USULAN is labelled as a proposal wherever its criteria are shown. */
  readonly status: 'USULAN' | 'DITETAPKAN';
  readonly decree: { readonly number: string; readonly date: string } | null;
}

/** MANDIRI is labelled "Penilaian Mandiri (belum diverifikasi)". */
export type OfficialSource = 'MANDIRI' | 'FAKTUAL';

export interface StandardFigures {
  readonly score: Figure | null;
  readonly predicate: Predicate | null;
  readonly status: FulfilmentStatus;
  readonly answered: number;
  readonly total: number;
  readonly reasons: readonly Reason[];
}

export interface GroupFigures {
  readonly score: Figure | null;
  readonly scoreTotal: Figure | null;
  readonly achievementScope: Achievement;
  readonly achievementTotal: Achievement;
  /** "17 Standar LKPP": counted with the standards outside the regulation; null where the region leaves them off. */
  readonly achievementWithOutside: Achievement | null;
}

/** The reading aid after Peraturan BSSN 15/2024, over the values of the official source. */
export interface KindFigures {
  readonly kind: 'D' | 'I' | 'E';
  readonly conforming: number;
  readonly counted: number;
  readonly share: Figure | null;
  readonly conclusion: KindConclusion | null;
}

export interface ScopeChange {
  readonly standard: string;
  readonly reason: string;
}

/** What ties a printed document to the record it came from. */
export interface ReportSeal {
  readonly frozenAt: string;
  /** 0 for the first issue; "Revisi n" from 1. */
  readonly revision: number;
  /** Hash of the last entry of the audit trail when the model was frozen. */
  readonly auditHead: string | null;
  /** SHA-256 of the model's canonical JSON with this field empty. */
  readonly modelHash: string;
  /** Where anybody can check a copy; null for what is not issued. */
  readonly issuance: ReportIssuance | null;
}

export interface ReportIssuance {
  readonly code: string;
  /** Of the verification page, whole: it is printed and stands in the QR. */
  readonly address: string;
  /** What this one takes the place of, named in it. */
  readonly replaces: {
    readonly revision: number;
    readonly number: string | null;
    readonly date: string;
    readonly code: string;
  } | null;
}
