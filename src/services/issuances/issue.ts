import type { Deed } from '#core/assessment/assessment.ts';
import type { Writer } from '#db/connect.ts';
import type { ReportIssuance } from '#reports/model.ts';
import type { Context } from '#services/context.ts';
import { type FreshIssuance, type IssuanceRecord, insertIssuance } from '#storage/issuances.ts';

/** What a document says about its own issue: made before its model is frozen, since it stands in it. */
export function freshSeal(
  { newId, publicUrl }: Pick<Context, 'newId' | 'publicUrl'>,
  replaces: IssuanceRecord | null,
): ReportIssuance {
  const code = newId();
  return {
    code,
    address: `${publicUrl}/periksa/${code}`,
    replaces: replaces && {
      revision: replaces.revision,
      number: replaces.number,
      date: replaces.date,
      code: replaces.code,
    },
  };
}

/** Enters what was just frozen into the register of issued documents. Gives the id. */
export async function issue(
  { newId }: Pick<Context, 'newId'>,
  trx: Writer,
  fresh: Omit<FreshIssuance, 'id'>,
  deed: Deed,
): Promise<string> {
  const id = newId();
  await insertIssuance(trx, { ...fresh, id }, deed);
  return id;
}
