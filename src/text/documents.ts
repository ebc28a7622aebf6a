/** What every printed document says. */
export const documentText = {
  missing: 'belum ada',
  none: '-',
  unchanged: 'tetap',
  pageOf: (page: string) => `halaman ${page}`,
  criterionGone: 'Kriteria ini tidak ada lagi dalam edisi instrumen yang dipakai.',
  carriedFrom: (period: string, number: number) => `Dibawa dari ${period}, temuan nomor ${number}`,
  dots: '.....................',
  nameDots: '(.............................................)',
  unsigned: 'Dokumen ini dibuat oleh sistem dan belum ditandatangani secara elektronik.',
  proposal: 'Usulan',
  proposalNotice: (title: string) =>
    `Kriteria ${title} yang digunakan masih berstatus Usulan, belum ditetapkan dengan Keputusan Kepala Dinas.`,
  decree: (number: string, date: string) =>
    `ditetapkan dengan Keputusan Kepala Dinas Nomor ${number} tanggal ${date}`,
  version: (version: number) => `versi ${version}`,
  outsideRegulation: 'di luar peraturan kepala daerah',
  noScope: 'belum ada ruang lingkup',
  revision: (revision: number) => `Revisi ${revision}`,
  number: 'Nomor',
  carbonCopies: 'Tembusan:',
  employeeNumber: 'NIP',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  frozen: (at: string) => `Data dibekukan pada ${at}`,
  seal: 'Segel data',
  modelHash: 'SHA-256 isi dokumen',
  auditHead: 'Kepala rantai jejak audit',
  /** Entries of the outline that a PDF reader shows beside the pages. */
  parts: {
    cover: 'Sampul',
    officialNote: 'Nota Dinas',
    report: 'Laporan',
    minutes: 'Berita Acara',
    attendance: 'Daftar Hadir',
    decree: 'Rancangan Keputusan',
    annex: 'Lampiran',
    closing: 'Penutup dan tanda tangan',
  },
} as const;

/** Words of the charts. */
export const chartText = {
  missing: 'belum ada',
  trendTitle: 'Skor kemajuan per triwulan',
  radarTitle: (group: string) => `Skor kemajuan ${group}`,
  self: 'Penilaian Mandiri',
  factual: 'Penilaian Faktual',
} as const;

/** Codes that only documents print; the others have their words in states.ts. */
export const documentLabels = {
  unjudged: 'Belum Dinilai',
  source: {
    MANDIRI: 'Penilaian Mandiri (belum diverifikasi)',
    FAKTUAL: 'Penilaian Faktual',
  },
  region: { KOTA: 'Kota', KABUPATEN: 'Kabupaten', PROVINSI: 'Provinsi' },
  unverifiedShort: 'belum diverifikasi',
  belowThreshold: 'skor di bawah ambang pemenuhan',
  policy: {
    SEMUA: 'Seluruh kriteria yang berlaku diterapkan menyeluruh dengan bukti yang sah',
    AMBANG: (threshold: string) =>
      `Seluruh kriteria wajib diterapkan menyeluruh dengan bukti yang sah dan skor paling rendah ${threshold}%`,
  },
} as const;
