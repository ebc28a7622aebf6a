import { getActionContext } from 'astro:actions';
import type { APIContext, MiddlewareNext } from 'astro';
import { isRefusal } from '#core/refusal.ts';
import { readFrame } from '#services/read-frame.ts';
import { runAction } from './run-action.ts';
import { askToSignIn, showRefusal } from './shown-instead.ts';

/** Pages for people who are not signed in. The rest sends them to the sign-in; services refuse them in any case. */
const open = new Set([
  '/masuk',
  '/keluar',
  '/mulai',
  '/undangan/[token]',
  '/periksa',
  '/periksa/[kode]',
  '/penetapan/daerah/[kode]',
  '/404',
  '/500',
]);

/** A posted form is worked on, then a page is shown; what a page refuses becomes the page that says so. */
export async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals } = context;
  try {
    const { action } = getActionContext(context);
    if (action !== undefined) return await runAction(context, action, () => page(context, next));
    if (locals.signedIn === null && !open.has(context.routePattern)) return await askToSignIn(context, {});
    return await page(context, next);
  } catch (error) {
    if (isRefusal(error)) return showRefusal(context, error);
    throw error;
  }
}

async function page({ locals }: APIContext, next: MiddlewareNext): Promise<Response> {
  if (locals.signedIn !== null) locals.frame = await readFrame(locals.context);
  return next();
}
