import { Refusal } from '#core/refusal.ts';

/** One person of a unit who came. */
export interface Attendee {
  name: string;
  /** Empty when it was not said. */
  position: string;
}

const longest = 200;
const mostOfUnit = 200;

/**
 * The people of a unit from lines "Nama; jabatan": a semicolon, since names carry titles behind commas. Refuses
 * `attendee-name`, `attendee-twice` and `attendees-too-many`, with the field `attendees`.
 */
export function attendeesOf(lines: readonly string[]): Attendee[] {
  const attendees = lines.map(attendeeOf);
  if (attendees.length > mostOfUnit) throw new Refusal('attendees-too-many', { field: 'attendees' });
  const names = new Set(attendees.map(({ name, position }) => `${name};${position}`.toLowerCase()));
  if (names.size < attendees.length) throw new Refusal('attendee-twice', { field: 'attendees' });
  return attendees;
}

/** The line `attendeesOf` reads. */
export function attendeeLine({ name, position }: Attendee): string {
  return position === '' ? name : `${name}; ${position}`;
}

function attendeeOf(line: string): Attendee {
  const [name = '', ...rest] = line.split(';').map((part) => part.trim().replace(/\s+/g, ' '));
  const position = rest.filter((part) => part !== '').join('; ');
  if (name === '' || name.length > longest || position.length > longest) {
    throw new Refusal('attendee-name', { field: 'attendees' });
  }
  return { name, position };
}
