import type { ReportSections } from '#core/report/report-sections.ts';
import { officialText } from '#text/officials.ts';
import type { ReportRegion } from './model.ts';
import type { LetterFacts } from './quarterly-model.ts';
import { headOfRegion, present, regionName } from './wording.ts';

/** "Pj." and the like, before the positions a letter is addressed to; empty for those who hold them. */
export interface AddresseePrefixes {
  head: string;
  secretary: string;
}

const none: AddresseePrefixes = { head: '', secretary: '' };

/** The nota dinas: to the head of the region through the Sekda (BLT8 Ps.23), positions and no persons. */
export function letterFacts(
  region: ReportRegion,
  sections: ReportSections,
  date: string,
  { head, secretary }: AddresseePrefixes = none,
): LetterFacts {
  return {
    number: present(sections.letterNumber),
    nature: present(sections.letterNature) ?? officialText.defaultNature,
    date,
    addressee: [
      `${head} ${headOfRegion(region)}`.trim(),
      officialText.throughSecretary(regionName(region), secretary),
    ],
  };
}
