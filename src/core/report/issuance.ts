/** What an issuance is about. */
export type IssuanceSubject = 'LAPORAN_TRIWULAN' | 'HASIL_PENILAIAN';

/** The documents of an issuance, the one that carries its number first. */
export const issuedKinds = {
  LAPORAN_TRIWULAN: ['quarterly'],
  HASIL_PENILAIAN: ['minutes', 'assessor-pdf', 'assessor-workbook'],
} as const satisfies Record<IssuanceSubject, readonly string[]>;

export type IssuedKind = (typeof issuedKinds)[IssuanceSubject][number];

/** Those that people sign; a workbook is not signed. */
export type SignableKind = Exclude<IssuedKind, 'assessor-workbook'>;

/** TERBIT: as issued. SIAP_TTE: the same pages, made to be signed electronically. */
export type IssuedForm = 'TERBIT' | 'SIAP_TTE';

/** What a copy may be of: also of a file that came back signed electronically. */
export type CopyForm = IssuedForm | 'BERTANDA_TANGAN';

export const issuanceStates = ['BERLAKU', 'DIGANTIKAN', 'DITARIK'] as const;

export type IssuanceState = (typeof issuanceStates)[number];

/** A withdrawn document stays withdrawn, whether or not something replaced it. */
export function issuanceState(of: { withdrawn: boolean; replaced: boolean }): IssuanceState {
  if (of.withdrawn) return 'DITARIK';
  return of.replaced ? 'DIGANTIKAN' : 'BERLAKU';
}

export function isIssuedKind(kind: string): kind is IssuedKind {
  return Object.values(issuedKinds)
    .flat()
    .some((known) => known === kind);
}
