import { isWeakPassword } from '#core/people/password.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Writer } from '#db/connect.ts';
import type { Workplace } from '#services/context.ts';
import { hashPassword } from '#services/people/passwords.ts';
import { type PersonInput, personColumns } from '#services/people/person-input.ts';
import { addRegion, type FreshRegion } from '#services/regions/add-region.ts';
import { addUnit, type FreshUnit } from '#services/regions/add-unit.ts';
import { record } from '#storage/audit-entries.ts';
import { useLink } from '#storage/one-time-links.ts';
import { insertAssignment } from '#storage/role-assignments.ts';
import { insertUser } from '#storage/users.ts';
import { checkFirstRun } from './check-first-run.ts';

export interface FirstRun {
  token: string;
  region: FreshRegion;
  units: readonly FreshUnit[];
  administrator: Pick<PersonInput, 'email' | 'name'> & { password: string };
}

/**
 * The first region, its units and the first administrator of the installation: all of it or nothing. Refuses
 * `already-set-up`, `token-invalid`, `password-weak`, `already-exists` (two units of one code).
 */
export async function firstRun(workplace: Workplace, input: FirstRun): Promise<void> {
  const { read, write, newId, now } = workplace;
  const { token, administrator } = input;
  await checkFirstRun(read, token, now());
  if (isWeakPassword(administrator.password, administrator)) {
    throw new Refusal('password-weak', { field: 'password' });
  }
  const passwordHash = await hashPassword(administrator.password);
  await write(async (trx) => {
    await checkFirstRun(trx, token, now());
    await useLink(trx, token, now());
    const userId = newId();
    await addAdministrator(workplace, trx, { userId, passwordHash, administrator });
    const witness = { actor: { userId, name: administrator.name.trim() }, at: now() };
    const place = { regionId: null, unitId: null, objectKind: 'pengguna', objectId: userId } as const;
    await record(trx, witness, {
      act: 'INSTALASI_DISIAPKAN',
      ...place,
      payload: { email: administrator.email },
    });
    const regionId = await addRegion(workplace, trx, witness, input.region);
    for (const unit of input.units) await addUnit(workplace, trx, witness, { ...unit, regionId });
  });
}

async function addAdministrator(
  { newId, now }: Workplace,
  trx: Writer,
  fresh: { userId: string; passwordHash: string; administrator: FirstRun['administrator'] },
): Promise<void> {
  const { userId, passwordHash, administrator } = fresh;
  const columns = personColumns({ ...administrator, employeeNumber: null, rank: null });
  await insertUser(trx, { id: userId, ...columns, status: 'AKTIF' }, { passwordHash, at: now() });
  const place = { role: 'ADMIN_SISTEM', regionId: null, unitId: null } as const;
  const days = { validFrom: dateIn('WIB', now()), validUntil: null };
  await insertAssignment(trx, { id: newId(), userId, ...place, ...days }, { by: null, at: now() });
}
