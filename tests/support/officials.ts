import type { FreshOfficial } from '#services/regions/save-official.ts';

/** A Kepala Dinas in the own right, from the beginning of 2026 on. */
export function anOfficial(regionId: string, changes: Partial<FreshOfficial> = {}): FreshOfficial {
  return {
    regionId,
    unitId: null,
    role: 'KEPALA_DINAS',
    position: 'Kepala Dinas Komunikasi dan Informatika',
    prefix: '',
    signing: 'SENDIRI',
    onBehalfOf: '',
    through: '',
    name: 'Citra Contoh, S.Kom.',
    rank: 'Pembina Utama Muda (IV/c)',
    employeeNumber: '19790412 200501 1 002',
    validFrom: '2026-01-01',
    validUntil: null,
    ...changes,
  };
}
