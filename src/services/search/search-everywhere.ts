import { type SearchHit, searchCatalogue } from '#core/catalogue/catalogue-search.ts';
import { evidenceReach } from '#core/people/reach.ts';
import { hasWords, searchWords } from '#core/search/search-words.ts';
import { readCatalogue } from '#services/catalogue/read-catalogue.ts';
import type { Context } from '#services/context.ts';
import type { FindingLine } from '#services/findings/finding-line.ts';
import { listFindings } from '#services/findings/list-findings.ts';
import { type EvidenceRecord, listEvidence } from '#storage/evidence.ts';

/** The first of each kind, and how many there are. */
export interface Found<T> {
  items: readonly T[];
  total: number;
}

export interface SearchResult {
  criteria: Found<SearchHit>;
  articles: Found<SearchHit>;
  findings: Found<FindingLine>;
  evidence: Found<EvidenceRecord>;
}

const mostShown = 20;

/**
 * Standards and criteria in force for the actor's region, articles, findings and evidence in which every word occurs, as
 * far as the actor may see them. Nothing typed finds nothing.
 */
export async function searchEverywhere(context: Context, query: string): Promise<SearchResult> {
  const words = searchWords(query);
  if (words.length === 0) return { criteria: none, articles: none, findings: none, evidence: none };
  const { catalogue } = await readCatalogue(context, { regionId: null, version: null });
  const hits = searchCatalogue(catalogue, query);
  const { queue, others } = await listFindings(context);
  const all = [...queue, ...others];
  return {
    criteria: first(hits.filter(({ kind }) => kind !== 'article')),
    articles: first(hits.filter(({ kind }) => kind === 'article')),
    findings: first(all.filter((finding) => hasWords(wordsOf(finding), words))),
    evidence: await listEvidence(
      context.read,
      evidenceReach(context.actor),
      { search: query, unitId: null },
      { offset: 0, limit: mostShown },
    ),
  };
}

const none = { items: [], total: 0 };

function first<T>(all: readonly T[]): Found<T> {
  return { items: all.slice(0, mostShown), total: all.length };
}

function wordsOf({ criterion, standard, text, requestedAction, pic }: FindingLine): string {
  return [criterion.id, criterion.text, standard.code, standard.name, text, requestedAction, pic].join(' ');
}
