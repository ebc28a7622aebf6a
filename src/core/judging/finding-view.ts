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
  /** The name as it was written down; empty: nobody yet. */
  pic: string | null;
  /** Id. */
  unit: string | null;
}

/** Of `pic` in the address: findings nobody is to correct yet. */
export const withoutPic = '-';

interface Filtered {
  state: FindingState;
  priority: Priority;
  overdue: boolean;
  standard: { code: string };
  pic: string | null;
  unit: { id: string };
  /** Where it goes on; there it is counted, here it is history. */
  goesOnIn: object | null;
}

export interface FindingQueues<F> {
  queue: readonly F[];
  others: readonly F[];
}

/** Out of an address's query; an unknown word narrows nothing. The view is the queue while something waits there. */
export function findingFilter(query: URLSearchParams, queued: number): FindingFilter {
  const pic = wordOf(query.get('pic'));
  return {
    view: oneOf(findingViews, query.get('tampil')) ?? (queued > 0 ? 'antrean' : 'terbuka'),
    standard: wordOf(query.get('standar')),
    priority: oneOf(priorities, query.get('prioritas')),
    state: oneOf(findingStates, query.get('status')),
    pic: pic === withoutPic ? '' : pic,
    unit: wordOf(query.get('unit')),
  };
}

/** The findings a filter shows; the queue comes first, as it was sorted. */
export function filteredFindings<F extends Filtered>(
  list: FindingQueues<F>,
  { view, standard, priority, state, pic, unit }: FindingFilter,
): readonly F[] {
  return ofView(list, view).filter(
    (finding) =>
      (standard === null || finding.standard.code === standard) &&
      (priority === null || finding.priority === priority) &&
      (state === null || finding.state === state) &&
      (pic === null || (finding.pic ?? '') === pic) &&
      (unit === null || finding.unit.id === unit),
  );
}

/** How many findings each view shows. */
export function findingCounts<F extends Filtered>(list: FindingQueues<F>): Record<FindingView, number> {
  const counts = findingViews.map((view) => [view, ofView(list, view).length] as const);
  return Object.fromEntries(counts) as Record<FindingView, number>;
}

function ofView<F extends Filtered>({ queue, others }: FindingQueues<F>, view: FindingView): readonly F[] {
  return view === 'antrean' ? queue : [...queue, ...others].filter((finding) => inView(finding, view));
}

function inView({ state, overdue, goesOnIn }: Filtered, view: FindingView): boolean {
  if (view === 'terbuka') return state !== 'DISETUJUI' && goesOnIn === null;
  if (view === 'selesai') return state === 'DISETUJUI';
  return view === 'lewat' ? overdue : true;
}

function wordOf(word: string | null): string | null {
  return word === null || word === '' || word === 'semua' ? null : word;
}

function oneOf<T extends string>(words: readonly T[], word: string | null): T | null {
  return words.find((candidate) => candidate === word) ?? null;
}
