import type { GuideChapter } from './chapter.ts';

export const calendarChapters: readonly GuideChapter[] = [
  {
    slug: 'kalender',
    title: 'Kalender dan pengingat',
    summary: 'Apa yang jatuh tempo, kapan Anda diingatkan, dan cara membaca pemberitahuan.',
    roles: 'all',
    sections: [
      {
        heading: 'Membaca kalender',
        points: [
          'Kalender menampilkan batas waktu penilaian, target temuan, tenggat laporan triwulan, jadwal bimtek, serta akhir masa berlaku surat penunjukan dan penetapan dalam jangkauan Anda. Yang lewat jatuh tempo berada paling atas.',
          'Tanda Menunggu Anda berarti Andalah yang perlu menyelesaikannya. Tanggal mengikuti zona waktu daerah.',
        ],
        place: { href: '/kalender', label: 'Buka kalender' },
      },
      {
        heading: 'Pengingat',
        points: [
          'Anda diingatkan tujuh hari sebelumnya, pada harinya, dan setiap minggu sesudahnya sampai selesai. Jumlah yang belum dibaca tampil pada lonceng di bagian atas halaman.',
          'Bila surel diaktifkan, pengingat yang sama dikirim dalam satu surel. Surel hanya menyebutkan judul, tanggal, dan tautan.',
        ],
        place: { href: '/pemberitahuan', label: 'Buka pemberitahuan' },
      },
    ],
  },
];
