import {
  type Publication,
  requireOtherPerson,
  requirePublishable,
  takeVersionStep,
} from '#core/catalogue/instrument-version.ts';
import { permit } from '#core/people/permissions.ts';
import { firstQuarterFrom } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { anyAssessmentSince } from '#storage/assessments.ts';
import { record } from '#storage/audit-entries.ts';
import { listPublished } from '#storage/instrument-contents.ts';
import { putPublication, type VersionRecord } from '#storage/instrument-versions.ts';
import { loadVersionAt, versionTrace } from './load-version.ts';
import { proposalOf } from './proposal-of.ts';

export interface PublishVersion {
  versionId: string;
  version: number;
  decreeNumber: string;
  decreeDate: string;
  effectiveFrom: string;
}

/**
 * The Kepala Dinas sets the criteria by decree (MJK54 Ps.6(4), 7(4), 8(4)), always a version that somebody else brought.
 * Refuses `wrong-state`, `own-proposal`, `value-missing`, what `requirePublishable` refuses, and `effective-in-use` when a
 * period from that day on was begun with another version: all assessments of a period have the same.
 */
export async function publishVersion(context: Context, input: PublishVersion): Promise<void> {
  const { actor, now } = context;
  await context.write(async (trx) => {
    const found = await loadVersionAt(context, trx, input);
    permit(actor, 'catalogue.decree', { regionId: found.region.id });
    takeVersionStep(found.state, 'publish');
    requireOtherPerson(proposalOf(found), actor.userId);
    const deed = { by: actor.userId, at: now() };
    const publication = await publicationOf(trx, found, input, dateIn(found.region.zone, deed.at));
    await putPublication(trx, found, publication, deed);
    await record(trx, { actor, at: deed.at }, versionTrace(found, 'EDISI_DITETAPKAN', { ...publication }));
  });
}

async function publicationOf(
  trx: Writer,
  { region, instrument }: VersionRecord,
  { decreeNumber, decreeDate, effectiveFrom }: PublishVersion,
  today: string,
): Promise<Publication> {
  const number = decreeNumber.trim();
  if (number === '') throw new Refusal('value-missing', { field: 'decreeNumber' });
  const publication = { decree: { number, date: decreeDate }, effectiveFrom };
  const newest = (await listPublished(trx, region.id, instrument.code)).at(-1) ?? null;
  requirePublishable(publication, {
    today,
    number: instrument.version,
    newest: newest && { number: newest.instrument.version, effectiveFrom: newest.effectiveFrom },
  });
  const since = firstQuarterFrom(effectiveFrom);
  if (await anyAssessmentSince(trx, { regionId: region.id, code: instrument.code, since })) {
    throw new Refusal('effective-in-use', { field: 'effectiveFrom' });
  }
  return publication;
}
