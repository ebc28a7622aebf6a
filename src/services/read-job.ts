import { Refusal } from '#core/refusal.ts';
import type { Context } from './context.ts';
import type { DocumentJob } from './rendering-jobs.ts';
import { placeOf } from './request-document.ts';

/** How far a document is. Refuses `not-found` also for one about what the actor may not see. */
export async function readJob(context: Context, input: { jobId: string }): Promise<DocumentJob> {
  const job = context.documents.find(input.jobId);
  if (job === null) throw new Refusal('not-found');
  await placeOf(context, job.subject);
  return job;
}
