import { answerOneTask } from '#storage/killable-process.ts';
import { readSignedPdf } from './read-signed-pdf.ts';

// A process of its own: it reads one file beside the issued one, answers and ends, or is killed.

export interface ReadingTask {
  file: Uint8Array;
  issued: Uint8Array;
}

answerOneTask(({ file, issued }: ReadingTask) => readSignedPdf(Buffer.from(file), Buffer.from(issued)));
