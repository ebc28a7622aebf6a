import { Refusal } from '#core/refusal.ts';

/** Kinds of region; the name of the government and of its documents follow from it. */
export const regionKinds = ['KOTA', 'KABUPATEN', 'PROVINSI'] as const;

export type RegionKind = (typeof regionKinds)[number];

/** Kinds of unit; the kind decides which instruments a unit answers to (MJK54 Ps.10-12). */
export const unitKinds = ['LPSE', 'BIDANG_DATA_ELEKTRONIK', 'PERANGKAT_DAERAH'] as const;

export type UnitKind = (typeof unitKinds)[number];

/** What the head of a region is called, as its own regulations write it (UU 23/2014 Ps.59). */
export const headTitles: Readonly<Record<RegionKind, readonly string[]>> = {
  KOTA: ['Wali Kota', 'Walikota'],
  KABUPATEN: ['Bupati'],
  PROVINSI: ['Gubernur'],
};

/** Refuses `head-title-kind`. */
export function requireHeadTitle(kind: RegionKind, title: string): void {
  if (!headTitles[kind].includes(title)) throw new Refusal('head-title-kind', { field: 'headTitle' });
}
