/** Kinds of region; the name of the government and of its documents follow from it. */
export const regionKinds = ['KOTA', 'KABUPATEN', 'PROVINSI'] as const;

export type RegionKind = (typeof regionKinds)[number];

/** Kinds of unit; the kind decides which instruments a unit answers to (MJK54 Ps.10-12). */
export const unitKinds = ['LPSE', 'BIDANG_DATA_ELEKTRONIK', 'PERANGKAT_DAERAH'] as const;

export type UnitKind = (typeof unitKinds)[number];
