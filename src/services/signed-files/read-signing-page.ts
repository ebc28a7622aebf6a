import type { Zone } from '#core/period/zone.ts';
import { isRefusal } from '#core/refusal.ts';
import type { SignedPdfVerdict } from '#core/signature/signed-pdf.ts';
import type { Context } from '#services/context.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';
import { findIssuedFile, type IssuedFileRecord } from '#storage/issued-files.ts';
import { findRegion } from '#storage/regions.ts';
import { listSignedFiles, type SignedFileRecord } from '#storage/signed-files.ts';
import { examine, keptBytes } from './examine.ts';
import { loadSignable, mayHandIn, type SignablePlace } from './load-signable.ts';

/** LOST and DAMAGED: the stored file itself is not what was kept. */
type Recheck = SignedPdfVerdict | 'LOST' | 'DAMAGED';

export interface SigningPage {
  issuance: IssuanceRecord;
  zone: Zone;
  /** As it was issued; null while it was never drawn. */
  issued: IssuedFileRecord | null;
  /** Made to be signed; null while nobody has asked for it. */
  toSign: IssuedFileRecord | null;
  signed: readonly SignedFileRecord[];
  /** Of the file that was asked for. */
  recheck: { signedFileId: string; outcome: Recheck } | null;
  handsIn: boolean;
}

/**
 * The page of a document that is signed electronically. With `recheck` the signatures of that file are examined again, as
 * if it came in now. Refuses `not-found`.
 */
export async function readSigningPage(
  context: Context,
  { recheck, ...place }: SignablePlace & { recheck: string | null },
): Promise<SigningPage> {
  const { read } = context;
  const issuance = await loadSignable(context, read, place);
  const files = await listSignedFiles(read, issuance.id);
  const signed = files.filter(({ kind }) => kind === place.kind);
  const asked = signed.find(({ id }) => id === recheck);
  return {
    issuance,
    zone: (await findRegion(read, [issuance.regionId], issuance.regionId))?.zone ?? 'WIB',
    issued: await findIssuedFile(read, issuance.id, { kind: place.kind, form: 'TERBIT' }),
    toSign: await findIssuedFile(read, issuance.id, { kind: place.kind, form: 'SIAP_TTE' }),
    signed,
    recheck:
      asked === undefined ? null : { signedFileId: asked.id, outcome: await checkAgain(context, asked) },
    handsIn: mayHandIn(context, issuance, place),
  };
}

async function checkAgain(context: Context, file: SignedFileRecord): Promise<Recheck> {
  try {
    const issued = await keptBytes(context, file.issuedSha256);
    return await examine(await keptBytes(context, file.sha256), issued, file.deed.at);
  } catch (error) {
    if (isRefusal(error) && error.code === 'issued-file-lost') return 'LOST';
    if (isRefusal(error) && error.code === 'issued-file-damaged') return 'DAMAGED';
    throw error;
  }
}
