import type { Recheck } from '#core/report/recheck.ts';

/** Issued documents on the pages of the people they are for. */
export const issuanceTexts = {
  open: 'Buka',
  save: 'Unduh',
  newTab: 'terbuka di tab baru',
  fingerprint: 'SHA-256',
  state: 'Keadaan',
  number: 'Nomor',
  noNumber: 'belum dicatat',
  code: 'Kode pemeriksaan',
  numberLabel: 'Nomor dari Tata Usaha',
  numberHint:
    'Dicatat satu kali dan tidak dapat diganti. Dokumen yang sudah terbit tetap bertitik-titik; nomornya tampil di sini dan pada halaman pemeriksaan.',
  saveNumber: 'Catat nomor',
  recheck: 'Periksa ulang berkas',

  title: 'Periksa ulang berkas',
  intro:
    'Kaji membaca kembali setiap berkas terbitan dari penyimpanan, lalu membuat ulang dokumennya dari isi yang dibekukan dan membandingkan keduanya bita demi bita.',
  none: 'Belum ada berkas yang pernah dibuat dari terbitan ini.',
  columns: { file: 'Berkas', stored: 'Di penyimpanan', redrawn: 'Dibuat ulang' },
  stored: {
    UTUH: 'Utuh: SHA-256 sama dengan yang tercatat.',
    RUSAK: 'Rusak: isinya tidak lagi sama dengan yang diterbitkan. Pulihkan dari cadangan.',
    HILANG: 'Hilang: berkasnya tidak ditemukan. Pulihkan dari cadangan.',
  } satisfies Record<Recheck['stored'], string>,
  redrawn: {
    SAMA: 'Sama persis sampai setiap bita.',
    BERBEDA:
      'Berbeda: versi aplikasi ini menggambar dokumen dengan cara lain. Yang berlaku adalah berkas yang tersimpan.',
    GAGAL: 'Tidak dapat dibuat ulang.',
  } satisfies Record<Recheck['redrawn'], string>,
  sound: 'Seluruh berkas utuh.',
  unsound: 'Ada berkas terbitan yang rusak atau hilang',
  unsoundText: 'Hubungi administrator. Catatan penerbitan dan isi yang dibekukan tidak berubah.',

  current: 'Dokumen yang berlaku',
  currentText:
    'Penilaian ini final dan dokumennya sudah diterbitkan: setiap orang mengunduh berkas yang sama. Tanda tangan dibubuhkan di luar sistem.',
  earlier: 'Terbitan terdahulu',
  earlierName: (revision: number, date: string) =>
    revision === 0 ? `Terbitan pertama, ${date}` : `Revisi ${revision}, ${date}`,
} as const;
