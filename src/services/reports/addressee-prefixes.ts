import type { Role } from '#core/people/actor.ts';
import type { Reader } from '#db/connect.ts';
import type { AddresseePrefixes } from '#reports/letter.ts';
import { officialOn } from '#storage/officials.ts';

/** How the letter addresses the head of the region and the Sekda of a day: "Pj. Wali Kota …" while one stands in. */
export async function addresseePrefixes(
  db: Reader,
  regionId: string,
  date: string,
): Promise<AddresseePrefixes> {
  const prefixOf = async (role: Role) =>
    (await officialOn(db, { regionId, unitId: null, role }, date))?.prefix ?? '';
  return { head: await prefixOf('WALIKOTA'), secretary: await prefixOf('SEKDA') };
}
