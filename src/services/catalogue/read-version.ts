import { type InstrumentDifference, instrumentDifference } from '#core/catalogue/instrument-difference.ts';
import { type InstrumentContent, isOwnProposal } from '#core/catalogue/instrument-version.ts';
import { may } from '#core/people/permissions.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { listPublished, versionContent } from '#storage/instrument-contents.ts';
import type { VersionRecord } from '#storage/instrument-versions.ts';
import { namesOf } from '#storage/unit-staff.ts';
import { loadVersion } from './load-version.ts';
import { proposalOf } from './proposal-of.ts';

export interface VersionPage {
  record: VersionRecord;
  content: InstrumentContent;
  /** Against the version it follows; null for the first of its group. */
  change: {
    since: { version: number; status: 'USULAN' | 'DITETAPKAN' };
    difference: InstrumentDifference;
  } | null;
  /** Of those who imported, handed over, decided and withdrew, by id. */
  names: ReadonlyMap<string, string>;
  may: { handOver: boolean; withdraw: boolean; decide: boolean };
  /** Somebody else has to decide, since the actor proposed it. */
  ownProposal: boolean;
}

/** Everything there is to know before a version is handed over or set by decree. Refuses `not-found`. */
export async function readVersion(context: Context, input: { versionId: string }): Promise<VersionPage> {
  const { read, actor } = context;
  const record = await loadVersion(context, read, input.versionId);
  const content = await versionContent(read, record);
  const { region, state } = record;
  const own = isOwnProposal(proposalOf(record), actor.userId);
  const proposes = may(actor, 'catalogue.propose', { regionId: region.id });
  const decides = state === 'DISERAHKAN' && may(actor, 'catalogue.decree', { regionId: region.id });
  return {
    record,
    content,
    change: await changeOf(context, read, record, content),
    names: await namesOf(read, peopleOf(record)),
    may: {
      handOver: proposes && state === 'RANCANGAN',
      withdraw: proposes && (state === 'RANCANGAN' || state === 'DISERAHKAN'),
      decide: decides && !own,
    },
    ownProposal: decides && own,
  };
}

async function changeOf(
  { catalogue }: Context,
  db: Reader,
  { region, instrument }: VersionRecord,
  content: InstrumentContent,
): Promise<VersionPage['change']> {
  const published = (await listPublished(db, region.id, instrument.code)).map((one) => one.instrument);
  const shipped = catalogue.instruments.filter(({ code }) => code === instrument.code);
  const earlier = [...shipped, ...published].filter(({ version }) => version < instrument.version);
  const since = earlier.at(-1);
  if (since === undefined) return null;
  const { version, status } = since;
  return { since: { version, status }, difference: instrumentDifference(since, content, earlier) };
}

function peopleOf({ imported, handedOver, decided, withdrawn }: VersionRecord): string[] {
  return [imported, handedOver, decided, withdrawn].flatMap((deed) => (deed === null ? [] : [deed.by]));
}
