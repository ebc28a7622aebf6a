import { quarterName } from '#core/indonesian/quarter.ts';
import { regionReach } from '#core/people/reach.ts';
import { findFrame } from '#storage/frames.ts';
import { countUnread } from '#storage/notices.ts';
import type { Context } from './context.ts';

/** What the header of every page shows. */
export interface Frame {
  /** Name of the person's region; empty for somebody who works in several. */
  region: string;
  /** The newest opened quarter, "Triwulan III Tahun 2026"; null before the first. */
  period: string | null;
  /** Notices the person has not read. */
  unread: number;
}

export async function readFrame({ read, actor }: Context): Promise<Frame> {
  const [regionId, ...others] = regionReach(actor);
  const single = regionReach(actor) !== 'all' && regionId !== undefined && others.length === 0;
  const frame = single ? await findFrame(read, regionId) : null;
  const unread = await countUnread(read, actor.userId);
  if (frame === null) return { region: '', period: null, unread };
  const { region, quarter } = frame;
  return { region, period: quarter && quarterName(quarter.year, quarter.quarter), unread };
}
