import type { InstrumentCode } from './instrument.ts';

/** The kinds of unit, and the instruments each is responsible for (MJK54 Ps.10-12). */
export const instrumentsOfUnit = {
  LPSE: ['LPSE'],
  BIDANG_DATA_ELEKTRONIK: ['JARINGAN', 'WEBSITE'],
  PERANGKAT_DAERAH: [],
} as const satisfies Record<string, readonly InstrumentCode[]>;

export function answersFor(kind: keyof typeof instrumentsOfUnit, instrument: InstrumentCode): boolean {
  return (instrumentsOfUnit[kind] as readonly InstrumentCode[]).includes(instrument);
}
