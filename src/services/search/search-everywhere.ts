import { type SearchHit, searchCatalogue } from '#core/catalogue/catalogue-search.ts';
import { evidenceReach } from '#core/people/reach.ts';
import { hasWords, searchWords } from '#core/search/search-words.ts';
import { readCatalogue } from '#services/catalogue/read-catalogue.ts';
import type { Context } from '#services/context.ts';
import type { FindingLine } from '#services/findings/finding-line.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { type EvidenceRecord, listEvidence } from '#storage/evidence.ts';

/** The first of each kind, and how many there are. */
interface Found<T> {
  items: readonly T[];
  total: number;
}

export interface SearchResult {
  criteria: Found<SearchHit>;
  articles: Found<SearchHit>;
  findings: Found<FindingLine>;
  evidence: Found<EvidenceRecord>;
}

/** The parts of a result; one of them may be asked for in full. */
export const searchParts = ['findings', 'evidence', 'criteria', 'articles'] as const;

export type SearchPart = (typeof searchParts)[number];

const mostShown = 8;
const mostInFull = 200;

/**
 * Standards and criteria in force for the actor's region, articles, findings and evidence in which every word occurs, as
 * far as the actor may see them. Nothing typed finds nothing.
 */
export async function searchEverywhere(
  context: Context,
  { query, inFull = null }: { query: string; inFull?: SearchPart | null },
): Promise<SearchResult> {
  const words = searchWords(query);
  if (words.length === 0) return { criteria: none, articles: none, findings: none, evidence: none };
  const { catalogue } = await readCatalogue(context, { regionId: null, version: null });
  const limit = (part: SearchPart) => (part === inFull ? mostInFull : mostShown);
  const hits = searchCatalogue(catalogue, query);
  const { queue, others } = await listFindings(context);
  const all = [...queue, ...others];
  return {
    criteria: first(
      hits.filter(({ kind }) => kind !== 'article'),
      limit('criteria'),
    ),
    articles: first(
      hits.filter(({ kind }) => kind === 'article'),
      limit('articles'),
    ),
    findings: first(
      all.filter((finding) => hasWords(wordsOf(finding), words)),
      limit('findings'),
    ),
    evidence: await listEvidence(
      context.read,
      evidenceReach(context.actor),
      { search: query, unitId: null },
      { offset: 0, limit: limit('evidence') },
    ),
  };
}

const none = { items: [], total: 0 };

function first<T>(all: readonly T[], count: number): Found<T> {
  return { items: all.slice(0, count), total: all.length };
}

function wordsOf({ criterion, standard, text, requestedAction, pic }: FindingLine): string {
  return [criterion.id, criterion.text, standard.code, standard.name, text, requestedAction, pic].join(' ');
}
