import { instrumentOf } from '#core/catalogue/catalogue.ts';
import type { Workplace } from '#services/context.ts';

export interface NamedStandard {
  code: string;
  name: string;
}

/** The standards of a version of the LPSE instrument by their names, in its order. */
export function namedStandards(
  { catalogue }: Pick<Workplace, 'catalogue'>,
  version: number,
  codes: readonly string[],
): NamedStandard[] {
  const instrument = instrumentOf(catalogue, 'LPSE', version);
  if (instrument === null) throw new Error(`criteria/ has no version ${version} of the instrument LPSE`);
  return instrument.standards
    .filter(({ code }) => codes.includes(code))
    .map(({ code, name }) => ({ code, name }));
}
