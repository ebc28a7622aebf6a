import type { ReportSections } from './report-sections.ts';

export type SectionName = keyof ReportSections;

/** What figures cannot say: a report is not signed without it. "Tidak ada" is an answer. */
const obligatory: readonly SectionName[] = ['obstacles', 'conclusion'];

/** What prints a standing sentence or dots when it is left empty. */
const advisable: readonly SectionName[] = ['decisions', 'activities', 'background', 'letterNumber'];

export interface ReportGaps {
  /** Empty, and the report cannot be signed without them. */
  needed: readonly SectionName[];
  /** Empty, and worth a look before signing. */
  advised: readonly SectionName[];
}

/** What a person has still to add, in the order it is asked for. */
export function reportGaps(sections: ReportSections): ReportGaps {
  const empty = (name: SectionName) => sections[name].trim() === '';
  return { needed: obligatory.filter(empty), advised: advisable.filter(empty) };
}
