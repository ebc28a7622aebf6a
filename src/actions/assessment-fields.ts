import { z } from 'zod';

/** Ids or codes of boxes that were ticked; none sends nothing. */
export const ids = z.array(z.string().min(1).max(64)).max(200).default([]);

/** As it was typed; blank and missing are the same, and the rules say whether that will do. */
export const text = (longest: number) => z.string().max(longest).default('');
