import type { GuideChapter } from './chapter.ts';

export const regionChapters: readonly GuideChapter[] = [
  {
    slug: 'periode',
    title: 'Periode dan Penilai',
    summary: 'Membuka triwulan, memperpanjang jendela, dan menugaskan Penilai.',
    roles: ['KEPALA_DINAS', 'ADMIN_SISTEM'],
    sections: [
      {
        heading: 'Membuka periode',
        points: [
          'Setiap triwulan mempunyai tiga tahap: bimbingan teknis, penilaian mandiri, dan penilaian faktual, masing-masing dengan jendela waktunya.',
          'Jendela yang sudah tertutup dapat diperpanjang; perpanjangan beserta alasannya tercatat dalam jejak.',
        ],
        place: { href: '/periode', label: 'Buka periode' },
      },
      {
        heading: 'Menugaskan Penilai',
        points: [
          'Penilai ditugaskan pada satu penilaian dengan nomor, tanggal, dan masa berlaku surat penunjukan. Satu orang menjadi ketua tim.',
          'Penilai tidak memegang peran unit pada daerah yang sama, dan yang mengajukan tidak menilai.',
        ],
      },
    ],
  },
  {
    slug: 'pengaturan',
    title: 'Mengelola pengguna dan daerah',
    summary: 'Undangan, peran, pejabat, kop, dan kebijakan.',
    roles: ['ADMIN_SISTEM', 'KEPALA_DINAS'],
    sections: [
      {
        heading: 'Pengguna',
        points: [
          'Administrator mengundang dengan tautan sekali pakai. Peran mempunyai tanggal mulai dan hari terakhir, dan berlaku pada unit, daerah, atau seluruh aplikasi.',
          'Akun yang dinonaktifkan tetap tersimpan, sebab riwayatnya adalah bukti.',
        ],
        place: { href: '/pengaturan/pengguna', label: 'Buka pengguna' },
      },
      {
        heading: 'Daerah',
        points: [
          'Kop, pejabat, dasar hukum, kertas, dan kebijakan pemenuhan diatur dengan tanggal berlaku, sehingga laporan lama tetap memuat keadaan pada masanya.',
        ],
        place: { href: '/pengaturan', label: 'Buka pengaturan' },
      },
    ],
  },
];
