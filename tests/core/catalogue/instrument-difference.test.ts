import { describe, expect, it } from 'vitest';
import type { Criterion, Instrument } from '#core/catalogue/instrument.ts';
import { instrumentDifference, isUnchanged } from '#core/catalogue/instrument-difference.ts';
import { smallCriterion, smallInstrument, smallStandard } from '#tests/support/small-catalogue.ts';

const policy = smallCriterion({ text: 'Kebijakan layanan telah ditetapkan oleh pejabat yang berwenang.' });
const kept = smallCriterion({ id: 'S01.02', text: 'Kebijakan layanan dijalankan oleh seluruh petugas.' });

const version = (number: number, criteria: Criterion[], changes: Partial<Instrument> = {}) =>
  smallInstrument({ version: number, standards: [smallStandard({ criteria })], ...changes });

const first = version(1, [policy, kept]);

function fieldsOf(changes: Partial<Criterion>) {
  const next = version(2, [policy, { ...kept, ...changes }]);
  return instrumentDifference(first, next, [first]).criteria.changed.map(({ fields }) => fields);
}

describe('the difference of two versions', () => {
  it('is none for the same content under another number, and in another order', () => {
    expect(isUnchanged(instrumentDifference(first, version(2, [policy, kept]), [first]))).toBe(true);
    expect(isUnchanged(instrumentDifference(first, version(2, [kept, policy]), [first]))).toBe(true);
  });

  it.each<[string, Partial<Criterion>]>([
    ['text', { text: 'Kebijakan layanan dijalankan oleh seluruh petugas jaga.' }],
    ['kind', { kind: 'E' }],
    ['mandatory', { mandatory: false }],
    ['weight', { weight: 2 }],
    ['maxAgeMonths', { maxAgeMonths: null }],
    ['expectedEvidence', { expectedEvidence: 'Berita acara.' }],
    ['citations', { citations: [] }],
    ['sources', { sources: ['Panduan'] }],
  ])('tells a change of %s', (field, changes) => {
    expect(fieldsOf(changes)).toEqual([[field]]);
  });

  it('tells criteria and standards that came, went and moved, and what changed of the instrument', () => {
    const other = smallStandard({ code: 'S02', name: 'Organisasi', criteria: [kept] });
    const next = smallInstrument({
      version: 2,
      title: 'Judul baru',
      standards: [smallStandard({ weight: 2, criteria: [smallCriterion({ id: 'S01.03' })] }), other],
    });
    const { instrument, standards, criteria } = instrumentDifference(first, next, [first]);
    expect(instrument).toEqual(['title']);
    expect(standards.added.map(({ code }) => code)).toEqual(['S02']);
    expect(standards.changed.map(({ fields }) => fields)).toEqual([['weight']]);
    expect(criteria.added.map(({ criterion }) => criterion.id)).toEqual(['S01.03']);
    expect(criteria.removed.map(({ criterion }) => criterion.id)).toEqual(['S01.01']);
    expect(criteria.changed.map(({ after, fields }) => [after.standard, fields])).toEqual([
      ['S02', ['standard']],
    ]);
  });

  it('warns of an id that stood for something else, and not of a rewording', () => {
    const other = 'Buku tamu ruang server diisi setiap hari.';
    const reused = (number: number, criteria: Criterion[], history: Instrument[]) =>
      instrumentDifference(history.at(-1) ?? first, version(number, criteria), history).reused;
    expect(reused(2, [policy, { ...kept, text: `${kept.text.slice(0, -1)} dan dicatat.` }], [first])).toEqual(
      [],
    );
    expect(reused(2, [policy, { ...kept, text: other }], [first])).toEqual([
      { id: 'S01.02', version: 1, before: kept.text, after: other },
    ]);
    const without = version(2, [policy]);
    const back = { ...kept, text: 'Kebijakan layanan dijalankan oleh seluruh petugas jaga.' };
    expect(reused(3, [policy, back], [first, without])).toMatchObject([{ id: 'S01.02', version: 1 }]);
    expect(reused(3, [policy, kept], [first, without])).toEqual([]);
  });
});
