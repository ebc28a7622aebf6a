import { parseArgs } from 'node:util';
import type { App } from '#app';
import { roles, systemActor } from '#core/people/actor.ts';
import type { Context } from '#services/context.ts';
import { activatePerson } from '#services/people/activate-person.ts';
import { deactivatePerson } from '#services/people/deactivate-person.ts';
import { grantRole } from '#services/people/grant-role.ts';
import { invitePerson } from '#services/people/invite-person.ts';
import { listPeople } from '#services/people/list-people.ts';
import { resetPassword } from '#services/people/reset-password.ts';
import { userCommandTexts as texts } from '#text/user-command.ts';
import { type Command, type CommandResult, printed, UsageFault } from './command.ts';
import { type RoleOptions, roleGiftOf } from './role-gift.ts';

interface Options extends RoleOptions {
  email?: string | undefined;
  name?: string | undefined;
  'employee-number'?: string | undefined;
  rank?: string | undefined;
}

/** `kaji user invite|grant|reset|deactivate|activate …`, by the services behind the administrator's page. */
export const userCommand: Command = async ([word, ...args], desk) => {
  if (word === undefined) return printed(texts.help.replace('{roles}', roles.join(', ')));
  const act = Object.hasOwn(acts, word) ? acts[word] : undefined;
  if (act === undefined) throw new UsageFault(texts.unknownCommand(word));
  const text = { type: 'string' } as const;
  const role = { role: text, region: text, unit: text, until: text };
  const options = { email: text, name: text, 'employee-number': text, rank: text, ...role };
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const app = await desk.openApp();
  return act(app, app.context(systemActor), values);
};

const acts: Record<string, (app: App, context: Context, options: Options) => Promise<CommandResult>> = {
  invite: async (app, context, options) => {
    const person = {
      email: emailOf(options),
      name: given(options, 'name'),
      employeeNumber: options['employee-number'] ?? null,
      rank: options.rank ?? null,
    };
    const { token } = await invitePerson(context, { ...person, ...(await roleGiftOf(context, options)) });
    return linkFor(app, person.name, token);
  },
  grant: async (_app, context, options) => {
    const { id, name } = await personOf(context, options);
    await grantRole(context, { userId: id, ...(await roleGiftOf(context, options)) });
    return printed(texts.granted(name));
  },
  reset: async (app, context, options) => {
    const { id, name } = await personOf(context, options);
    const { token } = await resetPassword(context, { userId: id });
    return linkFor(app, name, token);
  },
  deactivate: async (_app, context, options) => {
    const { id, name } = await personOf(context, options);
    await deactivatePerson(context, { userId: id });
    return printed(texts.deactivated(name));
  },
  activate: async (_app, context, options) => {
    const { id, name } = await personOf(context, options);
    await activatePerson(context, { userId: id });
    return printed(texts.activated(name));
  },
};

function given(options: Options, name: 'email' | 'name'): string {
  const value = options[name]?.trim();
  if (!value) throw new UsageFault(texts.missing(name));
  return value;
}

function emailOf(options: Options): string {
  const email = given(options, 'email').toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new UsageFault(texts.noEmail(email));
  return email;
}

async function personOf(context: Context, options: Options): Promise<{ id: string; name: string }> {
  const email = emailOf(options);
  const person = (await listPeople(context)).find(({ user }) => user.email === email);
  if (person === undefined) throw new UsageFault(texts.unknownEmail(email));
  return person.user;
}

function linkFor({ config }: App, name: string, token: string): CommandResult {
  const origin = config.publicUrl ?? `http://127.0.0.1:${config.port}`;
  return printed(texts.link(name, `${origin}/undangan/${token}`));
}
