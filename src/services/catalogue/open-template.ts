import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { dateIn } from '#core/period/zone.ts';
import { Refusal } from '#core/refusal.ts';
import type { Context } from '#services/context.ts';
import { importFacts } from './import-facts.ts';
import { loadProposingRegion } from './load-proposing-region.ts';
import { regionCatalogue } from './region-catalogue.ts';

/**
 * The workbook to edit the next version in, filled with the one in force and numbered above all others. Refuses `not-found`,
 * `not-allowed`, `rendering-failed`.
 */
export async function openTemplate(
  context: Context,
  input: { regionId: string; code: InstrumentCode },
): Promise<{ bytes: Uint8Array; code: InstrumentCode; version: number }> {
  const { read, now } = context;
  const { id: regionId, zone } = await loadProposingRegion(context, read, input.regionId);
  const writtenAt = now();
  const catalogue = await regionCatalogue(context, read, { regionId, date: dateIn(zone, writtenAt) });
  const inForce = latestInstrument(catalogue, input.code);
  if (inForce === null) throw new Refusal('not-found');
  const { highest } = await importFacts(context, read, regionId);
  const { status: _status, decree: _decree, ...content } = inForce;
  const version = highest[input.code] + 1;
  const bytes = await context.documents.draw({
    kind: 'instrument-template',
    model: {
      content: { ...content, version },
      regulations: [...catalogue.regulations.values()].map(({ code, title }) => ({ code, title })),
      writtenAt,
    },
  });
  return { bytes, code: input.code, version };
}
