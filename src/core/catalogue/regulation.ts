import type { Citation } from './citation.ts';

/** The text of a regulation, addressable by article. A draft (`RANCANGAN`) has no number and binds nobody. */
export interface Regulation {
  readonly code: string;
  readonly title: string;
  readonly subject: string;
  readonly status: 'BERLAKU' | 'RANCANGAN';
  readonly articles: readonly Article[];
}

/** `name` is what a citation says: "6", "Menimbang", "Penjelasan Umum". Notes are Kaji's own, not the law's. */
export interface Article {
  readonly name: string;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly provisions: readonly Provision[];
  readonly notes: readonly string[];
}

/**
 * One line of the law with what stands below it. `label` is the bare address ("1", "a"), `marker` the way the law
 * prints it ("(1)", "a.", "1)"). An unmarked line has the kind `text` and no label.
 */
export interface Provision {
  readonly kind: 'paragraph' | 'letter' | 'number' | 'text';
  readonly label: string | null;
  readonly marker: string | null;
  readonly text: string;
  readonly provisions: readonly Provision[];
}

/** `path` leads from the article down to the cited provision, and is empty when the whole article is cited. */
export interface ResolvedCitation {
  readonly article: Article;
  readonly path: readonly Provision[];
  readonly text: string;
}

/** The cited provision, or null when the regulation has no such place. */
export function resolveCitation(regulation: Regulation, citation: Citation): ResolvedCitation | null {
  const article = regulation.articles.find((candidate) => candidate.name === citation.article);
  if (article === undefined || citation.regulation !== regulation.code) return null;
  const path: Provision[] = [];
  let level = article.provisions;
  for (const kind of ['paragraph', 'letter', 'number'] as const) {
    const label = citation[kind];
    if (label === undefined) continue;
    const found = provisionAt(level, kind, label);
    if (found === null) return null;
    path.push(found);
    level = found.provisions;
  }
  const cited = path.at(-1);
  return { article, path, text: cited ? provisionText(cited) : provisionsText(article.provisions) };
}

/** The provisions as plain text, one line each, a level indented by two spaces. */
export function provisionsText(provisions: readonly Provision[]): string {
  return provisions.map(provisionText).join('\n');
}

function provisionText(provision: Provision): string {
  const line = provision.marker === null ? provision.text : `${provision.marker} ${provision.text}`;
  const below = provisionsText(provision.provisions).replace(/^(?=.)/gm, '  ');
  return below === '' ? line : `${line}\n${below}`;
}

// An unmarked line has no address, so what hangs below it is reached from the level above.
function provisionAt(level: readonly Provision[], kind: Provision['kind'], label: string): Provision | null {
  for (const provision of level) {
    if (provision.kind === kind && provision.label === label) return provision;
    const below = provision.kind === 'text' ? provisionAt(provision.provisions, kind, label) : null;
    if (below !== null) return below;
  }
  return null;
}
