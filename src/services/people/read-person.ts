import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { type ListedPerson, listPeople } from './list-people.ts';

/** One of the people the actor administers. Refuses `not-found` for a stranger, `not-allowed` without the role. */
export async function readPerson(context: Context, { userId }: { userId: string }): Promise<ListedPerson> {
  const person = (await listPeople(context)).find(({ user }) => user.id === userId);
  if (person === undefined) throw new Refusal('not-found');
  return person;
}
