import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { hasNotice, markRead } from '#storage/notices.ts';

/** Marks one of the actor's notices as read, or all of them. Leaves no trace: it changes nothing of anybody's work. */
export async function readNotices(
  context: Context,
  { noticeId }: { noticeId: string | null },
): Promise<void> {
  const { actor, write, now } = context;
  const { userId } = actor;
  await write(async (trx) => {
    if (noticeId !== null && !(await hasNotice(trx, userId, noticeId))) throw new Refusal('not-found');
    await markRead(trx, { userId, id: noticeId, at: now() });
  });
}
