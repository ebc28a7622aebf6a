/** What an issuance is about. */
export const issuanceSubjects = ['LAPORAN_TRIWULAN', 'HASIL_PENILAIAN'] as const;

export type IssuanceSubject = (typeof issuanceSubjects)[number];

/** TERBIT: as issued. SIAP_TTE: the same pages, made to be signed electronically. */
export type IssuedForm = 'TERBIT' | 'SIAP_TTE';

export const issuanceStates = ['BERLAKU', 'DIGANTIKAN', 'DITARIK'] as const;

export type IssuanceState = (typeof issuanceStates)[number];

/** A withdrawn document stays withdrawn, whether or not something replaced it. */
export function issuanceState(of: { withdrawn: boolean; replaced: boolean }): IssuanceState {
  if (of.withdrawn) return 'DITARIK';
  return of.replaced ? 'DIGANTIKAN' : 'BERLAKU';
}
