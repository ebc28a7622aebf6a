import type { SideFilter } from '#core/assessment/side-list.ts';

/** The words of `?saring=`. */
const words: Record<SideFilter, string | null> = {
  STANDAR: null,
  BELUM_DIISI: 'belum-diisi',
  PERLU_DIPERBAIKI: 'perlu-diperbaiki',
  TUGAS_SAYA: 'tugas-saya',
  BELUM_DINILAI: 'belum-dinilai',
};

/** An unknown word is the standard's own list. */
export function sideFilterOf(word: string | null): SideFilter {
  const found = Object.entries(words).find(([, name]) => name !== null && name === word);
  return (found?.[0] as SideFilter | undefined) ?? 'STANDAR';
}

/** What a search or a form has to carry along so that the filter stays. */
export function keptFilter(filter: SideFilter): Record<string, string> {
  const word = words[filter];
  return word === null ? {} : { saring: word };
}

/** An action's address that carries the filter of the page along. */
export function withFilter(action: { toString(): string }, page: URL): string {
  const kept = new URLSearchParams(keptFilter(sideFilterOf(page.searchParams.get('saring'))));
  return kept.size === 0 ? action.toString() : `${action}&${kept}`;
}

/** The address of a criterion's workplace under a filter. */
export function workplaceHref(
  assessmentId: string,
  criterionId: string,
  filter: SideFilter = 'STANDAR',
): string {
  const word = words[filter];
  return `/penilaian/${assessmentId}/${encodeURIComponent(criterionId)}${word === null ? '' : `?saring=${word}`}`;
}
