import { attendanceText as words } from '#text/attendance-document.ts';
import type { AttendanceModel } from './attendance-model.ts';

/** What the list is called as a file and as a piece of evidence. */
export function attendanceFile({ training }: AttendanceModel): { name: string; title: string } {
  return { name: words.fileName(training.date), title: words.evidenceTitle(training.title) };
}
