import type { Confidentiality, EvidenceKind } from '#core/evidence/evidence.ts';
import {
  describeEvidence,
  type EvidenceDescription,
  sameDescription,
} from '#core/evidence/evidence-description.ts';
import { dateIn } from '#core/period/zone.ts';
import type { Writer } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { insertEvidence, listSameContent } from '#storage/evidence.ts';
import type { ReceivedFile } from '#storage/evidence-files/types.ts';
import type { Library } from './load-library.ts';
import { requireRoom } from './require-room.ts';

/** What is said about an uploaded file. */
export interface UploadDescription {
  /** Blank: the name of the file. */
  title: string;
  kind: EvidenceKind;
  documentNumber: string;
  documentDate: string;
  confidentiality: Confidentiality;
}

export interface KeptEvidence {
  evidenceId: string;
  /** The unit already had this file with the same description: nothing was stored twice. */
  reused: boolean;
  /** Title of another piece of the unit's library with the same content, described differently; null when none. */
  sameContentAs: string | null;
}

/**
 * Describes a file that already lies in the store; for services that have checked the right to do so. Refuses
 * `date-in-future`, `quota-exceeded`.
 */
export async function keepInLibrary(
  context: Context,
  trx: Writer,
  { library, said, stored }: { library: Library; said: UploadDescription; stored: ReceivedFile },
): Promise<KeptEvidence> {
  const title = said.title.trim() === '' ? stored.name : said.title;
  const today = dateIn(library.region.zone, context.now());
  const description = describeEvidence({ ...said, title }, today);
  const same = await listSameContent(trx, library.unit.id, stored.sha256);
  const known = same.find((evidence) => sameDescription(evidence, description));
  if (known !== undefined) return { evidenceId: known.id, reused: true, sameContentAs: null };
  // The same content needs no further room.
  await requireRoom(trx, library, same.length === 0 ? stored.size : 0);
  const evidenceId = await insert(context, trx, { library, description, stored });
  return { evidenceId, reused: false, sameContentAs: same[0]?.title ?? null };
}

async function insert(
  context: Context,
  trx: Writer,
  fresh: { library: Library; description: EvidenceDescription; stored: ReceivedFile },
): Promise<string> {
  const { library, description, stored } = fresh;
  const [id, at, unitId] = [context.newId(), context.now(), library.unit.id];
  const { title, kind, documentNumber, documentDate, confidentiality } = description;
  const said = { title, kind, documentNumber, documentDate, confidentiality };
  const place = { unitId, periodId: library.period?.id ?? null };
  await insertEvidence(trx, { ...said, ...place, id, file: stored }, { by: context.actor.userId, at });
  const { name: fileName, size, sha256, mediaType } = stored;
  const payload = { ...said, fileName, size, sha256, mediaType };
  const object = { regionId: library.region.id, unitId, objectKind: 'bukti' as const, objectId: id };
  await record(trx, { actor: context.actor, at }, { act: 'BUKTI_DIUNGGAH', ...object, payload });
  return id;
}
