/**
 * A place in a regulation. `regulation` is its code (MJK54); `article` is the number of an article ("6") or the name
 * of a part that is addressed like one ("Menimbang", "Mengingat", "Penjelasan Pasal 12"). The levels below follow
 * the order of Indonesian drafting: ayat, huruf, angka.
 */
export interface Citation {
  readonly regulation: string;
  readonly article: string;
  readonly paragraph?: string;
  readonly letter?: string;
  readonly number?: string;
}

/** "Pasal 6 ayat (1) huruf a angka 2", without the regulation's name. */
export function formatCitation(citation: Citation): string {
  const { article, paragraph, letter, number } = citation;
  return [
    articleHeading(article),
    paragraph === undefined ? '' : `ayat (${paragraph})`,
    letter === undefined ? '' : `huruf ${letter}`,
    number === undefined ? '' : `angka ${number}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "Pasal 6" for a number; the name itself for Menimbang, Mengingat and the explanation. */
export function articleHeading(article: string): string {
  return /^\d/.test(article) ? `Pasal ${article}` : article;
}
