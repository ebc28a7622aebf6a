import type { NotApplicableRuling } from '#core/assessment/answer.ts';
import {
  judgedOf,
  type NamedDeed,
  rulingOf,
  type Worksheet,
  type WorksheetCriterion,
  type WorksheetStandard,
} from '#core/assessment/worksheet.ts';
import type { Zone } from '#core/period/zone.ts';
import { designMissing } from './design-check.ts';
import { highestVerdict, type VerdictGap, verdictGaps } from './verdict.ts';

/** What an assessor has before him or her when judging one criterion, as the worksheet tells it. */
export interface JudgedCriterion {
  standard: { code: string; name: string };
  item: WorksheetCriterion;
  /** Null when N/A is not asked. */
  ruling: NotApplicableRuling | null;
  /** v of the highest value the evidence carries. */
  highest: number;
  /** A full value here contradicts the standard's design and takes a note. */
  contradictsDesign: boolean;
  /** What is still open in the standard, in order; of how many criteria. */
  open: readonly VerdictGap[];
  total: number;
  /** The following criterion in scope; null after the last one. */
  next: string | null;
}

/** With what only the store and the clock know. */
export interface Judgement extends JudgedCriterion {
  assessmentId: string;
  zone: Zone;
  /** In the region: a target lies after it. */
  today: string;
  ownNote: string;
  otherNotes: readonly { note: string; deed: NamedDeed }[];
  /** Why nothing can be changed now; null when it can. */
  closed: 'state' | 'window' | 'appointment' | null;
  /** Another assessor gave the verdict and the actor does not lead. */
  verdictOfOther: boolean;
}

export function judgedCriterion(
  sheet: Worksheet,
  { standard, item }: { standard: WorksheetStandard; item: WorksheetCriterion },
): JudgedCriterion {
  return {
    standard: { code: standard.standard.code, name: standard.standard.name },
    item,
    ruling: rulingOf(item),
    highest: highestVerdict(item.criterion, item.evidence, sheet.referenceDate),
    contradictsDesign: item.criterion.kind !== 'D' && designMissing(standard),
    open: openIn(standard, sheet.referenceDate),
    total: standard.criteria.length,
    next: followingCriterion(sheet, item.criterion.id),
  };
}

function openIn({ criteria }: WorksheetStandard, reference: string): readonly VerdictGap[] {
  return verdictGaps(criteria.map((item) => judgedOf(item, reference)));
}

function followingCriterion(sheet: Worksheet, criterionId: string): string | null {
  const ids = sheet.standards
    .filter(({ inScope }) => inScope)
    .flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
  return ids[ids.indexOf(criterionId) + 1] ?? null;
}
