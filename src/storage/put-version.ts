import { Refusal } from '#core/refusal.ts';

interface Write {
  executeTakeFirst(): Promise<{ version: number } | undefined>;
}

/**
 * Runs `first` where the writer saw no row (version 0), else `next`, which asks for the version the writer saw. Refuses
 * `changed-meanwhile` when that met no row, since somebody else was faster.
 */
export async function putVersion(
  seen: number,
  { first, next }: { first: Write; next: Write },
): Promise<void> {
  const written = await (seen === 0 ? first : next).executeTakeFirst();
  if (written === undefined) throw new Refusal('changed-meanwhile');
}
