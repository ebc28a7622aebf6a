import type { Citation } from './citation.ts';

/** "MJK54 Ps.6(1)a angka 2", "MJK54 Mengingat angka 5": one citation as it is typed into a cell. */
export function citationText({ regulation, article, paragraph, letter, number }: Citation): string {
  const named = !/^\d/.test(article);
  const parts = [
    named ? article : `Ps.${article}`,
    paragraph === undefined ? '' : `(${paragraph})`,
    letter === undefined ? '' : named ? ` huruf ${letter}` : letter,
    number === undefined ? '' : ` angka ${number}`,
  ];
  return `${regulation} ${parts.join('')}`;
}

const named = '(?:Menimbang|Mengingat|Penjelasan(?: Umum| Pasal \\d+[A-Z]*)?)';
const pattern = new RegExp(
  `^(?<regulation>\\S+)\\s+(?:(?:Ps\\.?|Pasal)\\s*(?<article>\\d+[A-Z]*)|(?<part>${named}))` +
    '\\s*(?:ayat\\s*)?(?:\\((?<paragraph>\\w+)\\))?\\s*(?:huruf\\s+)?(?<letter>[a-z]{1,2})?\\s*(?:angka\\s+(?<number>\\w+))?$',
);

/**
 * Reads what `citationText` writes, and the long form ("MJK54 Pasal 6 ayat (1) huruf a"). Null when it is neither;
 * whether there is such a place is for `resolveCitation` to say.
 */
export function parseCitation(text: string): Citation | null {
  const groups = pattern.exec(text.trim().replace(/\s+/g, ' '))?.groups;
  const article = groups?.['article'] ?? groups?.['part'];
  if (groups === undefined || article === undefined) return null;
  const { regulation = '', paragraph, letter, number } = groups;
  return {
    regulation,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(letter === undefined ? {} : { letter }),
    ...(number === undefined ? {} : { number }),
  };
}
