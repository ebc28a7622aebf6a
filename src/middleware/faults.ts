import type { APIContext } from 'astro';

/** Logged whole once; the person gets the page 500 with the request's number. */
export function showFault({ locals }: APIContext, error: unknown): Response {
  if (locals.log === undefined) throw error;
  locals.log.error({ err: error }, 'fault');
  // Astro fills an empty 500 with the page of that name.
  return new Response(null, { status: 500 });
}
