import { describe, expect, it } from 'vitest';
import type { Criterion, Instrument, Standard } from '#core/catalogue/instrument.ts';
import { instrumentFaults, sharedStandards } from '#core/catalogue/instrument-faults.ts';
import {
  smallCatalogue,
  smallCriterion,
  smallInstrument,
  smallStandard,
} from '#tests/support/small-catalogue.ts';

const { regulations } = smallCatalogue();
const decree = { number: '188/12/2026', date: '2026-02-03' };
const unknown = { regulation: 'CTH1', article: '2', paragraph: '9' };
const known = { regulation: 'CTH1', article: '2' };

function faultsOf(instrument: Instrument) {
  return instrumentFaults(instrument, regulations).map(({ code, path }) => [code, path.join('.')]);
}
const inStandard = (changes: Partial<Standard>) => smallInstrument({ standards: [smallStandard(changes)] });
const inCriterion = (changes: Partial<Criterion>) => inStandard({ criteria: [smallCriterion(changes)] });
const criterionPath = 'standards.0.criteria.0';

describe('instrumentFaults', () => {
  it('finds nothing in a sound proposal or a sound decided instrument', () => {
    expect(faultsOf(smallInstrument())).toEqual([]);
    expect(faultsOf(smallInstrument({ status: 'DITETAPKAN', decree }))).toEqual([]);
    expect(faultsOf(inCriterion({ maxAgeMonths: null }))).toEqual([]);
  });

  it.each<[string, string, Instrument]>([
    ['version-invalid', 'version', smallInstrument({ version: 0 })],
    ['text-empty', 'title', smallInstrument({ title: ' ' })],
    ['legal-basis-empty', 'legalBasis', smallInstrument({ legalBasis: [] })],
    ['citation-unknown', 'legalBasis.0', smallInstrument({ legalBasis: [unknown] })],
    ['decree-missing', 'decree', smallInstrument({ status: 'DITETAPKAN' })],
    ['decree-unexpected', 'decree', smallInstrument({ decree })],
    ['instrument-empty', 'standards', smallInstrument({ standards: [] })],
    ['text-empty', 'standards.0.name', inStandard({ name: '' })],
    ['weight-invalid', 'standards.0.weight', inStandard({ weight: 0 })],
    ['letter-unexpected', 'standards.0.letter', inStandard({ outsideRegulation: true })],
    ['standard-empty', 'standards.0.criteria', inStandard({ criteria: [] })],
    ['criterion-elsewhere', `${criterionPath}.id`, inCriterion({ id: 'S011.01' })],
    ['text-empty', `${criterionPath}.text`, inCriterion({ text: '' })],
    ['text-empty', `${criterionPath}.expectedEvidence`, inCriterion({ expectedEvidence: '\n' })],
    ['text-empty', `${criterionPath}.sources.0`, inCriterion({ sources: [''] })],
    ['weight-invalid', `${criterionPath}.weight`, inCriterion({ weight: 1.5 })],
    ['age-invalid', `${criterionPath}.maxAgeMonths`, inCriterion({ maxAgeMonths: 0 })],
    ['basis-missing', criterionPath, inCriterion({ citations: [] })],
    ['citation-unknown', `${criterionPath}.citations.1`, inCriterion({ citations: [known, unknown] })],
    ['citation-twice', `${criterionPath}.citations.1`, inCriterion({ citations: [known, known] })],
  ])('finds %s at %s', (code, path, instrument) => {
    expect(faultsOf(instrument)).toEqual([[code, path]]);
  });

  it('finds a standard and a criterion that stand twice', () => {
    const twice = smallInstrument({ standards: [smallStandard(), smallStandard()] });
    expect(faultsOf(twice)).toEqual([
      ['standard-twice', 'standards.1.code'],
      ['criterion-twice', 'standards.1.criteria.0.id'],
    ]);
  });

  it('finds a decree without a number', () => {
    const empty = smallInstrument({ status: 'DITETAPKAN', decree: { ...decree, number: '' } });
    expect(faultsOf(empty)).toEqual([['text-empty', 'decree.number']]);
  });

  it('lists all faults, not only the first', () => {
    expect(faultsOf({ ...inCriterion({ weight: 0, text: '' }), version: -1 })).toHaveLength(3);
  });
});

describe('sharedStandards', () => {
  it('refuses a code another group uses, not one of an older version', () => {
    const older = smallInstrument({ version: 2 });
    const network = smallInstrument({ code: 'JARINGAN' });
    expect(sharedStandards(smallInstrument(), [smallInstrument(), older])).toEqual([]);
    expect(sharedStandards(network, [smallInstrument(), network])).toEqual([
      { code: 'standard-shared', path: ['standards', 0, 'code'], value: 'S01' },
    ]);
  });
});
