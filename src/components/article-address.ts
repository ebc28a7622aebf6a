import type { Citation } from '#core/catalogue/citation.ts';

/** The anchor of an article: "6" → "pasal-6", "Penjelasan Umum" → "penjelasan-umum". */
export function articleId(name: string): string {
  return articleTitle(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/** "6" → "Pasal 6"; a named part keeps its name. */
export function articleTitle(name: string): string {
  return /^\d/.test(name) ? `Pasal ${name}` : name;
}

/** The anchor of the provision a citation names: "pasal-6-1-a". */
export function provisionId({ article, paragraph, letter, number }: Citation): string {
  return [articleId(article), paragraph, letter, number].filter((part) => part !== undefined).join('-');
}

/** Where an article, or a provision in it, is read in full. */
export function articleHref(regulation: string, anchor: string): string {
  return `/peraturan/${regulation.toLowerCase()}#${anchor}`;
}
