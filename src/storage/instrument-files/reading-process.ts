import type { ImportFacts } from '#core/catalogue/import-fault.ts';
import { readContent } from './read-content.ts';

// A process of its own: it reads one file, answers and ends, or is killed.

/** What it is sent once it has said that it is ready. */
export interface ReadingTask {
  bytes: Uint8Array;
  facts: ImportFacts;
}

process.once('message', async ({ bytes, facts }: ReadingTask) => {
  const reading = await readContent(Buffer.from(bytes), facts);
  process.send?.({ reading });
  process.disconnect?.();
});
process.send?.({ ready: true });
