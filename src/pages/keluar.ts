import type { APIRoute } from 'astro';
import { dropSession, sessionToken } from '#actions/cookies.ts';
import { signOut } from '#services/people/sign-out.ts';
import { withMessage } from '#text/messages.ts';

/** The form in the header of every page. */
export const POST: APIRoute = async (context) => {
  const token = sessionToken(context);
  if (token !== null) await signOut(context.locals.app.workplace, { token });
  dropSession(context);
  return context.redirect(withMessage('/masuk', 'keluar'), 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/', 303);
