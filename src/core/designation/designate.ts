import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { Refusal } from '#core/refusal.ts';
import type { Designated, DesignationKind } from './designation.ts';

/** What the head of the office types. */
export interface DesignationForm {
  kind: DesignationKind;
  /** Codes; of no meaning for PENUH. */
  standards: readonly string[];
  decreeNumber: string;
  decreeDate: string;
  validFrom: string;
  validUntil: string;
}

/** What the assessment's frozen factual result allows. */
export interface Designable {
  /** The regulation's standards, in the instrument's order. */
  standards: readonly string[];
  fulfilled: ReadonlySet<string>;
  /** The day, in the region's zone, on which the result became final. */
  finalOn: string;
}

/** Only the final result of an LPSE's own standards is designated. Refuses `designation-not-lpse`, `wrong-state`. */
export function requireDesignable(instrument: InstrumentCode, state: AssessmentState): void {
  if (instrument !== 'LPSE') throw new Refusal('designation-not-lpse');
  if (state !== 'FINAL') throw new Refusal('wrong-state');
}

/**
 * The designation as it may be decided today (MJK54 Ps.9 huruf a). Refuses `scope-empty`, `standard-not-fulfilled` and
 * `designation-not-full` with the codes as data, `value-missing`, `date-in-future`, `decree-before-final`,
 * `date-before-decree`, `date-order`.
 */
export function designate(form: DesignationForm, result: Designable, today: string): Designated {
  const standards = designatedStandards(form, result);
  const decree = { number: form.decreeNumber.trim(), date: form.decreeDate };
  if (decree.number === '') throw new Refusal('value-missing', { field: 'decreeNumber' });
  if (decree.date > today) throw new Refusal('date-in-future', { field: 'decreeDate' });
  if (decree.date < result.finalOn) throw new Refusal('decree-before-final', { field: 'decreeDate' });
  const { kind, validFrom, validUntil } = form;
  if (validFrom < decree.date) throw new Refusal('date-before-decree', { field: 'validFrom' });
  if (validUntil <= validFrom) throw new Refusal('date-order', { field: 'validUntil' });
  return { state: 'DITETAPKAN', kind, standards, decree, validFrom, validUntil };
}

function designatedStandards(
  { kind, standards: chosen }: DesignationForm,
  { standards, fulfilled }: Designable,
): readonly string[] {
  const missing = standards.filter((code) => !fulfilled.has(code));
  if (kind === 'PENUH') {
    if (missing.length > 0) throw new Refusal('designation-not-full', { field: 'kind', data: missing });
    return standards;
  }
  if (chosen.length === 0) throw new Refusal('scope-empty', { field: 'standards' });
  const unmet = chosen.filter((code) => !standards.includes(code) || !fulfilled.has(code));
  if (unmet.length > 0) throw new Refusal('standard-not-fulfilled', { field: 'standards', data: unmet });
  return standards.filter((code) => chosen.includes(code));
}
