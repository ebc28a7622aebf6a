import type { Zone } from '#core/period/zone.ts';
import type { ReportState } from './report-chain.ts';
import { daysLate } from './report-deadline.ts';

/** One revision of a unit's report of a quarter. */
export interface RevisionFacts {
  id: string;
  revision: number;
  state: ReportState;
  signedAt: string | null;
  /** What was issued of it has been withdrawn. */
  withdrawn: boolean;
}

/** Why a report counts as not given, by the newest revision that was signed. */
export type MissingCause = 'BELUM' | 'DIKEMBALIKAN' | 'DITARIK';

/** Whether a unit has reported on a quarter. */
export type Reporting =
  | {
      reported: true;
      /** The first revision that stands; a later correction makes nobody late. */
      reportId: string;
      daysLate: number;
    }
  | {
      reported: false;
      cause: MissingCause;
      /** The draft that is being written. */
      draftId: string | null;
      /** The revision that came back or was withdrawn. */
      signedId: string | null;
      daysLate: number;
    };

/** @param revisions of one unit and quarter, in any order */
export function reportingOf(
  revisions: readonly RevisionFacts[],
  { deadline, zone, now }: { deadline: string; zone: Zone; now: string },
): Reporting {
  const inOrder = revisions.toSorted((a, b) => a.revision - b.revision);
  const standing = inOrder.find(stands);
  if (standing !== undefined) {
    const { id: reportId, signedAt } = standing;
    return { reported: true, reportId, daysLate: daysLate(deadline, zone, signedAt ?? now) };
  }
  const signed = inOrder.findLast(({ state }) => state !== 'DRAF');
  return {
    reported: false,
    cause: signed === undefined ? 'BELUM' : signed.withdrawn ? 'DITARIK' : 'DIKEMBALIKAN',
    draftId: inOrder.findLast(({ state }) => state === 'DRAF')?.id ?? null,
    signedId: signed?.id ?? null,
    daysLate: daysLate(deadline, zone, now),
  };
}

function stands({ state, withdrawn }: RevisionFacts): boolean {
  return state !== 'DRAF' && state !== 'DIKEMBALIKAN' && !withdrawn;
}
