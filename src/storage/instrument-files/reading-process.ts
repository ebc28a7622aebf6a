import type { ImportFacts } from '#core/catalogue/import-fault.ts';
import { answerOneTask } from '#storage/killable-process.ts';
import { readContent } from './read-content.ts';

// A process of its own: it reads one file, answers and ends, or is killed.

export interface ReadingTask {
  bytes: Uint8Array;
  facts: ImportFacts;
}

answerOneTask(({ bytes, facts }: ReadingTask) => readContent(Buffer.from(bytes), facts));
