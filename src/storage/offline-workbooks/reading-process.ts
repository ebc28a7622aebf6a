import { answerOneTask } from '#storage/killable-process.ts';
import { readFilledWorkbook } from './read-filled-workbook.ts';

// A process of its own: it reads one workbook, answers and ends, or is killed.

export interface OfflineReadingTask {
  bytes: Uint8Array;
}

answerOneTask(({ bytes }: OfflineReadingTask) => readFilledWorkbook(Buffer.from(bytes)));
