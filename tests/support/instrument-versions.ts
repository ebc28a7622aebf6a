import { stringify } from 'yaml';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { Instrument, InstrumentCode } from '#core/catalogue/instrument.ts';
import { handOverVersion } from '#services/catalogue/hand-over-version.ts';
import { importVersion } from '#services/catalogue/import-version.ts';
import { publishVersion } from '#services/catalogue/publish-version.ts';
import type { Town } from './regions.ts';
import type { TestWorkplace } from './workplace.ts';

/** The shipped checklist under the next number, as somebody has edited it. */
export function nextVersion(
  { catalogue }: TestWorkplace,
  changes: Partial<Instrument> = {},
  code: InstrumentCode = 'LPSE',
): Instrument {
  const shipped = latestInstrument(catalogue, code);
  if (shipped === null) throw new Error(`no instrument ${code}`);
  return { ...shipped, version: shipped.version + 1, ...changes };
}

/** As a file of criteria/README.md's format. */
export function yamlOf(instrument: Instrument): Uint8Array {
  return Buffer.from(stringify(instrument));
}

/** Imported by the town's administrator. */
export async function anImported(
  workplace: TestWorkplace,
  town: Town,
  instrument: Instrument,
): Promise<string> {
  const admin = workplace.as(town.people.ADMIN_SISTEM);
  const file = { fileName: 'lpse-2.yaml', bytes: yamlOf(instrument) };
  const { versionId } = await importVersion(admin, { regionId: town.regionId, ...file });
  return versionId;
}

/** And handed over to the Kepala Dinas. */
export async function aHandedOver(
  workplace: TestWorkplace,
  town: Town,
  instrument: Instrument,
): Promise<string> {
  const versionId = await anImported(workplace, town, instrument);
  await handOverVersion(workplace.as(town.people.ADMIN_SISTEM), { versionId, version: 1 });
  return versionId;
}

export const decree = { decreeNumber: '188/7/2026', decreeDate: '2026-08-03', effectiveFrom: '2026-10-01' };

/** And set by decree, in effect from October 2026 on. */
export async function aPublished(
  workplace: TestWorkplace,
  town: Town,
  instrument: Instrument,
  changes: Partial<typeof decree> = {},
): Promise<string> {
  const versionId = await aHandedOver(workplace, town, instrument);
  const head = workplace.as(town.people.KEPALA_DINAS);
  await publishVersion(head, { versionId, version: 2, ...decree, ...changes });
  return versionId;
}
