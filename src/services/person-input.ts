import { Refusal } from '#core/refusal.ts';

export interface PersonInput {
  email: string;
  name: string;
  /** NIP; spaces do not matter. */
  employeeNumber: string | null;
  rank: string | null;
}

/** As stored: the address in lower case, the number without spaces. Refuses `employee-number-invalid`. */
export function personColumns({ email, name, employeeNumber, rank }: PersonInput): PersonInput {
  const number = employeeNumber?.replaceAll(/\s/g, '') || null;
  if (number !== null && !/^\d{18}$/.test(number)) {
    throw new Refusal('employee-number-invalid', { field: 'employeeNumber' });
  }
  return {
    email: email.trim().toLowerCase(),
    name: name.trim(),
    employeeNumber: number,
    rank: rank?.trim() || null,
  };
}
