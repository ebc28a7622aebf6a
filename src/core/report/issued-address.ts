import { Refusal } from '#core/refusal.ts';
import type { IssuedKind, SignableKind } from './issuance.ts';

const names: Record<IssuedKind, string> = {
  quarterly: 'laporan-triwulan',
  minutes: 'berita-acara',
  'assessor-pdf': 'laporan-penilai',
  'assessor-workbook': 'kertas-kerja',
};

/** Where an issued document lies. */
export function issuedAddress(issuanceId: string, kind: IssuedKind): string {
  return `/terbitan/${issuanceId}/${names[kind]}`;
}

/** The document a part of such an address names, or null. */
export function issuedKindOf(name: string): IssuedKind | null {
  const found = Object.entries(names).find(([, known]) => known === name);
  return found === undefined ? null : (found[0] as IssuedKind);
}

/** The same for one that people sign. Refuses `not-found`. */
export function signableKindOf(name: string): SignableKind {
  const kind = issuedKindOf(name);
  if (kind === null || kind === 'assessor-workbook') throw new Refusal('not-found');
  return kind;
}
