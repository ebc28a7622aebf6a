import { randomBytes } from 'node:crypto';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { insertLink, type LinkPurpose } from '#storage/one-time-links.ts';

const hour = 3_600_000;

/** How long each link works. */
const lifetimes: Record<LinkPurpose, number> = {
  UNDANGAN: 7 * 24 * hour,
  ATUR_ULANG: 24 * hour,
  MULAI: 7 * 24 * hour,
};

/** A link that works once; earlier unused ones of the same person stop working. @returns its token, stored nowhere */
export async function makeLink(
  { now }: Pick<Workplace, 'now'>,
  trx: Writer,
  { purpose, userId }: { purpose: LinkPurpose; userId: string | null },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const createdAt = now();
  const expiresAt = new Date(Date.parse(createdAt) + lifetimes[purpose]).toISOString();
  await insertLink(trx, { token, purpose, userId, createdAt, expiresAt });
  return token;
}
