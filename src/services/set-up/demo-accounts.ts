import type { Role } from '#core/people/actor.ts';
import { type DemoPerson, demoPassword, people } from './demo/people.ts';
import { places } from './demo/places.ts';

export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  /** The region or unit, as the account list shows it. */
  place: string;
}

/** One per role, and the heads of the second region; fictional people, and a password that is no secret. */
export const demoAccounts: readonly DemoAccount[] = Object.values(people).map((person) => {
  const { email, name, role } = person;
  return { email, name, role, password: demoPassword, place: placeOf(person) };
});

function placeOf({ region, unit }: DemoPerson): string {
  if (region === null) return 'Semua daerah';
  const { region: held, units } = places[region];
  const name = unit === null ? held.name : units[unit].name;
  return name.endsWith(held.name) ? name : `${name}, ${held.name}`;
}
