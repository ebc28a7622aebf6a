import { permit } from '#core/people/permissions.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { record } from '#storage/audit-entries.ts';
import { findMailState, listFailedMails, putWaitingAgain } from '#storage/mails.ts';

/** Has a mail that was given up tried again, or all of them. Refuses `not-allowed`, `not-found`, `changed-meanwhile`. */
export async function retryMails(context: Context, { mailId }: { mailId: string | null }): Promise<void> {
  const { actor, write, now } = context;
  permit(actor, 'installation.manage', null);
  await write(async (trx) => {
    const at = now();
    if (mailId !== null && (await findMailState(trx, mailId)) === null) throw new Refusal('not-found');
    for (const id of mailId === null ? await listFailedMails(trx) : [mailId]) {
      await putWaitingAgain(trx, { id, at });
      const trace = { act: 'SUREL_DICOBA_LAGI', regionId: null, unitId: null, objectKind: 'surel' } as const;
      await record(trx, { actor, at }, { ...trace, objectId: id, payload: {} });
    }
  });
}
