import { loadCatalogue } from '#app';
import { catalogueDocument } from '#core/catalogue/catalogue-document.ts';
import { type Command, printed } from './command.ts';

/** `kaji catalogue --json`: instruments, standards, criteria, citations with the articles' text. */
export const catalogueCommand: Command = async () => {
  return printed(JSON.stringify(catalogueDocument(loadCatalogue()), null, 2));
};
