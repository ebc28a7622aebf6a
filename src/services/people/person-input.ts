import { Refusal } from '#core/refusal.ts';

export interface PersonNames {
  name: string;
  /** NIP; spaces do not matter. */
  employeeNumber: string | null;
  rank: string | null;
}

export interface PersonInput extends PersonNames {
  email: string;
}

/** As stored: the address in lower case. Refuses `employee-number-invalid`. */
export function personColumns(input: PersonInput): PersonInput {
  return { ...nameColumns(input), email: input.email.trim().toLowerCase() };
}

/** As stored: the number without spaces. Refuses `employee-number-invalid`. */
export function nameColumns({ name, employeeNumber, rank }: PersonNames): PersonNames {
  const number = employeeNumber?.replaceAll(/\s/g, '') || null;
  if (number !== null && !/^\d{18}$/.test(number)) {
    throw new Refusal('employee-number-invalid', { field: 'employeeNumber' });
  }
  return { name: name.trim(), employeeNumber: number, rank: rank?.trim() || null };
}
