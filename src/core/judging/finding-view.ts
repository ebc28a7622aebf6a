import { type FindingState, findingStates, type Priority, priorities } from './finding.ts';

/** Views of the list of findings, as they stand in its address. */
export const findingViews = ['antrean', 'terbuka', 'lewat', 'selesai', 'semua'] as const;

export type FindingView = (typeof findingViews)[number];

/** What the list is narrowed to; null: not. */
export interface FindingFilter {
  view: FindingView;
  standard: string | null;
  priority: Priority | null;
  state: FindingState | null;
}

interface Filtered {
  state: FindingState;
  priority: Priority;
  overdue: boolean;
  standard: { code: string };
}

/** Out of an address's query; an unknown word narrows nothing. The view is the queue while something waits there. */
export function findingFilter(query: URLSearchParams, queued: number): FindingFilter {
  return {
    view: oneOf(findingViews, query.get('tampil')) ?? (queued > 0 ? 'antrean' : 'terbuka'),
    standard: standardOf(query.get('standar')),
    priority: oneOf(priorities, query.get('prioritas')),
    state: oneOf(findingStates, query.get('status')),
  };
}

/** The findings a filter shows; `queue` comes first, as it was sorted. */
export function filteredFindings<F extends Filtered>(
  { queue, others }: { queue: readonly F[]; others: readonly F[] },
  { view, standard, priority, state }: FindingFilter,
): readonly F[] {
  const all = view === 'antrean' ? queue : [...queue, ...others];
  return all.filter(
    (finding) =>
      inView(finding, view) &&
      (standard === null || finding.standard.code === standard) &&
      (priority === null || finding.priority === priority) &&
      (state === null || finding.state === state),
  );
}

function inView({ state, overdue }: Filtered, view: FindingView): boolean {
  if (view === 'terbuka') return state !== 'DISETUJUI';
  if (view === 'selesai') return state === 'DISETUJUI';
  return view === 'lewat' ? overdue : true;
}

function standardOf(code: string | null): string | null {
  return code === null || code === '' || code === 'semua' ? null : code;
}

function oneOf<T extends string>(words: readonly T[], word: string | null): T | null {
  return words.find((candidate) => candidate === word) ?? null;
}
