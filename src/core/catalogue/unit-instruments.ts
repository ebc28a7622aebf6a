import type { UnitKind } from '#core/region/region.ts';
import type { InstrumentCode } from './instrument.ts';

/** The instruments each kind of unit is responsible for (MJK54 Ps.10-12). */
export const instrumentsOfUnit: Record<UnitKind, readonly InstrumentCode[]> = {
  LPSE: ['LPSE'],
  BIDANG_DATA_ELEKTRONIK: ['JARINGAN', 'WEBSITE'],
  PERANGKAT_DAERAH: [],
};

export function answersFor(kind: UnitKind, instrument: InstrumentCode): boolean {
  return instrumentsOfUnit[kind].includes(instrument);
}
