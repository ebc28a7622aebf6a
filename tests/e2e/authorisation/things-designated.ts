import { Readable } from 'node:stream';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import { keepScan } from '#services/designations/keep-scan.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { choose, type Town } from '#tests/support/regions.ts';
import type { Fields } from './client.ts';
import { aWork, type Work } from './things.ts';
import type { World } from './world.ts';

/** A final assessment that fulfils its standard, of the LPSE or, for PJ, one that nobody may designate. */
export function aFulfilled(world: World, unit: 'lpse' | 'bidang' = 'lpse', town?: Town): Promise<Work> {
  return aWork(world, town ?? world.town, unit, { state: 'FINAL', fulfilled: true });
}

const decreeNumber = '188/12/2026';

export function today(): string {
  return Temporal.Now.plainDateISO('Asia/Jakarta').toString();
}

/** What is posted to check and to record a designation. */
export function decided({ assessmentId, standard }: Work): Fields {
  return {
    assessmentId,
    kind: 'BERTAHAP',
    standards: [standard],
    decreeNumber,
    decreeDate: today(),
    validFrom: today(),
    validUntil: '2099-12-31',
  };
}

/** A designation of the LPSE, with the paper of its decree. Gives its id, and the work it rests on. */
export async function aDesignation(
  world: World,
  town: Town = world.town,
): Promise<{ designationId: string; work: Work }> {
  const work = await aFulfilled(world, 'lpse', town);
  const office = world.workplace.as(town.people.KEPALA_DINAS);
  const { assessmentId, standard } = work;
  const { designationId } = await designateLpse(office, {
    ...{ assessmentId, kind: 'BERTAHAP', standards: [standard], decreeNumber },
    ...{ decreeDate: today(), validFrom: today(), validUntil: '2099-12-31' },
  });
  return { designationId, work };
}

export async function aScan(world: World): Promise<string> {
  const { designationId } = await aDesignation(world);
  const office = world.workplace.as(world.town.people.KEPALA_DINAS);
  const stored = await office.files.receive(Readable.from([samples.pdf]), 'keputusan.pdf');
  await keepScan(office, { designationId, decree: 'PENETAPAN' }, stored);
  return designationId;
}

/** What is posted to revoke it. */
export function revoked(designationId: string, findingIds: readonly string[] = []): Fields {
  return {
    designationId,
    decreeNumber: '188/40/2026',
    decreeDate: today(),
    reason: 'Standar tidak lagi dipenuhi.',
    effectiveDate: today(),
    confirmation: decreeNumber,
    findingIds,
  };
}

/** The town's code, on whose public page everybody may read; of the other region nobody may. */
export async function aPublicRegion(world: World, regionId: string, published: boolean): Promise<string> {
  const { db } = world.workplace;
  await choose(world.workplace, regionId, { publishDesignations: published });
  const row = await db
    .selectFrom('regions')
    .select('code')
    .where('id', '=', regionId)
    .executeTakeFirstOrThrow();
  return row.code;
}
