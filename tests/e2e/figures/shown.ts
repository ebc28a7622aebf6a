/** What a page or a document shows, by the name of the figure: `S01 self` is "95,83", `group total` "6/16". */
export type Shown = ReadonlyMap<string, string>;

/** Where nothing is known: the application says so in several ways. */
export const none = 'none';

/** "+4,17" and "−4,17" as "4,17" and "-4,17"; every way of saying that there is none as one. */
export function plain(text: string | null | undefined): string {
  const said = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  if (['', '-', '–', 'belum ada', 'belum ada ruang lingkup'].includes(said)) return none;
  const number = /[+−-]?\d+,\d+|\d+\/\d+|[+−-]?\d+/.exec(said)?.[0];
  return number === undefined ? said : number.replace('+', '').replace('−', '-');
}

/**
 * Every figure in every place that has to show it, in words where one shows another; empty when all agree.
 * @param shownIn the places of a figure by the last word of its name
 */
export function disagreements<P extends string>(
  expected: Shown,
  places: Readonly<Record<P, Shown>>,
  shownIn: Readonly<Record<string, readonly P[]>>,
): string[] {
  return [...expected].flatMap(([figure, value]) => {
    const kind = figure.split(' ').at(-1) ?? '';
    const where = shownIn[kind];
    if (where === undefined) throw new Error(`nobody says where ${kind} is shown`);
    return where
      .map((place) => ({ place, shown: places[place].get(figure) ?? 'nothing' }))
      .filter(({ shown }) => shown !== value)
      .map(({ place, shown }) => `${place}: ${figure} is ${shown}, not ${value}`);
  });
}
