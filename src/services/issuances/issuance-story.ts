import type { NamedDeed } from '#core/assessment/worksheet.ts';
import type { Reader } from '#db/connect.ts';
import { findIssuance, type IssuanceRecord } from '#storage/issuances.ts';
import { type IssuedFileRecord, listIssuedFiles } from '#storage/issued-files.ts';
import { namesOf } from '#storage/unit-staff.ts';

/** An issued document as the people see it who may see what it is about. */
export interface IssuanceStory {
  issuance: IssuanceRecord;
  /** Drawn so far; a document that was never drawn has no copies anywhere. */
  files: readonly IssuedFileRecord[];
  withdrawn: (NamedDeed & { reason: string }) | null;
  replaces: IssuanceRecord | null;
  replacedBy: IssuanceRecord | null;
}

export async function issuanceStory(db: Reader, issuance: IssuanceRecord): Promise<IssuanceStory> {
  const { withdrawn, replaces, replacedBy } = issuance;
  const names = await namesOf(db, withdrawn === null ? [] : [withdrawn.by]);
  return {
    issuance,
    files: await listIssuedFiles(db, issuance.id),
    withdrawn: withdrawn && { ...withdrawn, name: names.get(withdrawn.by) ?? '' },
    replaces: replaces === null ? null : await findIssuance(db, replaces),
    replacedBy: replacedBy === null ? null : await findIssuance(db, replacedBy),
  };
}
