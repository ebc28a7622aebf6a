import { dateIn, type Zone } from '#core/period/zone.ts';
import type { Context } from '#services/context.ts';
import { zoneOf } from '#services/regions/zone-of.ts';
import {
  countNotices,
  countUnread,
  listNotices as listRecords,
  type NoticeRecord,
} from '#storage/notices.ts';

export interface NoticePage {
  notices: readonly (NoticeRecord & { overdue: boolean })[];
  unread: number;
  pages: number;
  zone: Zone;
}

const perPage = 30;

/** The actor's own notices, newest first. @param page from 1 */
export async function listNotices(context: Context, { page }: { page: number }): Promise<NoticePage> {
  const { read, actor, now } = context;
  const notices = await listRecords(read, actor.userId, { offset: (page - 1) * perPage, limit: perPage });
  return {
    notices: notices.map((notice) => ({
      ...notice,
      overdue: notice.thing.date < dateIn(notice.thing.region.zone, now()),
    })),
    unread: await countUnread(read, actor.userId),
    pages: Math.max(1, Math.ceil((await countNotices(read, actor.userId)) / perPage)),
    zone: await zoneOf(context),
  };
}
