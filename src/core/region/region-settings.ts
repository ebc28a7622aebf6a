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

/** What still leaves a page to write on; in whole millimetres. */
export const marginLimits = {
  left: { least: 15, most: 50 },
  top: { least: 10, most: 50 },
  right: { least: 10, most: 40 },
  bottom: { least: 20, most: 50 },
} as const satisfies Record<keyof PageMargins, { least: number; most: number }>;

/** Of running text, in points. */
export const defaultFontSize = 11;

export const fontSizes = [10, 10.5, 11, 11.5, 12, 12.5] as const;

/** The documents that name the law they rest on; a decree names it under "Mengingat". */
export type BasisOf = 'minutes' | 'quarterly' | 'designation';

/** The documents whose copies go to others. */
export const copiedDocuments = ['quarterly', 'minutes', 'assessorReport', 'designation'] as const;

export type CopiesOf = (typeof copiedDocuments)[number];

export interface LetterheadSettings {
  /** Lines, the government first. */
  letterhead: readonly string[];
}

export interface DocumentSettings {
  paper: (typeof papers)[number];
  margins: PageMargins;
  fontSize: number;
  /** Where documents are signed, printed before the date; empty: the region's name. */
  place: string;
  /** Lines of "Dasar" of each document. */
  legalBasis: Readonly<Record<BasisOf, readonly string[]>>;
  carbonCopies: Readonly<Record<CopiesOf, readonly string[]>>;
  /** Positions of the paraf table of the nota dinas, in the order of the initials. */
  initials: readonly string[];
}

export interface PolicySettings {
  policy: Policy;
  /** The LKPP procedure the factual assessment follows (MJK54 Ps.13). */
  procedureReference: string;
  showBudgetStandard: boolean;
  showFactualEarly: boolean;
  /** Designations in force stand on a page that everybody may read without signing in. */
  publishDesignations: boolean;
}

/** What a region decides for itself, in sections that are dated each on its own; a report keeps the settings of its day. */
export interface RegionSettings extends LetterheadSettings, DocumentSettings, PolicySettings {
  /** SHA-256 of the picture in the letterhead. */
  emblem: string | null;
}

/** One section, as it is from a day on. */
export type SectionValues =
  | { section: 'KOP'; values: LetterheadSettings }
  | { section: 'LAMBANG'; values: Pick<RegionSettings, 'emblem'> }
  | { section: 'NASKAH'; values: DocumentSettings }
  | { section: 'KEBIJAKAN'; values: PolicySettings };

export const settingsSections = ['KOP', 'LAMBANG', 'NASKAH', 'KEBIJAKAN'] as const;

export type SettingsSection = SectionValues['section'];

/** What an assessment keeps as it was on the day it began. */
export type AssessmentChoices = Pick<RegionSettings, 'policy' | 'showBudgetStandard' | 'showFactualEarly'>;

/** Settings of a new region, on F4 as Indonesian offices print; the office's own lines are written by its people. */
export function defaultSettings(name: string): RegionSettings {
  return {
    paper: 'F4',
    margins: defaultMargins,
    fontSize: defaultFontSize,
    letterhead: [`PEMERINTAH ${name.toUpperCase()}`],
    emblem: null,
    place: name.replace(/^(Kota|Kabupaten|Provinsi)\s+/i, ''),
    legalBasis: { minutes: [], quarterly: [], designation: [] },
    carbonCopies: { quarterly: [], minutes: [], assessorReport: [], designation: [] },
    initials: [],
    policy: { kind: 'SEMUA' },
    procedureReference: '',
    showBudgetStandard: false,
    showFactualEarly: false,
    publishDesignations: false,
  };
}

/** The settings cut into the sections that are dated each on its own; the emblem only where there is one. */
export function sectionsOf(settings: RegionSettings): SectionValues[] {
  const { letterhead, emblem, paper, margins, fontSize, place, legalBasis, carbonCopies, initials } =
    settings;
  const { policy, procedureReference, showBudgetStandard, showFactualEarly, publishDesignations } = settings;
  const document = { paper, margins, fontSize, place, legalBasis, carbonCopies, initials };
  const rules = { policy, procedureReference, showBudgetStandard, showFactualEarly, publishDesignations };
  return [
    { section: 'KOP', values: { letterhead } },
    ...(emblem === null ? [] : [{ section: 'LAMBANG' as const, values: { emblem } }]),
    { section: 'NASKAH', values: document },
    { section: 'KEBIJAKAN', values: rules },
  ];
}
