import type { Reader } from '#db/connect.ts';
import { pinnedInstrument } from '#services/catalogue/region-catalogue.ts';
import type { Workplace } from '#services/context.ts';

export interface NamedStandard {
  code: string;
  name: string;
}

/** The standards by their names, in the order of the version of the LPSE instrument they were judged by. */
export async function namedStandards(
  facts: Pick<Workplace, 'catalogue'>,
  db: Reader,
  { regionId, version }: { regionId: string; version: number },
  codes: readonly string[],
): Promise<NamedStandard[]> {
  const pinned = { region: { id: regionId }, instrument: { code: 'LPSE', version } } as const;
  const { standards } = await pinnedInstrument(facts, db, pinned);
  return standards.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ code, name }));
}
