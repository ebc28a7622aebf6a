import { fold, hasWords, searchWords } from '#core/search/search-words.ts';
import { type Catalogue, latestInstruments } from './catalogue.ts';
import { articleHeading } from './citation.ts';
import type { Criterion, Instrument, InstrumentCode, Standard } from './instrument.ts';
import { type Article, provisionsText, type Regulation } from './regulation.ts';

/** `id` is the code of a standard, the id of a criterion, or "MJK54 Pasal 6" for an article. */
export type SearchHit = { readonly id: string; readonly title: string; readonly excerpt: string } & (
  | { readonly kind: 'standard'; readonly instrument: InstrumentCode }
  | { readonly kind: 'criterion'; readonly instrument: InstrumentCode; readonly standard: string }
  | { readonly kind: 'article'; readonly regulation: string; readonly article: string }
);

/**
 * Standards and criteria of the newest versions and articles in which every word of the query occurs, whatever its
 * case and accents. An id that equals the query stands first, then those with all words in id or title, then those
 * with words in the body; otherwise the order of the catalogue. An empty query finds nothing.
 */
export function searchCatalogue(catalogue: Catalogue, query: string): SearchHit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  return entries(catalogue)
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry: { hit, body } }) => ({ ...hit, excerpt: excerptOf(body, words) }));
}

/** `body` is what the excerpt is cut from; the hit's excerpt is filled in once the words are known. */
interface Entry {
  readonly hit: SearchHit;
  readonly body: string;
}

function entries(catalogue: Catalogue): Entry[] {
  return [
    ...latestInstruments(catalogue).flatMap(instrumentEntries),
    ...[...catalogue.regulations.values()].flatMap((regulation) =>
      regulation.articles.map((article) => articleEntry(regulation, article)),
    ),
  ];
}

function instrumentEntries(instrument: Instrument): Entry[] {
  return instrument.standards.flatMap((standard) => [
    standardEntry(instrument, standard),
    ...standard.criteria.map((criterion) => criterionEntry(instrument, standard, criterion)),
  ]);
}

function standardEntry({ code: instrument, title }: Instrument, standard: Standard): Entry {
  const { code, name, note, isoReference } = standard;
  const body = [title, note, isoReference].filter((part) => part !== null).join('. ');
  return { hit: { kind: 'standard', instrument, id: code, title: name, excerpt: '' }, body };
}

function criterionEntry({ code }: Instrument, standard: Standard, criterion: Criterion): Entry {
  const { id, text, expectedEvidence, sources } = criterion;
  const hit = {
    kind: 'criterion' as const,
    instrument: code,
    standard: standard.code,
    id,
    title: text,
    excerpt: '',
  };
  return { hit, body: [expectedEvidence, ...sources].join(' ') };
}

function articleEntry(regulation: Regulation, article: Article): Entry {
  const title = articleHeading(article.name);
  const hit = {
    kind: 'article' as const,
    regulation: regulation.code,
    article: article.name,
    id: `${regulation.code} ${title}`,
    title: `${title} ${regulation.title}`,
    excerpt: '',
  };
  return { hit, body: provisionsText(article.provisions).replace(/\s+/g, ' ') };
}

function rankOf({ hit, body }: Entry, words: readonly string[]): number {
  if (fold(hit.id) === words.join(' ')) return 0;
  const name = `${hit.id} ${hit.title}`;
  if (hasWords(name, words)) return 1;
  return hasWords(`${name} ${body}`, words) ? 2 : 3;
}

const excerptLength = 200;

function excerptOf(body: string, words: readonly string[]): string {
  const text = body.normalize('NFC');
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const start = wordStart(text, first - excerptLength / 4);
  const end = wordStart(text, start + excerptLength);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}
