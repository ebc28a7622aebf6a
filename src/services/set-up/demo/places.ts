import { defaultFontSize, defaultMargins, type RegionSettings } from '#core/region/region-settings.ts';
import type { FreshRegion } from '#services/regions/add-region.ts';
import type { FreshUnit } from '#services/regions/add-unit.ts';

export const regionKeys = ['kota', 'kabupaten'] as const;

export type RegionKey = (typeof regionKeys)[number];

/** One unit of each kind. */
export type UnitKey = 'lpse' | 'bidang' | 'opd';

interface DemoRegion {
  region: FreshRegion;
  settings: RegionSettings;
  units: Record<UnitKey, FreshUnit>;
}

const national = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
];

/** Two regions that are on no map. */
export const places: Record<RegionKey, DemoRegion> = {
  kota: {
    region: {
      code: 'kota-tirtawening',
      name: 'Kota Tirtawening',
      kind: 'KOTA',
      headTitle: 'Wali Kota',
      zone: 'WIB',
    },
    settings: {
      paper: 'F4',
      margins: defaultMargins,
      fontSize: defaultFontSize,
      emblem: null,
      letterhead: [
        'PEMERINTAH KOTA TIRTAWENING',
        'DINAS KOMUNIKASI DAN INFORMATIKA',
        'Jalan Telaga Bening Nomor 1, Tirtawening',
        'Telepon (000) 000001, laman diskominfo.tirtawening.example, surel diskominfo@tirtawening.example',
      ],
      place: 'Tirtawening',
      legalBasis: {
        minutes: [
          ...national,
          'Peraturan Wali Kota Tirtawening Nomor 54 Tahun 2024 tentang Standar Layanan Pengadaan Secara Elektronik, Jaringan, dan Website',
        ],
        quarterly: [
          ...national,
          'Peraturan Wali Kota Tirtawening Nomor 8 Tahun 2023 tentang Layanan Pengadaan Secara Elektronik',
        ],
        designation: [
          ...national,
          'Peraturan Wali Kota Tirtawening Nomor 54 Tahun 2024 tentang Standar Layanan Pengadaan Secara Elektronik, Jaringan, dan Website',
        ],
      },
      carbonCopies: {
        quarterly: [
          'Asisten Perekonomian dan Pembangunan Sekretariat Daerah Kota Tirtawening',
          'Inspektur Kota Tirtawening',
          'Arsip',
        ],
        minutes: ['Inspektur Kota Tirtawening'],
        assessorReport: [],
        designation: ['Wali Kota Tirtawening', 'Inspektur Kota Tirtawening', 'Arsip'],
      },
      initials: ['Kepala Bidang Data Elektronik', 'Sekretaris Dinas'],
      policy: { kind: 'SEMUA' },
      procedureReference: 'Prosedur penilaian penerapan Standar LPSE yang ditetapkan LKPP',
      showBudgetStandard: false,
      showFactualEarly: false,
      publishDesignations: true,
    },
    units: {
      lpse: { code: 'LPSE', name: 'LPSE Kota Tirtawening', kind: 'LPSE' },
      bidang: { code: 'BDE', name: 'Bidang Data Elektronik', kind: 'BIDANG_DATA_ELEKTRONIK' },
      opd: { code: 'DISPUSIP', name: 'Dinas Perpustakaan dan Kearsipan', kind: 'PERANGKAT_DAERAH' },
    },
  },
  kabupaten: {
    region: {
      code: 'kab-lembah-nirmala',
      name: 'Kabupaten Lembah Nirmala',
      kind: 'KABUPATEN',
      headTitle: 'Bupati',
      zone: 'WITA',
    },
    settings: {
      paper: 'A4',
      margins: defaultMargins,
      fontSize: defaultFontSize,
      emblem: null,
      letterhead: [
        'PEMERINTAH KABUPATEN LEMBAH NIRMALA',
        'DINAS KOMUNIKASI, INFORMATIKA, DAN STATISTIK',
        'Jalan Bukit Kabut Nomor 10, Nirmala',
        'Telepon (000) 000002, laman diskominfo.lembahnirmala.example',
      ],
      place: 'Nirmala',
      legalBasis: {
        minutes: [
          ...national,
          'Peraturan Bupati Lembah Nirmala Nomor 21 Tahun 2024 tentang Penerapan Standar Layanan Pengadaan Secara Elektronik',
        ],
        quarterly: [
          ...national,
          'Peraturan Bupati Lembah Nirmala Nomor 9 Tahun 2022 tentang Layanan Pengadaan Secara Elektronik',
        ],
        designation: [
          ...national,
          'Peraturan Bupati Lembah Nirmala Nomor 21 Tahun 2024 tentang Penerapan Standar Layanan Pengadaan Secara Elektronik',
        ],
      },
      carbonCopies: {
        quarterly: ['Inspektur Daerah Kabupaten Lembah Nirmala', 'Arsip'],
        minutes: [],
        assessorReport: [],
        designation: ['Inspektur Daerah Kabupaten Lembah Nirmala', 'Arsip'],
      },
      initials: [],
      policy: { kind: 'SEMUA' },
      procedureReference: 'Prosedur penilaian penerapan Standar LPSE yang ditetapkan LKPP',
      showBudgetStandard: false,
      showFactualEarly: true,
      publishDesignations: false,
    },
    units: {
      lpse: { code: 'LPSE', name: 'LPSE Kabupaten Lembah Nirmala', kind: 'LPSE' },
      bidang: { code: 'BDE', name: 'Bidang Data Elektronik', kind: 'BIDANG_DATA_ELEKTRONIK' },
      opd: { code: 'DISPAR', name: 'Dinas Pariwisata', kind: 'PERANGKAT_DAERAH' },
    },
  },
};
