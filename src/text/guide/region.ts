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
    slug: 'penetapan',
    title: 'Penetapan LPSE',
    summary: 'Menetapkan LPSE dari hasil final, memberi peringatan, dan mencabut.',
    roles: ['KEPALA_DINAS'],
    sections: [
      {
        heading: 'Menetapkan',
        ordered: true,
        points: [
          'Hasil LPSE yang final dan memenuhi standar menunggu di Beranda dan di Penetapan.',
          'Buat rancangan keputusan (PDF) untuk bagian hukum; nomor dan tanggalnya dikosongkan.',
          'Setelah keputusan ditandatangani, ketik nomor, tanggal, standar, dan masa berlakunya, lalu periksa isian. Hanya standar yang terpenuhi menurut hasil faktual yang dapat ditetapkan.',
          'Unggah salinan keputusan berupa PDF. Penetapan dan salinannya tidak dapat diubah lagi, dan penilaian yang mendasarinya tidak dapat dibuka kembali.',
        ],
        place: { href: '/penetapan', label: 'Buka penetapan' },
      },
      {
        heading: 'Memperingatkan dan mencabut',
        points: [
          'Surat peringatan dengan batas waktu boleh mendahului pencabutan, dan tidak diwajibkan.',
          'Pencabutan memerlukan keputusan, alasan, dan tanggal berlaku efektif; temuan yang mendasarinya dapat ditautkan. Pencabutan tidak pernah terjadi dengan sendirinya dan tidak dapat dibatalkan.',
          'Penetapan yang berakhir dalam 60 hari ditandai; yang lewat masa berlakunya tampil sebagai berakhir.',
        ],
      },
      {
        heading: 'Halaman publik',
        points: [
          'Bila daerah menyalakannya di Pengaturan, penetapan yang berlaku dapat dibaca siapa pun tanpa masuk.',
        ],
      },
    ],
  },
  {
    slug: 'edisi',
    title: 'Menetapkan kriteria dengan keputusan',
    summary: 'Edisi baru dari templat Excel sampai Keputusan Kepala Dinas.',
    roles: ['ADMIN_SISTEM', 'KEPALA_DINAS'],
    sections: [
      {
        heading: 'Mengajukan edisi baru (Administrator Sistem)',
        ordered: true,
        points: [
          'Unduh templat instrumen pada halaman Ajukan edisi baru. Isinya sama dengan edisi yang berlaku, dengan nomor edisi berikutnya.',
          'Ubah lembar Instrumen, Standar, dan Kriteria, lalu unggah. Setiap kesalahan disebut dengan lembar, baris, dan kolomnya; berkas yang salah tidak disimpan.',
          'Periksa perbedaannya dengan edisi sebelumnya: yang ditambah, dihapus, dan diubah. Perhatikan peringatan tentang id yang pernah dipakai untuk teks lain.',
          'Serahkan kepada Kepala Dinas. Sesudah itu isinya tidak dapat diubah, hanya dapat ditarik.',
        ],
        place: { href: '/standar/edisi', label: 'Buka edisi instrumen' },
      },
      {
        heading: 'Menetapkan atau menolak (Kepala Dinas)',
        points: [
          'Edisi yang menunggu tampil pada beranda. Isi nomor dan tanggal Keputusan Kepala Dinas serta tanggal mulai berlaku, lalu tetapkan; atau tolak dengan alasan.',
          'Yang mengimpor atau menyerahkan tidak menetapkan: selalu dua orang.',
          'Edisi yang sudah ditetapkan tidak dapat diubah atau dihapus, dan tetap dapat dibaca sesudah ada edisi berikutnya.',
        ],
      },
      {
        heading: 'Kapan edisi dipakai',
        points: [
          'Setiap triwulan memakai edisi yang berlaku pada hari pertamanya. Penilaian yang sudah berjalan tetap memakai edisinya.',
          'Selama daerah belum menetapkan edisinya, yang dipakai adalah usulan bawaan aplikasi.',
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
        heading: 'Surel',
        points: [
          'Administrator aplikasi melihat surel yang menunggu, terkirim, dan gagal beserta sebabnya, lalu meminta pengirimannya dicoba lagi. Surel yang gagal tidak pernah hilang.',
        ],
      },
      {
        heading: 'Daerah',
        points: [
          'Kop, pejabat, naskah, dan kebijakan masing-masing mempunyai tanggal mulai berlaku, sehingga laporan lama tetap memuat keadaan pada masanya. Riwayatnya tampil di bawah setiap formulir.',
          'Pengaturan yang belum berlaku dapat dibatalkan; yang sudah berlaku tidak dapat diubah, hanya digantikan mulai tanggal lain.',
          'Tombol Lihat contoh membuka dokumen yang sebenarnya dengan isian yang sedang diketik, bertanda CONTOH. Tidak ada yang tersimpan.',
        ],
        place: { href: '/pengaturan', label: 'Buka pengaturan' },
      },
      {
        heading: 'Kop surat dan lambang',
        points: [
          'Baris kop ditulis dari yang paling besar: pemerintah daerah, perangkat daerah, alamat, lalu kontak.',
          'Lambang berupa PNG atau JPEG berwarna RGB, paling besar 1 MiB. Latar tembus pandang boleh.',
        ],
        place: { href: '/pengaturan/kop', label: 'Buka kop surat' },
      },
      {
        heading: 'Pejabat',
        points: [
          'Pada satu hari hanya satu pejabat yang menandatangani untuk satu peran. Pejabat baru mengakhiri pejabat sebelumnya sehari sebelum ia mulai.',
          'Bila hari terakhir diisi, misalnya untuk Plh. selama dua pekan, pejabat sebelumnya menandatangani kembali sesudah hari itu.',
          'Untuk a.n. dan u.b., tuliskan jabatan yang diwakili; pada dokumen jabatan itu tercetak lebih dahulu.',
          'Pj. pada Kepala Daerah dan Sekretaris Daerah tercetak pula pada alamat nota dinas.',
        ],
        place: { href: '/pengaturan/pejabat', label: 'Buka pejabat' },
      },
      {
        heading: 'Naskah',
        points: [
          'Kertas, tepi halaman, ukuran huruf, tempat, dasar hukum, tembusan setiap dokumen, dan tabel paraf nota dinas.',
          'Satu dokumen dapat menyimpang: buka Sesuaikan naskah dokumen ini pada laporan atau pada dokumen penilaian selama belum dibekukan. Kembali ke baku menghapus penyimpangan itu.',
        ],
        place: { href: '/pengaturan/naskah', label: 'Buka naskah' },
      },
    ],
  },
];
