/** At most as many as one form posts. */
const most = 200;

/** Ids of the findings picked in the list, out of the address; what is no id is left out. */
export function pickedIn({ searchParams }: URL): string[] {
  return searchParams
    .getAll('pilih')
    .filter((id) => /^[0-9a-f]{32}$/.test(id))
    .slice(0, most);
}

/** An action's address that keeps what was picked, for the page that comes back with a refusal. */
export function withPicked(action: { toString(): string }, ids: readonly string[]): string {
  const kept = new URLSearchParams(ids.map((id) => ['pilih', id]));
  return kept.size === 0 ? action.toString() : `${action}&${kept}`;
}
