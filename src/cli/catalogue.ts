import { parseArgs } from 'node:util';
import { loadCatalogue } from '#app';
import { catalogueDocument } from '#core/catalogue/catalogue-document.ts';
import { systemActor } from '#core/people/actor.ts';
import { listRegionInstruments } from '#services/catalogue/list-region-instruments.ts';
import { type Command, printed } from './command.ts';

/**
 * `kaji catalogue --json [--region kode]`: instruments, standards, criteria, citations with the articles' text; of a region
 * also the versions it has set by decree.
 */
export const catalogueCommand: Command = async (args, desk) => {
  const options = { json: { type: 'boolean' }, region: { type: 'string' } } as const;
  const { region } = parseArgs({ args: [...args], options }).values;
  if (region === undefined) return printed(JSON.stringify(catalogueDocument(loadCatalogue()), null, 2));
  const app = await desk.openApp();
  const catalogue = await listRegionInstruments(app.context(systemActor), { regionCode: region });
  return printed(JSON.stringify(catalogueDocument(catalogue), null, 2));
};
