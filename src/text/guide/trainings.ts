import type { GuideChapter } from './chapter.ts';

export const trainingChapters: readonly GuideChapter[] = [
  {
    slug: 'bimtek',
    title: 'Bimbingan teknis',
    summary:
      'Merencanakan sesi, mencatat kehadiran, membagikan materi, dan memakai daftar hadir sebagai bukti.',
    roles: [
      'KEPALA_DINAS',
      'KEPALA_LPSE',
      'TIM_LPSE',
      'PENYELENGGARA_JARINGAN_WEB',
      'OPERATOR_WEB',
      'INSPEKTUR',
    ],
    sections: [
      {
        heading: 'Merencanakan dan melaksanakan',
        ordered: true,
        points: [
          'Kepala Dinas memilih periode, hari di dalam jendela tahap Bimbingan Teknis, tempat, narasumber, unit yang diundang, dan standar yang dibahas.',
          'Unit yang diundang melihat rencana itu sejak disimpan. Rencana dapat diubah, atau dibatalkan dengan alasan, sampai pelaksanaannya dicatat.',
          'Mulai hari itu, pilih "Catat pelaksanaan", lalu tulis siapa yang hadir dari setiap unit: satu orang setiap baris, nama dan jabatan dipisahkan titik koma.',
          'Materi diunggah sebelum atau sesudah sesi; unit yang diundang dapat mengunduhnya.',
        ],
        place: { href: '/bimtek', label: 'Buka bimbingan teknis' },
      },
      {
        heading: 'Sebelum memulai penilaian',
        points: [
          'Unit yang belum tercatat hadir pada sesi periode itu untuk instrumennya diberi peringatan ketika memulai penilaian. Peringatan itu tidak menghalangi.',
        ],
      },
      {
        heading: 'Memakai daftar hadir sebagai bukti',
        ordered: true,
        points: [
          'Pada sesi yang diikuti, pilih "Gunakan sebagai bukti". Daftar hadir unit dibuat sebagai PDF dan masuk ke pustaka bukti unit; ditekan lagi, berkas yang sama yang dipakai.',
          'Pada kriteria yang memintanya, lampirkan dengan "Gunakan ulang bukti" beserta halamannya.',
        ],
        place: { href: '/bukti', label: 'Buka pustaka bukti' },
      },
    ],
  },
];
