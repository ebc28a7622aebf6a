import { isOwnProposal } from '#core/catalogue/instrument-version.ts';
import { may } from '#core/people/permissions.ts';
import { versionViews } from '#core/people/reach.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { compareQuarters, quarterOfDate } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { type ListedAssessment, listAssessments } from '#services/assessments/list-assessments.ts';
import { proposalOf } from '#services/catalogue/proposal-of.ts';
import type { Context } from '#services/context.ts';
import {
  type DesignationLine,
  lapsingOf,
  listDesignations,
} from '#services/designations/list-designations.ts';
import type { ReadyAssessment } from '#services/designations/ready-assessments.ts';
import { listLeads } from '#storage/assessors.ts';
import { listUndecided, type VersionRecord } from '#storage/instrument-versions.ts';
import { listPeriodRegions } from './list-period-regions.ts';
import { listPeriods } from './list-periods.ts';

export interface Decisions {
  /** With the assessors, and nobody may lead there today: no leader, or the letter has run out. */
  toAssign: readonly ListedAssessment[];
  /** Regions where the running quarter has no period yet. */
  toOpen: readonly { region: { id: string; name: string }; quarter: QuarterOf }[];
  /** Final results with standards that are in no designation in force. */
  toDesignate: readonly ReadyAssessment[];
  /** Designations that end within 60 days. */
  lapsing: readonly DesignationLine[];
  /** Versions of the criteria that were handed over by others. */
  toDecree: readonly VersionRecord[];
}

/** What waits for those who open periods, assign assessors, designate and set criteria; empty for everybody else. */
export async function listDecisions(context: Context): Promise<Decisions> {
  const toOpen = await regionsWithoutPeriod(context);
  const { designations, ready } = await listDesignations(context);
  return {
    toAssign: await withoutLead(context),
    toOpen,
    toDesignate: ready.filter(({ uncovered }) => uncovered.length > 0),
    lapsing: lapsingOf(context, designations),
    toDecree: await undecidedVersions(context),
  };
}

async function withoutLead(context: Context): Promise<ListedAssessment[]> {
  const { read, actor, now } = context;
  const waiting = (await listAssessments(context)).filter(
    ({ state, region }) =>
      ['DIAJUKAN', 'PENILAIAN_FAKTUAL', 'VERIFIKASI_PERBAIKAN', 'DIBUKA_KEMBALI'].includes(state) &&
      may(actor, 'assessors.assign', { regionId: region.id }),
  );
  const leads = await listLeads(
    read,
    waiting.map(({ id }) => id),
  );
  return waiting.filter(({ id, region }) => {
    const today = dateIn(region.zone, now());
    return !leads.some((lead) => lead.assessmentId === id && lead.appointmentExpires >= today);
  });
}

async function undecidedVersions({ read, actor }: Context): Promise<VersionRecord[]> {
  const waiting = await listUndecided(read, versionViews(actor));
  return waiting.filter(
    (version) =>
      may(actor, 'catalogue.decree', { regionId: version.region.id }) &&
      !isOwnProposal(proposalOf(version), actor.userId),
  );
}

async function regionsWithoutPeriod(context: Context): Promise<Decisions['toOpen']> {
  const regions = await listPeriodRegions(context);
  const periods = regions.length === 0 ? [] : await listPeriods(context);
  return regions.flatMap(({ id, name, zone }) => {
    const quarter = quarterOfDate(dateIn(zone, context.now()));
    const opened = periods.some(
      ({ region, ...of }) => region.id === id && compareQuarters(of, quarter) === 0,
    );
    return opened ? [] : [{ region: { id, name }, quarter }];
  });
}
