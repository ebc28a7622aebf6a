import type { GuideChapter } from './chapter.ts';

export const startChapters: readonly GuideChapter[] = [
  {
    slug: 'mulai',
    title: 'Memulai',
    summary: 'Masuk, mengenali halaman, dan menjaga akun.',
    roles: 'all',
    sections: [
      {
        heading: 'Masuk pertama kali',
        ordered: true,
        points: [
          'Administrator mengirimkan tautan undangan. Tautan itu hanya berlaku satu kali.',
          'Buka tautan, lalu pilih kata sandi sendiri: paling sedikit 12 karakter. Rangkaian beberapa kata lebih mudah diingat.',
          'Masuk dengan alamat surel dan kata sandi itu. Tidak ada orang lain, termasuk administrator, yang mengetahuinya.',
        ],
      },
      {
        heading: 'Mengenali halaman',
        points: [
          'Beranda menjawab apa yang perlu Anda kerjakan sekarang. Setiap angka adalah tautan ke yang dihitungnya.',
          'Menu utama hanya memuat tempat yang menjadi pekerjaan Anda. Pada telepon, menu itu berada di bagian bawah layar.',
          'Pesan hijau di atas halaman berarti perubahan sudah tersimpan. Pesan merah menyebutkan bagian yang perlu diperbaiki dan apakah isian sudah disimpan.',
        ],
        place: { href: '/', label: 'Buka beranda' },
      },
      {
        heading: 'Menjaga akun',
        points: [
          'Sesi berakhir sesudah 60 menit tanpa kegiatan, dan paling lama 12 jam. Tulisan yang belum tersimpan tetap ada di perangkat dan dikirim sesudah Anda masuk kembali.',
          'Pada halaman akun Anda dapat mengganti kata sandi dan mengakhiri sesi pada perangkat lain.',
        ],
        place: { href: '/akun', label: 'Buka akun saya' },
      },
    ],
  },
];
