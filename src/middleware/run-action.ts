import type { ActionError, getActionContext } from 'astro:actions';
import type { APIContext } from 'astro';
import { carried } from '#actions/interrupted.ts';
import type { Done, Outcome, Refused } from '#actions/respond.ts';
import { Refusal, type RefusalCode } from '#core/refusal.ts';
import { isDrawn, showDrawn } from './show-drawn.ts';
import { askToSignIn, showInstead, wantsJson, withStatus } from './shown-instead.ts';

type Action = NonNullable<ReturnType<typeof getActionContext>['action']>;

/** Done: on to the next page. Refused: the page again, with everything that was typed. Scripts get JSON. */
export async function runAction(
  context: APIContext,
  action: Action,
  page: () => Promise<Response>,
): Promise<Response> {
  // Kaji's forms post to pages; Astro's own address for scripts is not used.
  if (action.calledFrom === 'rpc') throw new Refusal('not-found');
  const { data, error } = await action.handler();
  if (context.locals.fault !== undefined) throw context.locals.fault;
  if (error) throw new Refusal(codeOf(error));
  const outcome = data as Outcome;
  return outcome.done ? goOn(context, outcome) : showAgain(context, outcome, page);
}

/** What Astro itself refuses, before a form is read. */
function codeOf(error: ActionError): RefusalCode {
  if (error.code === 'NOT_FOUND') return 'not-found';
  return error.code === 'CONTENT_TOO_LARGE' ? 'form-too-large' : 'input-shape';
}

async function goOn(context: APIContext, { done, to, data }: Done): Promise<Response> {
  if (isDrawn(data['drawn'])) return showDrawn(data['drawn']);
  if (wantsJson(context)) return Response.json({ done, to, data });
  const { interrupted } = data;
  const form = typeof interrupted === 'string' ? carried(interrupted) : null;
  if (form === null) return new Response(null, { status: 303, headers: { location: to } });
  context.locals.interrupted = form;
  return showInstead(context, '/lanjutkan', 200);
}

async function showAgain(
  context: APIContext,
  refused: Refused,
  page: () => Promise<Response>,
): Promise<Response> {
  if (refused.code === 'sign-in-required') return askToSignIn(context, refused.values);
  if (wantsJson(context)) return Response.json(refused, { status: refused.status });
  context.locals.refused = refused;
  return withStatus(await page(), refused.status);
}
