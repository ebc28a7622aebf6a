import type { CopyForm, IssuanceState, IssuanceSubject, IssuedKind } from '#core/report/issuance.ts';

export const issuanceStateLabels: Record<IssuanceState, string> = {
  BERLAKU: 'Berlaku',
  DIGANTIKAN: 'Digantikan',
  DITARIK: 'Ditarik',
};

export const issuanceSubjectLabels: Record<IssuanceSubject, string> = {
  LAPORAN_TRIWULAN: 'Laporan triwulan',
  HASIL_PENILAIAN: 'Hasil penilaian faktual',
};

export const issuedKindLabels: Record<IssuedKind, string> = {
  quarterly: 'Laporan triwulan',
  minutes: 'Berita Acara Penilaian Faktual',
  'assessor-pdf': 'Laporan Penilai',
  'assessor-workbook': 'Kertas kerja',
};

export const copyFormLabels: Record<CopyForm, string> = {
  TERBIT: 'sebagaimana diterbitkan',
  SIAP_TTE: 'disiapkan untuk tanda tangan elektronik',
  BERTANDA_TANGAN: 'bertanda tangan elektronik',
};

/** The public page that tells whether a document is genuine. */
export const verificationTexts = {
  title: 'Pemeriksaan dokumen',
  ask: 'Setiap dokumen yang diterbitkan memuat kode pemeriksaan dan QR. Masukkan kode itu untuk membaca keterangan resminya.',
  code: 'Kode pemeriksaan',
  codeHint: '32 angka dan huruf di bawah QR pada dokumen. Alamat lengkapnya juga dapat ditempelkan.',
  check: 'Periksa',
  codeInvalid:
    'Kode terdiri atas 32 angka dan huruf a sampai f. Salin kembali kodenya dari dokumen, tanpa bagian lain.',

  unknownTitle: 'Kode tidak dikenal',
  unknownText:
    'Tidak ada dokumen terbitan dengan kode ini. Cocokkan kembali setiap angka dan huruf dengan dokumen yang Anda pegang, atau pindai QR-nya sekali lagi.',
  unknownDoubt:
    'Apabila kodenya memang tertulis demikian, jangan mengandalkan dokumen itu. Tanyakan kepada instansi yang namanya tercantum pada kop dokumen.',

  now: {
    BERLAKU: 'Dokumen ini diterbitkan dan masih berlaku.',
    DIGANTIKAN: 'Dokumen ini pernah diterbitkan dan sudah digantikan. Gunakan penggantinya.',
    DITARIK: 'Dokumen ini pernah diterbitkan dan sudah ditarik. Jangan digunakan.',
  } satisfies Record<IssuanceState, string>,
  state: 'Keadaan',
  kind: 'Jenis',
  about: 'Perihal',
  number: 'Nomor',
  noNumber: 'belum dicatat',
  date: 'Tanggal dokumen',
  region: 'Daerah',
  unit: 'Unit',
  revision: 'Revisi',
  firstIssue: 'terbitan pertama',
  revisionOf: (revision: number) => `Revisi ${revision}`,
  issuedAt: 'Diterbitkan',
  withdrawnAt: 'Ditarik',
  replacedBy: 'Digantikan oleh',
  replaces: 'Menggantikan',
  neighbour: (revision: number, at: string) =>
    `${revision === 0 ? 'terbitan pertama' : `Revisi ${revision}`}, diterbitkan ${at}`,
  files: 'Berkas yang diterbitkan',
  noFiles: 'Belum ada berkas yang dibuat dari terbitan ini, sehingga belum ada salinannya yang asli.',
  sha256: 'SHA-256',

  mine: 'Apakah ini berkas saya?',
  mineText:
    'Pilih berkas yang Anda terima atau letakkan di sini. Sidiknya dihitung di peramban Anda; berkasnya tidak dikirim ke mana pun.',
  choose: 'Berkas di perangkat Anda',
  hashTitle: 'Bandingkan sidik SHA-256',
  hashText: 'Hitung sidik berkas Anda dengan salah satu perintah berikut, lalu tempelkan hasilnya.',
  commands: [
    { system: 'Windows', command: 'certutil -hashfile berkas.pdf SHA256' },
    { system: 'macOS', command: 'shasum -a 256 berkas.pdf' },
    { system: 'Linux', command: 'sha256sum berkas.pdf' },
  ],
  hash: 'Sidik SHA-256 berkas Anda',
  compare: 'Bandingkan',
  hashInvalid: 'Sidik SHA-256 terdiri atas 64 angka dan huruf a sampai f.',
  unable:
    'Peramban ini tidak dapat menghitung sidik karena halaman dibuka tanpa sambungan aman (HTTPS). Gunakan perbandingan sidik di bawah.',
  reading: 'Sidik sedang dihitung…',
  unreadable: 'Berkas tidak dapat dibaca. Pilih kembali berkasnya.',
  same: (document: string) => `Cocok: berkas ini sama persis dengan ${document} yang diterbitkan.`,
  sameOld: {
    BERLAKU: '',
    DIGANTIKAN: ' Perhatikan bahwa dokumen ini sudah digantikan.',
    DITARIK: ' Perhatikan bahwa dokumen ini sudah ditarik.',
  } satisfies Record<IssuanceState, string>,
  different:
    'Tidak cocok: berkas ini bukan salinan yang sama persis dengan berkas terbitan. Berkas yang dicetak lalu dipindai, disimpan ulang, atau ditandatangani juga tidak sama sidiknya; bandingkan isinya dengan dokumen dari penerbit.',
  yourHash: (sha256: string) => `Sidik berkas Anda: ${sha256}`,
} as const;
