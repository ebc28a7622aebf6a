import { describe, expect, test } from 'vitest';
import { isRefusal } from '#core/refusal.ts';
import { documentCode, sha256In } from '#core/report/document-code.ts';
import { issuanceState } from '#core/report/issuance.ts';
import { issuedAddress, issuedKindOf } from '#core/report/issued-address.ts';
import { isRevisable, reportStates, requireInForce, withdrawnBy } from '#core/report/report-chain.ts';
import { reportGaps } from '#core/report/report-gaps.ts';
import { emptySections } from '#core/report/report-sections.ts';

const code = '0123456789abcdef0123456789abcdef';
const hash = 'ab'.repeat(32);

describe('an issued document', () => {
  test('is in force until it is replaced; a withdrawn one stays withdrawn', () => {
    expect(issuanceState({ withdrawn: false, replaced: false })).toBe('BERLAKU');
    expect(issuanceState({ withdrawn: false, replaced: true })).toBe('DIGANTIKAN');
    expect(issuanceState({ withdrawn: true, replaced: true })).toBe('DITARIK');
  });

  test('moves on only while it is in force', () => {
    expect([null, 'BERLAKU' as const].map(refused)).toEqual([null, null]);
    expect(refused('DIGANTIKAN')).toBe('report-replaced');
    expect(refused('DITARIK')).toBe('report-withdrawn');
  });

  test('is withdrawn by the head of the LPSE until it is forwarded, then by the Sekda', () => {
    expect(reportStates.map((state) => [state, withdrawnBy(state), isRevisable(state)])).toEqual([
      ['DRAF', null, false],
      ['DITANDATANGANI', 'report.sign', true],
      ['DITERIMA', 'report.sign', true],
      ['DITERUSKAN', 'report.forward', true],
      ['DIKEMBALIKAN', 'report.sign', true],
    ]);
  });

  test('has an address of its own for each of its documents', () => {
    for (const kind of ['quarterly', 'minutes', 'assessor-pdf', 'assessor-workbook'] as const) {
      const name = issuedAddress(code, kind).split('/').at(-1) ?? '';
      expect(issuedKindOf(name)).toBe(kind);
    }
    expect(issuedKindOf('constructor')).toBeNull();
  });
});

describe('what only a person can say in a report', () => {
  test('is missing while it is blank, and white space is blank', () => {
    const written = { ...emptySections, obstacles: 'Tidak ada.', conclusion: '\n ' };
    expect(reportGaps(written).needed).toEqual(['conclusion']);
    expect(reportGaps({ ...written, conclusion: 'Baik.', letterNumber: '1' })).toEqual({
      needed: [],
      advised: ['decisions', 'activities', 'background'],
    });
  });
});

describe('a code as people type it', () => {
  test.each([
    [code, code],
    [` ${code.toUpperCase()}\n`, code],
    ['01234567-89abcdef-01234567 89abcdef', code],
    [`https://kaji.example/periksa/${code}`, code],
    [code.slice(1), null],
    [`${code.slice(1)}g`, null],
    ['', null],
  ])('%j', (typed, read) => {
    expect(documentCode(typed)).toBe(read);
  });
});

describe('a SHA-256 as commands print it', () => {
  test.each([
    [`${hash}  berkas.pdf`, hash],
    [`SHA256 hash of berkas.pdf:\r\n${hash.toUpperCase()}\r\nCertUtil: done`, hash],
    [hash.match(/../g)?.join(' ') ?? '', hash],
    [hash.slice(2), null],
    [`${hash}ab`, null],
    ['berkas.pdf', null],
  ])('%j', (typed, read) => {
    expect(sha256In(typed)).toBe(read);
  });
});

function refused(state: Parameters<typeof requireInForce>[0]): string | null {
  try {
    requireInForce(state);
    return null;
  } catch (error) {
    return isRefusal(error) ? error.code : String(error);
  }
}
