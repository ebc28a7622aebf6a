import type { Policy } from '#core/scoring/score-input.ts';

export const papers = ['F4', 'A4'] as const;

/** In millimetres. */
export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As Indonesian offices print: room for the binding on the left. */
export const defaultMargins: PageMargins = { left: 30, top: 20, right: 20, bottom: 25 };

/** Of running text, in points. */
export const defaultFontSize = 11;

/** The documents that name the law they rest on; a decree names it under "Mengingat". */
export type BasisOf = 'minutes' | 'quarterly' | 'designation';

/** What a region decides for itself, from a day on; a report keeps the settings of its day. */
export interface RegionSettings {
  validFrom: string;
  paper: (typeof papers)[number];
  /** Lines, the government first. */
  letterhead: readonly string[];
  /** Where documents are signed, printed before the date. */
  place: string;
  /** Lines of "Dasar" of each document. */
  legalBasis: Readonly<Record<BasisOf, readonly string[]>>;
  carbonCopies: readonly string[];
  policy: Policy;
  /** The LKPP procedure the factual assessment follows (MJK54 Ps.13). */
  procedureReference: string;
  showBudgetStandard: boolean;
  showFactualEarly: boolean;
  /** Designations in force stand on a page that everybody may read without signing in. */
  publishDesignations: boolean;
}

/** What an assessment keeps as it was on the day it began. */
export type AssessmentChoices = Pick<RegionSettings, 'policy' | 'showBudgetStandard' | 'showFactualEarly'>;

/** Settings of a new region, on F4 as Indonesian offices print; the office's own lines are written by its people. */
export function defaultSettings(name: string, validFrom: string): RegionSettings {
  return {
    validFrom,
    paper: 'F4',
    letterhead: [`PEMERINTAH ${name.toUpperCase()}`],
    place: name.replace(/^(Kota|Kabupaten|Provinsi)\s+/i, ''),
    legalBasis: { minutes: [], quarterly: [], designation: [] },
    carbonCopies: [],
    policy: { kind: 'SEMUA' },
    procedureReference: '',
    showBudgetStandard: false,
    showFactualEarly: false,
    publishDesignations: false,
  };
}
