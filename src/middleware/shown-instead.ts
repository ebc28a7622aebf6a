import type { APIContext } from 'astro';
import { returnPath, signInAddress } from '#core/people/return-path.ts';
import { Refusal } from '#core/refusal.ts';
import { statusOfRefusal } from '#core/refusal-status.ts';
import { refusalSentence } from '#text/id.ts';

/** A page is answered with the way to the sign-in; what was typed into a form travels along on the sign-in page. */
export async function askToSignIn(context: APIContext, values: Record<string, string[]>): Promise<Response> {
  const { locals, request, url } = context;
  if (wantsJson(context)) return refusedAsJson(new Refusal('sign-in-required'));
  const here = returnPath(url.pathname + url.search);
  if (request.method === 'GET' || request.method === 'HEAD') {
    return new Response(null, { status: 303, headers: { location: signInAddress(here) } });
  }
  if (Object.keys(values).length > 0) locals.interrupted = { to: here, values };
  return showInstead(context, signInAddress(url.pathname), 401);
}

/** A stranger's thing gets the same page as one that does not exist. */
export async function showRefusal(context: APIContext, refusal: Refusal): Promise<Response> {
  if (refusal.code === 'sign-in-required') return askToSignIn(context, {});
  if (wantsJson(context)) return refusedAsJson(refusal);
  const status = statusOfRefusal(refusal.code);
  // Astro fills an empty 404 with the page of that name.
  if (status === 404) return new Response(null, { status });
  context.locals.refusal = refusal;
  return showInstead(context, '/ditolak', status);
}

/** Another page of the application at the address that was asked for. */
export async function showInstead(context: APIContext, path: string, status: number): Promise<Response> {
  const response = await context.rewrite(new Request(new URL(path, context.url)));
  return withStatus(response, status);
}

/** A page that has its own status, such as a redirect, keeps it. */
export function withStatus(response: Response, status: number): Response {
  if (response.status !== 200) return response;
  return new Response(response.body, { status, headers: response.headers });
}

export function wantsJson({ request }: Pick<APIContext, 'request'>): boolean {
  return request.headers.get('accept')?.startsWith('application/json') ?? false;
}

function refusedAsJson({ code }: Refusal): Response {
  const status = statusOfRefusal(code);
  return Response.json({ done: false, status, code, message: refusalSentence(code) }, { status });
}
