import { describe, expect, test } from 'vitest';
import { assessmentStates } from '#core/assessment/assessment.ts';
import { type DesignationForm, designate, requireDesignable } from '#core/designation/designate.ts';
import type { Designated } from '#core/designation/designation.ts';
import { stillDesignated } from '#core/designation/designation.ts';
import { type RevocationForm, revoke } from '#core/designation/revoke.ts';
import { type Warning, warn } from '#core/designation/warn.ts';
import { isRefusal } from '#core/refusal.ts';

const result = {
  standards: ['S01', 'S02', 'S03'],
  fulfilled: new Set(['S01', 'S03']),
  finalOn: '2026-03-10',
};
const today = '2026-04-01';
const form: DesignationForm = {
  kind: 'BERTAHAP',
  standards: ['S03', 'S01'],
  decreeNumber: ' 188/12/2026 ',
  decreeDate: '2026-03-20',
  validFrom: '2026-03-20',
  validUntil: '2028-03-19',
};
const designated = designate(form, result, today);

/** "code field", as the page gets it. */
function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) return [error.code, error.detail.field].join(' ').trim();
    throw error;
  }
  return 'not refused';
}

describe('designate', () => {
  test('keeps the standards in the instrument’s order and the number without space around', () => {
    expect(designated).toEqual({
      state: 'DITETAPKAN',
      kind: 'BERTAHAP',
      standards: ['S01', 'S03'],
      decree: { number: '188/12/2026', date: '2026-03-20' },
      validFrom: '2026-03-20',
      validUntil: '2028-03-19',
    });
  });

  test('in full takes every standard, whatever was ticked', () => {
    const all = { ...result, fulfilled: new Set(result.standards) };
    expect(designate({ ...form, kind: 'PENUH', standards: [] }, all, today).standards).toEqual(all.standards);
  });

  test.each<[string, Partial<DesignationForm>, string]>([
    [
      'a standard the result does not fulfil',
      { standards: ['S01', 'S02'] },
      'standard-not-fulfilled standards',
    ],
    ['a standard the regulation does not have', { standards: ['S13'] }, 'standard-not-fulfilled standards'],
    ['no standard', { standards: [] }, 'scope-empty standards'],
    ['in full with one that is not fulfilled', { kind: 'PENUH' }, 'designation-not-full kind'],
    ['no decree number', { decreeNumber: '  ' }, 'value-missing decreeNumber'],
    ['a decree of tomorrow', { decreeDate: '2026-04-02' }, 'date-in-future decreeDate'],
    ['a decree from before the final result', { decreeDate: '2026-03-09' }, 'decree-before-final decreeDate'],
    ['a validity from before the decree', { validFrom: '2026-03-19' }, 'date-before-decree validFrom'],
    ['a validity of one day', { validUntil: '2026-03-20' }, 'date-order validUntil'],
  ])('refuses %s', (_what, changes, expected) => {
    expect(refused(() => designate({ ...form, ...changes }, result, today))).toBe(expected);
  });

  test('takes nothing but a final assessment of the LPSE standards', () => {
    for (const state of assessmentStates) {
      const expected = state === 'FINAL' ? 'not refused' : 'wrong-state';
      expect(refused(() => requireDesignable('LPSE', state))).toBe(expected);
      expect(refused(() => requireDesignable('JARINGAN', state))).toBe('designation-not-lpse');
    }
  });
});

const revocation: RevocationForm = {
  decreeNumber: '188/40/2026',
  decreeDate: '2026-03-25',
  reason: 'Standar tidak lagi dipenuhi.',
  effectiveDate: '2026-04-01',
  confirmation: '188/12/2026',
};

describe('revoke', () => {
  test('ends a designation once', () => {
    const revoked = revoke(designated as Designated, revocation, today);
    expect(revoked).toMatchObject({
      state: 'DICABUT',
      standards: ['S01', 'S03'],
      revocation: { effectiveDate: '2026-04-01' },
    });
    expect(refused(() => stillDesignated(revoked))).toBe('designation-revoked');
  });

  test.each<[string, Partial<RevocationForm>, string]>([
    ['no reason', { reason: ' \n ' }, 'reason-missing reason'],
    ['no decree number', { decreeNumber: '' }, 'value-missing decreeNumber'],
    ['a decree of tomorrow', { decreeDate: '2026-04-02' }, 'date-in-future decreeDate'],
    [
      'a decree from before the designation',
      { decreeDate: '2026-03-19' },
      'date-before-designation decreeDate',
    ],
    ['an effect before the decree', { effectiveDate: '2026-03-24' }, 'date-before-decree effectiveDate'],
    ['an effect after the validity', { effectiveDate: '2028-03-20' }, 'designation-lapsed effectiveDate'],
    [
      'another number than the designation’s',
      { confirmation: '188/13/2026' },
      'confirmation-differs confirmation',
    ],
  ])('refuses %s', (_what, changes, expected) => {
    expect(refused(() => revoke(designated, { ...revocation, ...changes }, today))).toBe(expected);
  });
});

const letter: Warning = {
  letterNumber: '5/SP/2026',
  letterDate: '2026-03-25',
  reason: 'Bukti tidak diperbarui.',
  deadline: '2026-05-25',
};

test.each<[string, Partial<Warning>, string]>([
  ['nothing wrong', {}, 'not refused'],
  ['no number', { letterNumber: ' ' }, 'value-missing letterNumber'],
  ['no reason', { reason: '' }, 'reason-missing reason'],
  ['a letter of tomorrow', { letterDate: '2026-04-02' }, 'date-in-future letterDate'],
  ['a letter from before the decree', { letterDate: '2026-03-19' }, 'date-before-designation letterDate'],
  ['a deadline on the day of the letter', { deadline: '2026-03-25' }, 'date-order deadline'],
])('a warning with %s: %s', (_what, changes, expected) => {
  expect(refused(() => warn(designated, { ...letter, ...changes }, today))).toBe(expected);
});
