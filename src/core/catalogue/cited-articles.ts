import type { Catalogue } from './catalogue.ts';
import type { Citation } from './citation.ts';
import { type Article, type Regulation, resolveCitation } from './regulation.ts';

/** An article that citations lead to, once, with all of them that do. */
export interface CitedArticle {
  readonly regulation: Regulation;
  readonly article: Article;
  readonly citations: readonly Citation[];
}

/** The articles behind the citations, in the order they are first cited. */
export function citedArticles(catalogue: Catalogue, citations: readonly Citation[]): CitedArticle[] {
  const found = new Map<string, { regulation: Regulation; article: Article; citations: Citation[] }>();
  for (const citation of citations) {
    const key = `${citation.regulation} ${citation.article}`;
    const known = found.get(key);
    if (known !== undefined) {
      known.citations.push(citation);
      continue;
    }
    const regulation = catalogue.regulations.get(citation.regulation);
    const article = regulation && resolveCitation(regulation, citation)?.article;
    if (regulation && article) found.set(key, { regulation, article, citations: [citation] });
  }
  return [...found.values()];
}
