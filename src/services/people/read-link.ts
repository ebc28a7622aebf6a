import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { findLink, type LinkPurpose } from '#storage/one-time-links.ts';
import { findUser, type UserRecord } from '#storage/users.ts';

/** Whose link it is and what for. Refuses `link-invalid` for one that is used, expired or unknown. */
export function readLink({ read, now }: Workplace, { token }: { token: string }): Promise<PersonalLink> {
  return findPersonalLink(read, token, now());
}

export interface PersonalLink {
  purpose: LinkPurpose;
  user: UserRecord;
}

export async function findPersonalLink(db: Reader, token: string, at: string): Promise<PersonalLink> {
  const link = await findLink(db, token, at);
  const user = link?.userId ? await findUser(db, link.userId) : null;
  if (link === null || user === null || user.status === 'NONAKTIF') throw new Refusal('link-invalid');
  return { purpose: link.purpose, user };
}
