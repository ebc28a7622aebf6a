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
          'Nomor surat diberikan Tata Usaha dan tidak pernah dibuat oleh aplikasi. Nomor dan tempat Berita Acara ditanyakan pada langkah yang menjadikan penilaian final.',
          'Sesudah final, dokumen terbit satu kali: setiap orang mengunduh berkas yang sama. Penilaian yang dibuka kembali menarik dokumennya, dan hasil berikutnya terbit sebagai revisi.',
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
          'Halaman penandatanganan menyebut bagian yang masih kosong beserta tautannya. Kendala serta simpulan dan saran wajib diisi; kalimat "Tidak ada." sudah cukup.',
          'Kepala LPSE menandatangani. Sejak saat itu angka, temuan, dan edisi kriteria dibekukan, dan laporan terbit dengan kode pemeriksaan.',
        ],
        place: { href: '/laporan', label: 'Buka laporan' },
      },
      {
        heading: 'Menerima dan meneruskan',
        points: [
          'Asisten dan Sekretaris Daerah membaca ringkasan Baca tiga menit, menerima laporan, memberi catatan, atau mengembalikannya dengan alasan.',
          'Sekretaris Daerah meneruskan laporan kepada kepala daerah. Kepala daerah membaca laporan yang sudah diteruskan.',
          'Catatan terbaca oleh setiap orang yang dapat membuka laporan dan tidak dapat dihapus.',
        ],
      },
      {
        heading: 'Memperbaiki dan menarik laporan',
        points: [
          'Koreksi sesudah ditandatangani disusun sebagai revisi. Laporan sebelumnya tetap berlaku sampai revisinya ditandatangani, lalu menjadi Digantikan dan tidak dapat diteruskan lagi.',
          'Laporan yang keliru dapat ditarik dengan alasan: oleh Kepala LPSE sebelum diteruskan, oleh Sekretaris Daerah sesudahnya. Penarikan tidak dapat dibatalkan.',
          'Nomor surat yang belum ada saat terbit dapat dicatat satu kali sesudahnya; berkas yang sudah terbit tidak berubah.',
        ],
      },
    ],
  },
  {
    slug: 'memeriksa-dokumen',
    title: 'Memeriksa keaslian dokumen',
    summary: 'Kode, QR, dan sidik SHA-256 pada dokumen terbitan.',
    roles: 'all',
    sections: [
      {
        heading: 'Dengan kode atau QR',
        points: [
          'Laporan triwulan yang ditandatangani dan hasil penilaian yang final terbit dengan kode pemeriksaan. Siapa pun yang memegang dokumen dapat memindai QR-nya atau memasukkan kodenya tanpa masuk ke aplikasi.',
          'Halaman pemeriksaan menyebut jenis, nomor, tanggal, unit, revisi, dan keadaannya: Berlaku, Digantikan, atau Ditarik. Angka, nama orang, dan alasan penarikan tidak ditampilkan.',
          'QR itu bukan tanda tangan elektronik.',
        ],
        place: { href: '/periksa', label: 'Periksa dokumen' },
      },
      {
        heading: 'Apakah berkas saya sama?',
        points: [
          'Pilih berkas pada halaman pemeriksaan. Sidiknya dihitung di peramban Anda, berkasnya tidak dikirim. Berkas yang sama persis dinyatakan cocok.',
          'Berkas yang dipindai dari kertas atau disimpan ulang tidak lagi sama persis, meskipun isinya sama.',
          'Orang yang dapat membuka laporan atau penilaian juga dapat memilih "Periksa ulang berkas": aplikasi membaca kembali berkas yang tersimpan dan membuat ulang dokumennya dari isi yang dibekukan.',
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
