import { Refusal } from '#core/refusal.ts';
import type { Decree, Instrument } from './instrument.ts';

/**
 * A region's own version of a checklist on its way to the Keputusan Kepala Dinas (MJK54 Ps.6(4), 7(4), 8(4)): imported,
 * handed over, then published, refused or withdrawn.
 */
export const versionStates = ['RANCANGAN', 'DISERAHKAN', 'DITETAPKAN', 'DITOLAK', 'DITARIK'] as const;

export type VersionState = (typeof versionStates)[number];

export type VersionStep = 'hand-over' | 'publish' | 'refuse' | 'withdraw';

const steps: Record<VersionStep, { from: readonly VersionState[]; to: VersionState }> = {
  'hand-over': { from: ['RANCANGAN'], to: 'DISERAHKAN' },
  publish: { from: ['DISERAHKAN'], to: 'DITETAPKAN' },
  refuse: { from: ['DISERAHKAN'], to: 'DITOLAK' },
  withdraw: { from: ['RANCANGAN', 'DISERAHKAN'], to: 'DITARIK' },
};

/** The state after a step; refuses `wrong-state` when the step does not start from `state`. */
export function takeVersionStep(state: VersionState, step: VersionStep): VersionState {
  const { from, to } = steps[step];
  if (!from.includes(state)) throw new Refusal('wrong-state');
  return to;
}

/** What the decree is about: the checklist without its standing. */
export type InstrumentContent = Omit<Instrument, 'status' | 'decree'>;

/** Who brought a version before the Kepala Dinas. */
export interface Proposal {
  importedBy: string;
  handedOverBy: string | null;
}

/** Nobody decides on what he or she proposed: a decree always takes two people. */
export function isOwnProposal({ importedBy, handedOverBy }: Proposal, userId: string): boolean {
  return userId === importedBy || userId === handedOverBy;
}

/** Refuses `own-proposal`. */
export function requireOtherPerson(proposal: Proposal, userId: string): void {
  if (isOwnProposal(proposal, userId)) throw new Refusal('own-proposal');
}

export interface Publication {
  decree: Decree;
  /** ISO date; periods that begin on this day or later use the version. */
  effectiveFrom: string;
}

export interface PublicationFacts {
  today: string;
  number: number;
  /** The region's newest published version of the same checklist. */
  newest: { number: number; effectiveFrom: string } | null;
}

/**
 * Published versions follow each other in number and date, so that on any day the highest of those in effect is the
 * one that holds. Refuses `date-in-future`, `effective-before-decree`, `version-superseded`.
 */
export function requirePublishable(
  { decree, effectiveFrom }: Publication,
  { today, number, newest }: PublicationFacts,
): void {
  if (decree.date > today) throw new Refusal('date-in-future', { field: 'decreeDate' });
  if (effectiveFrom < decree.date) throw new Refusal('effective-before-decree', { field: 'effectiveFrom' });
  if (newest === null) return;
  if (newest.number >= number || newest.effectiveFrom > effectiveFrom) {
    throw new Refusal('version-superseded', { field: 'effectiveFrom' });
  }
}
