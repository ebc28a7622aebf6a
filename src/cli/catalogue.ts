import { catalogueDocument } from '#core/catalogue-document.ts';
import { readCatalogue } from '#storage/catalogue-files.ts';
import { describeCatalogueFaults } from '#text/catalogue.ts';
import { type Command, printed } from './command.ts';

/** `kaji catalogue --json`: instruments, standards, criteria, citations with the articles' text. */
export const catalogueCommand: Command = async () => {
  const catalogue = readCatalogue('criteria', describeCatalogueFaults);
  return printed(JSON.stringify(catalogueDocument(catalogue), null, 2));
};
