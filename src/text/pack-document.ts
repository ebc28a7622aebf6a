import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import { formatDate } from '#core/indonesian/date.ts';
import { formatNumber } from '#core/indonesian/number.ts';
import type { PackedState } from '#core/pack/pack-state.ts';

/** What stands inside a pack: the names of its folders, MANIFEST.csv and index.html. */
export const packDocumentText = {
  top: (group: string, quarter: string, year: number, region: string) =>
    `Paket Penilaian ${group} Triwulan ${quarter} ${year} ${region}`,
  fileName: 'Paket Penilaian',
  group: { LPSE: 'LPSE', JARINGAN: 'Jaringan', WEBSITE: 'Website' } satisfies Record<InstrumentCode, string>,
  folders: {
    evidence: 'bukti',
    corrections: 'perbaikan',
    finding: (number: number) => `Temuan ${number}`,
  },
  documents: {
    'assessor-pdf': 'Laporan Penilai',
    'assessor-workbook': 'Kertas kerja',
    minutes: 'Berita Acara Penilaian Faktual',
  },
  states: {
    ADA: 'ADA',
    HILANG: 'HILANG',
    RUSAK: 'RUSAK',
    TIDAK_DISERTAKAN: 'TIDAK DISERTAKAN',
  } satisfies Record<PackedState, string>,
  manifest: [
    'Berkas',
    'Standar',
    'Kriteria',
    'Judul',
    'Halaman',
    'Catatan',
    'Klasifikasi',
    'Status',
    'Ukuran (bita)',
    'SHA-256',
    'MD5',
    'Keadaan',
  ],
  pages: (page: string) => `halaman ${page}`,
  finding: (number: number, criterion: string) => `Temuan ${number} (${criterion})`,
} as const;

/** Sentences of index.html. */
export const packPageText = {
  contents: (evidence: number) => `${formatNumber(evidence)} berkas bukti`,
  facts: { unit: 'Unit', period: 'Periode', instrument: 'Instrumen', state: 'Keadaan', frozen: 'Data per' },
  intro:
    'Halaman ini dibuka tanpa jaringan. Setiap tautan menuju berkas di dalam folder yang sama. Bukti yang dipakai oleh beberapa kriteria ada di folder setiap kriteria.',
  manifest: 'Daftar seluruh berkas (MANIFEST.csv)',
  checksums: 'Sidik SHA-256 setiap berkas (SHA256SUMS)',
  check: 'Keutuhan berkas diperiksa dengan perintah sha256sum -c SHA256SUMS di folder ini.',
  absentTitle: 'Berkas yang hilang atau rusak',
  absentText:
    'Berkas sebagai berikut tidak disertakan, sebab tidak ditemukan atau isinya tidak lagi sama dengan saat diunggah. Minta unit menyerahkan salinannya.',
  documents: 'Dokumen',
  corrections: 'Bukti tindakan perbaikan',
  noEvidence: 'Tidak ada bukti.',
  noCorrections: 'Tidak ada bukti tindakan perbaikan.',
  columns: {
    file: 'Bukti',
    where: 'Halaman dan catatan',
    document: 'Dokumen',
    classification: 'Klasifikasi',
    status: 'Status',
    size: 'Ukuran',
    state: 'Keadaan',
    place: 'Tempat',
  },
  answer: (label: string) => `Jawaban unit: ${label}`,
  verdict: (label: string) => `Nilai Penilai: ${label}`,
  documentNumber: (number: string) => `Nomor ${number}`,
  dated: (date: string) => formatDate(date),
  rejected: 'Ditolak Penilai, tidak disertakan',
  inDocument: {
    HILANG: 'Hilang: berkas tidak ditemukan',
    RUSAK: 'Rusak: isinya tidak sama dengan saat diunggah',
  },
} as const;
