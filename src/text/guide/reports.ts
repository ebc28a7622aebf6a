import type { GuideChapter } from './chapter.ts';

export const reportChapters: readonly GuideChapter[] = [
  {
    slug: 'dokumen',
    title: 'Dokumen penilaian',
    summary: 'Laporan Penilai, kertas kerja, dan Berita Acara.',
    roles: ['KEPALA_LPSE', 'PENYELENGGARA_JARINGAN_WEB', 'PENILAI', 'KETUA_TIM_PENILAI', 'KEPALA_DINAS'],
    sections: [
      {
        heading: 'Membuat dokumen',
        points: [
          'Dokumen dibuat di latar belakang dan siap dalam beberapa detik; halaman boleh ditinggalkan. Pratinjau adalah dokumen yang sebenarnya.',
          'Dokumen dari data yang sama selalu sama sampai ke setiap bita, sehingga keasliannya dapat diperiksa dengan sidik SHA-256.',
          'Sebelum final, setiap dokumen menyebutkan bahwa angkanya adalah Penilaian Mandiri yang belum diverifikasi.',
          'Nomor surat diberikan Tata Usaha dan tidak pernah dibuat oleh aplikasi.',
        ],
      },
    ],
  },
  {
    slug: 'laporan-triwulan',
    title: 'Laporan triwulan',
    summary: 'Dari draf LPSE, lewat Sekretaris Daerah, sampai kepala daerah.',
    roles: ['KEPALA_LPSE', 'TIM_LPSE', 'KEPALA_DINAS', 'ASISTEN', 'SEKDA', 'WALIKOTA'],
    sections: [
      {
        heading: 'Menyusun dan menandatangani',
        ordered: true,
        points: [
          'LPSE membuka laporan triwulan sebagai draf. Angka berasal dari data; kendala, keputusan yang dimohonkan, dan simpulan ditulis oleh LPSE.',
          'Kepala LPSE menandatangani. Sejak saat itu angka, temuan, dan edisi kriteria dibekukan.',
        ],
        place: { href: '/laporan', label: 'Buka laporan' },
      },
      {
        heading: 'Menerima dan meneruskan',
        points: [
          'Asisten dan Sekretaris Daerah membaca ringkasan Baca tiga menit, menerima laporan, memberi catatan, atau mengembalikannya dengan alasan.',
          'Sekretaris Daerah meneruskan laporan kepada kepala daerah. Kepala daerah membaca laporan yang sudah diteruskan.',
          'Laporan yang dikembalikan disusun kembali sebagai revisi; laporan sebelumnya tetap tersimpan.',
        ],
      },
      {
        heading: 'Tenggat dan yang belum melapor',
        points: [
          'Kepala Dinas atau administrator mengatur tenggat: satu aturan daerah, misalnya 15 hari setelah triwulan berakhir, dan bila perlu tanggal tersendiri untuk satu triwulan. Aturan tidak berlaku surut.',
          'Tenggat yang sudah lewat hanya dapat diperpanjang ke tanggal sesudahnya, dengan alasan yang tercatat di jejak.',
          'LPSE melihat tenggatnya di beranda, kalender, dan pada draf laporan. Laporan yang ditandatangani sesudah tenggat ditandai terlambat beserta jumlah harinya.',
          'Kepala Dinas, Asisten, Sekretaris Daerah, dan Inspektur melihat daftar Belum melapor pada halaman Laporan menurut triwulan. Laporan yang dikembalikan atau ditarik dihitung belum disampaikan.',
          'Surat teguran tidak dibuat oleh aplikasi; daftar ini menjadi dasarnya.',
        ],
        place: { href: '/laporan/tenggat', label: 'Buka tenggat laporan' },
      },
    ],
  },
];
