import type { APIContext } from 'astro';
import { dropSession, keepSession, sessionToken } from '#actions/cookies.ts';
import type { App } from '#app';
import { Refusal } from '#core/refusal.ts';
import { authenticate, type SignedIn } from '#services/people/authenticate.ts';

/** Puts the person of the session cookie into the locals of the request. */
export async function openDoor(context: APIContext): Promise<void> {
  const { locals } = context;
  locals.app ??= await developmentApp();
  locals.requestId ??= crypto.randomUUID();
  locals.signedIn = await personOf(context);
  locals.refused = null;
  locals.refusal = null;
  locals.interrupted = null;
  const signedIn = () => {
    if (locals.signedIn === null) throw new Refusal('sign-in-required');
    return locals.signedIn;
  };
  Object.defineProperties(locals, {
    actor: { get: () => signedIn().actor },
    context: { get: () => locals.app.context(signedIn().actor) },
  });
}

async function personOf(context: APIContext): Promise<SignedIn | null> {
  const token = sessionToken(context);
  if (token === null) return null;
  const mayRenew = context.request.method === 'GET';
  const signedIn = await authenticate(context.locals.app.workplace, token, { mayRenew });
  if (signedIn === null) dropSession(context);
  else if (signedIn.renewedToken !== null) keepSession(context, signedIn.renewedToken);
  return signedIn;
}

let development: Promise<App> | undefined;

/** `npm run dev` has no shell in front that would bring the app. */
function developmentApp(): Promise<App> {
  development ??= Promise.all([import('#app'), import('#config')]).then(([{ createApp }, { readConfig }]) =>
    createApp(readConfig(process.env)),
  );
  return development;
}
