import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import type { DocumentJob } from './rendering-jobs.ts';
import { placeOf } from './request-document.ts';

/** How far the actor's document is. Refuses `not-found` also once the actor may no longer see what it is about. */
export async function readJob(context: Context, input: { jobId: string }): Promise<DocumentJob> {
  const job = context.documents.find(input.jobId);
  if (job?.askedBy !== context.actor.userId) throw new Refusal('not-found');
  await placeOf(context, job.subject);
  return job;
}
