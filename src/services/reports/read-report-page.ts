import type { Context } from '#services/context.ts';
import { jobAbout } from '#services/documents/read-documents.ts';
import type { DocumentJob } from '#services/documents/rendering-jobs.ts';
import { type ReportPage, readReport } from './read-report.ts';

/** A quarterly report with the document that was asked for last. Refuses `not-found`. */
export async function readReportPage(
  context: Context,
  { reportId, jobId }: { reportId: string; jobId: string | null },
): Promise<ReportPage & { job: DocumentJob | null }> {
  const page = await readReport(context, { reportId });
  return { ...page, job: jobAbout(context, { kind: 'laporan', id: reportId }, jobId) };
}
