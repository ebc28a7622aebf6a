import { type ActionAPIContext, defineAction } from 'astro:actions';
import type { z } from 'zod';
import { isRefusal, type Refusal, type RefusalCode } from '#core/refusal.ts';
import { statusOfRefusal } from '#core/refusal-status.ts';
import type { Context, Workplace } from '#services/context.ts';
import { refusalSentence } from '#text/id.ts';
import { shapeFaults } from './shape.ts';

/** What became of a posted form. A done one names the page to go on to; a refused one keeps all that was typed. */
export type Outcome = Done | Refused;

export interface Done {
  done: true;
  /** Where the browser goes next, so that a reload posts nothing twice. */
  to: string;
  /**
   * Plain data for a script that posted in the background, such as the new version of the row; as `drawn`, a document to
   * show instead of the next page.
   */
  data: Record<string, unknown>;
}

export interface Refused {
  done: false;
  status: number;
  code: RefusalCode;
  message: string;
  /** Sentence by field name, for the error summary and beside each field. */
  fields: Record<string, string>;
  /** Everything that was typed, by field name; never passwords. */
  values: Record<string, string[]>;
  /** What stands in the store now, when somebody else was faster. */
  current: unknown;
  /** What the refusal lists, such as the gaps of an answer. */
  data: unknown;
}

interface SignedInForm<S extends z.ZodType, R> extends Form<S, R> {
  /** `posted` is for a file: everything else that was sent stands in `input`, checked. */
  service: (context: Context, input: z.output<S>, api: ActionAPIContext, posted: FormData) => Promise<R>;
}

/** An action of a signed-in person: shape, then the service, then the next page or the sentence of the refusal. */
export function formAction<S extends z.ZodType, R>(form: SignedInForm<S, R>) {
  return defineAction({
    accept: 'form',
    handler: (posted: FormData, api: ActionAPIContext): Promise<Outcome> =>
      respond(
        posted,
        api,
        form,
        () => api.locals.context,
        (context: Context, input: z.output<S>) => form.service(context, input, api, posted),
      ),
  });
}

interface PublicForm<S extends z.ZodType, R> extends Form<S, R> {
  service: (workplace: Workplace, input: z.output<S>, api: ActionAPIContext) => Promise<R>;
}

/** An action anybody may post: signing in, the first run, a one-time link. */
export function publicFormAction<S extends z.ZodType, R>(form: PublicForm<S, R>) {
  return defineAction({
    accept: 'form',
    handler: (posted: FormData, api: ActionAPIContext): Promise<Outcome> =>
      respond(posted, api, form, () => api.locals.app.workplace, form.service),
  });
}

interface Form<S extends z.ZodType, R> {
  input: S;
  /**
   * The page after success; a known word in `?pesan=` tells the person what happened. `posted` is the address the form
   * was posted to.
   */
  to: (input: z.output<S>, result: R, posted: URL) => string;
  data?: (result: R) => Record<string, unknown>;
}

/** @param seat who acts; refuses `sign-in-required` before the shape is looked at, so that nothing typed is lost */
async function respond<S extends z.ZodType, R, C>(
  posted: FormData,
  api: ActionAPIContext,
  form: Form<S, R>,
  seat: () => C,
  service: (seat: C, input: z.output<S>, api: ActionAPIContext) => Promise<R>,
): Promise<Outcome> {
  const values = typedValues(posted);
  try {
    const seated = seat();
    const shape = form.input.safeParse(plainFields(values));
    if (!shape.success) return refusedShape(values, shapeFaults(shape.error));
    const result = await service(seated, shape.data, api);
    return { done: true, to: form.to(shape.data, result, api.url), data: form.data?.(result) ?? {} };
  } catch (error) {
    if (isRefusal(error)) return refused(error, values);
    // Astro keeps only the message of what an action throws; the middleware throws this on.
    api.locals.fault = error;
    throw error;
  }
}

function refused(refusal: Refusal, values: Record<string, string[]>): Refused {
  const message = refusalSentence(refusal.code);
  const field = refusal.detail.field;
  return {
    done: false,
    status: statusOfRefusal(refusal.code),
    code: refusal.code,
    message,
    fields: field === undefined ? {} : { [field]: message },
    values: withoutSecrets(values),
    current: refusal.detail.current ?? null,
    data: refusal.detail.data ?? null,
  };
}

function refusedShape(values: Record<string, string[]>, fields: Record<string, string>): Refused {
  const message = refusalSentence('input-shape');
  return {
    done: false,
    status: 422,
    code: 'input-shape',
    message,
    fields,
    values: withoutSecrets(values),
    current: null,
    data: null,
  };
}

/** One value is text, several are a list; a field named `x[]` is always a list, under the name `x`. */
function plainFields(values: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, list]) =>
      name.endsWith('[]') ? [name.slice(0, -2), list] : [name, list.length === 1 ? (list[0] ?? '') : list],
    ),
  );
}

const secretFields = /password|token/i;

/** Without NUL, which no database holds and nobody types. */
function typedValues(posted: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of posted) {
    if (typeof value === 'string') values[name] = [...(values[name] ?? []), value.replaceAll('\0', '')];
  }
  return values;
}

/** What may go back into the page: everything but secrets. */
function withoutSecrets(values: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secretFields.test(name)));
}
