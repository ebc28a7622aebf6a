import { defineMiddleware } from 'astro:middleware';
import { answer } from './answer.ts';
import { openDoor } from './door.ts';
import { showFault } from './faults.ts';

/** Who is asking, what was posted, and which page answers. Permissions are the services' affair. */
export const onRequest = defineMiddleware(async (context, next) => {
  // An error page or a page shown instead comes through here again within the same request.
  if ('signedIn' in context.locals) return next();
  try {
    await openDoor(context);
    return await answer(context, next);
  } catch (error) {
    return showFault(context, error);
  }
});
