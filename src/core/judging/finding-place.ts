import { findCriterion } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';

export interface FindingPlace {
  standard: { code: string; name: string };
  /** The text is null where the instrument no longer has the criterion. */
  criterion: { id: string; text: string | null };
}

/**
 * Where a finding stands in the instrument of its assessment. One that was carried over may be on a criterion a newer
 * version has dropped; a criterion's id begins with its standard's code.
 */
export function findingPlace(instrument: Instrument, criterionId: string): FindingPlace {
  const found = findCriterion(instrument, criterionId);
  if (found !== null) {
    const { code, name } = found.standard;
    return { standard: { code, name }, criterion: { id: criterionId, text: found.criterion.text } };
  }
  const code = criterionId.slice(0, criterionId.lastIndexOf('.'));
  const name = instrument.standards.find((standard) => standard.code === code)?.name ?? '';
  return { standard: { code, name }, criterion: { id: criterionId, text: null } };
}
