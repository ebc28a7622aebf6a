import { fileFault, unreadWorkbook, type WorkbookReading } from '#core/offline/workbook-fault.ts';
import { killableProcess } from '#storage/killable-process.ts';
import type { OfflineReadingTask } from './reading-process.ts';

/** Many times what the fullest workbook takes. */
const limits = { deadlineMs: 1500, memoryMib: 256 };

const read = killableProcess<OfflineReadingTask, WorkbookReading>(
  new URL('./reading-process.ts', import.meta.url),
  limits,
);

/**
 * What a workbook that was filled in offline says, or what is wrong with it; nothing of it is compared with anything. Read
 * in a process of its own, which is killed when it takes too long or too much. Throws only when none can be started.
 */
export async function readOfflineWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  return (await read({ bytes })) ?? unreadWorkbook([fileFault('file-too-heavy')]);
}
