import type { MailState } from '#core/mail/mail-state.ts';
import { permit } from '#core/people/permissions.ts';
import type { Context } from '#services/context.ts';
import { countMails, listTroubledMails, type MailRecord } from '#storage/mails.ts';

export interface Outbox {
  counts: Record<MailState, number>;
  /** Mails that failed and are not sent, given up ones first; no more than a page of them. */
  troubled: readonly MailRecord[];
}

const shown = 50;

/** How the mails fare, for the administrator of the installation. Refuses `not-allowed`. */
export async function readOutbox({ read, actor }: Context): Promise<Outbox> {
  permit(actor, 'installation.manage', null);
  return { counts: await countMails(read), troubled: await listTroubledMails(read, shown) };
}
