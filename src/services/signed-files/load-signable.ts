import { may, permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { SignableKind } from '#core/report/issuance.ts';
import type { Reader } from '#db/connect.ts';
import type { Context } from '#services/context.ts';
import { offers } from '#services/issuances/issued-file.ts';
import { loadIssuance } from '#services/issuances/load-issuance.ts';
import type { IssuanceRecord } from '#storage/issuances.ts';

export interface SignablePlace {
  issuanceId: string;
  kind: SignableKind;
}

/** An issued document people sign, for whoever may see it. Refuses `not-found`. */
export async function loadSignable(
  context: Context,
  db: Reader,
  { issuanceId, kind }: SignablePlace,
): Promise<IssuanceRecord> {
  const issuance = await loadIssuance(context, db, issuanceId);
  if (!offers(issuance, { kind, form: 'SIAP_TTE' })) throw new Refusal('not-found');
  return issuance;
}

/** The same for whoever may hand in the signed file. Refuses also `not-allowed`, `issuance-not-in-force`. */
export async function loadForSigned(
  context: Context,
  db: Reader,
  place: SignablePlace,
): Promise<IssuanceRecord> {
  const issuance = await loadSignable(context, db, place);
  permit(context.actor, 'signed-file.keep', documentOf(issuance, place));
  if (issuance.state !== 'BERLAKU') throw new Refusal('issuance-not-in-force');
  return issuance;
}

/** Whether the actor may hand in a signed file now. */
export function mayHandIn({ actor }: Context, issuance: IssuanceRecord, place: SignablePlace): boolean {
  return issuance.state === 'BERLAKU' && may(actor, 'signed-file.keep', documentOf(issuance, place));
}

function documentOf({ regionId, unitId, subject, subjectId }: IssuanceRecord, { kind }: SignablePlace) {
  return { regionId, unitId, kind, assessmentId: subject === 'HASIL_PENILAIAN' ? subjectId : null };
}
