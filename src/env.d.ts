declare namespace App {
  interface Locals {
    /** From the shell; in `npm run dev` from the middleware. */
    app: import('#app').App;
    /** Shown on error pages and written in the log. */
    requestId: string;
    clientAddress: string;
    log: import('pino').Logger;
    /** The session of the request; null for somebody who is not signed in. */
    signedIn: import('#services/people/authenticate.ts').SignedIn | null;
    /** Refuses `sign-in-required` when nobody is signed in. */
    readonly actor: import('#core/people/actor.ts').Actor;
    /** What every service takes; refuses `sign-in-required` when nobody is signed in. */
    readonly context: import('#services/context.ts').Context;
    /** What the header of a page of a signed-in person shows. */
    frame: import('#services/read-frame.ts').Frame;
    /** The form that was just refused, with all that was typed; the page shows it again. */
    refused: import('#actions/respond.ts').Refused | null;
    /** What a page refused to show. */
    refusal: import('#core/refusal.ts').Refusal | null;
    /** A form that was posted after the session had ended. */
    interrupted: import('#actions/interrupted.ts').Interrupted | null;
    /** What an action threw beside refusals. */
    fault: unknown;
  }
}
