import { Refusal } from '#core/refusal.ts';
import { type IssuedForm, type IssuedKind, issuedKinds } from '#core/report/issuance.ts';
import { reportFileName } from '#reports/file-name.ts';
import type { Workplace } from '#services/context.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { findIssuedFile, type IssuedFileRecord, insertIssuedFile } from '#storage/issued-files.ts';
import { frozenDocument } from './frozen-document.ts';

export interface WantedFile {
  kind: IssuedKind;
  form: IssuedForm;
}

/**
 * The stored file of an issuance, drawn the first time somebody wants it and never again: whoever comes later gets the
 * same bytes. The caller has found the issuance within the actor's reach. Refuses `not-found` for a document the issuance
 * does not have, `rendering-failed`, `storage-full`.
 */
export async function issuedFile(
  workplace: Workplace,
  issuance: IssuanceRecord,
  wanted: WantedFile,
): Promise<IssuedFileRecord> {
  if (!offers(issuance, wanted)) throw new Refusal('not-found');
  const drawn = await findIssuedFile(workplace.read, issuance.id, wanted);
  return drawn ?? (await drawFirst(workplace, issuance, wanted));
}

/** A workbook is not signed. */
export function offers({ subject }: Pick<IssuanceRecord, 'subject'>, { kind, form }: WantedFile): boolean {
  const kinds: readonly IssuedKind[] = issuedKinds[subject];
  return kinds.includes(kind) && (form === 'TERBIT' || kind !== 'assessor-workbook');
}

/** File first, then the row; of two who draw at once, both get the row that was first. */
async function drawFirst(
  workplace: Workplace,
  issuance: IssuanceRecord,
  wanted: WantedFile,
): Promise<IssuedFileRecord> {
  const { read, write, documents, files, now } = workplace;
  const document = await frozenDocument(read, issuance, wanted);
  const kept = await files.keep(await documents.draw(document));
  const fileName = reportFileName(document);
  const fresh = { issuanceId: issuance.id, ...wanted, ...kept, fileName, drawnAt: now() };
  await write((trx) => insertIssuedFile(trx, fresh));
  return (await findIssuedFile(read, issuance.id, wanted)) ?? fresh;
}
