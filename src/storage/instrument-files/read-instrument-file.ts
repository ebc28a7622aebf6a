import {
  type ImportFacts,
  type ImportReading,
  refusedReading,
  wholeFile,
} from '#core/catalogue/import-fault.ts';
import { killableProcess } from '#storage/killable-process.ts';
import type { ReadingTask } from './reading-process.ts';

/** Many times what a checklist takes. */
const limits = { deadlineMs: 1200, memoryMib: 192 };

const read = killableProcess<ReadingTask, ImportReading>(
  new URL('./reading-process.ts', import.meta.url),
  limits,
);

/**
 * Reads an uploaded checklist in a process of its own, which is killed when it takes too long or too much. Throws only
 * when no process can be started.
 */
export async function readInstrumentFile(bytes: Uint8Array, facts: ImportFacts): Promise<ImportReading> {
  return (await read({ bytes, facts })) ?? tooHeavy;
}

const tooHeavy = refusedReading([{ ...wholeFile, code: 'file-too-heavy', value: '' }]);
