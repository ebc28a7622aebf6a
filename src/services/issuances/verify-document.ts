import type { Zone } from '#core/period/zone.ts';
import type { CopyForm, IssuanceState, IssuanceSubject, IssuedKind } from '#core/report/issuance.ts';
import type { Reader } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { findIssuanceByCode, type IssuanceRecord } from '#storage/issuances.ts';
import type { IssuedFileRecord } from '#storage/issued-files.ts';
import { findRegion } from '#storage/regions.ts';
import { listSignedFiles } from '#storage/signed-files.ts';
import { findUnit } from '#storage/units.ts';
import { type IssuanceStory, issuanceStory } from './issuance-story.ts';

/** What anybody may know of an issued document who has its code: no figure, no person, no reason. */
export interface Verification {
  code: string;
  subject: IssuanceSubject;
  title: string;
  number: string | null;
  date: string;
  revision: number;
  state: IssuanceState;
  region: string;
  zone: Zone;
  unit: string;
  issuedAt: string;
  withdrawnAt: string | null;
  replaces: Neighbour | null;
  replacedBy: Neighbour | null;
  /** Those that were ever drawn: of another there is no copy. */
  files: readonly VerifiedFile[];
}

interface Neighbour {
  code: string;
  revision: number;
  issuedAt: string;
}

interface VerifiedFile {
  kind: IssuedKind;
  form: CopyForm;
  fileName: string;
  sha256: string;
  size: number;
}

/** For people who are not signed in. Null for a code that was never given. */
export async function verifyDocument(
  { read }: Workplace,
  { code }: { code: string },
): Promise<Verification | null> {
  const issuance = await findIssuanceByCode(read, code);
  return issuance && publicPart(read, await issuanceStory(read, issuance));
}

async function publicPart(
  db: Reader,
  { issuance, files, withdrawn, replaces, replacedBy }: IssuanceStory,
): Promise<Verification> {
  const { code, subject, title, number, date, revision, state, issued, regionId, unitId } = issuance;
  const region = await findRegion(db, 'all', regionId);
  const unit = await findUnit(db, 'all', unitId);
  return {
    ...{ code, subject, title, number, date, revision, state },
    region: region?.name ?? '',
    zone: region?.zone ?? 'WIB',
    unit: unit?.name ?? '',
    issuedAt: issued.at,
    withdrawnAt: withdrawn?.at ?? null,
    replaces: neighbour(replaces),
    replacedBy: neighbour(replacedBy),
    files: [...files, ...(await signedCopies(db, issuance.id, files))].map(verifiedFile),
  };
}

/** Under the name of what was issued: that of an uploaded file may name a person. */
async function signedCopies(
  db: Reader,
  issuanceId: string,
  issued: readonly IssuedFileRecord[],
): Promise<VerifiedFile[]> {
  const signed = await listSignedFiles(db, issuanceId);
  return signed.map(({ kind, sha256, size }) => {
    const { fileName = '' } = issued.find((file) => file.kind === kind) ?? {};
    return { kind, form: 'BERTANDA_TANGAN', fileName, sha256, size };
  });
}

function verifiedFile({ kind, form, fileName, sha256, size }: VerifiedFile): VerifiedFile {
  return { kind, form, fileName, sha256, size };
}

function neighbour(issuance: IssuanceRecord | null): Neighbour | null {
  return issuance && { code: issuance.code, revision: issuance.revision, issuedAt: issuance.issued.at };
}
