import type { GuideChapter } from './chapter.ts';

export const assessmentChapters: readonly GuideChapter[] = [
  {
    slug: 'penilaian-mandiri',
    title: 'Mengisi penilaian mandiri',
    summary: 'Ruang lingkup, jawaban, bukti, dan pengajuan.',
    roles: ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB'],
    sections: [
      {
        heading: 'Memulai dan menetapkan ruang lingkup',
        ordered: true,
        points: [
          'Kepala unit memulai penilaian sesudah Kepala Dinas membuka periode, lalu memilih standar yang dinilai. Penerapan boleh bertahap.',
          'Kepala unit menugaskan staf pada setiap standar. Staf hanya mengisi standar yang ditugaskan kepadanya.',
          'Standar yang pernah dinyatakan masuk ruang lingkup hanya dapat dikeluarkan dengan alasan tertulis; laporan menampilkan alasan itu.',
        ],
        place: { href: '/penilaian', label: 'Buka penilaian' },
      },
      {
        heading: 'Menjawab kriteria',
        points: [
          'Setiap kriteria dijawab dengan Tidak Dilakukan, Dalam Perencanaan, Diterapkan Sebagian, Diterapkan Menyeluruh, atau Tidak Berlaku.',
          'Diterapkan Menyeluruh memerlukan bukti yang masih berlaku pada tanggal acuan. Diterapkan Sebagian memerlukan bukti dan catatan tentang yang masih kurang.',
          'Tidak Berlaku memerlukan alasan dan bukti, dan baru berlaku sesudah disetujui Penilai. Bila suatu kejadian tidak pernah terjadi, unggah pernyataan nihil dan jawab Diterapkan Menyeluruh.',
          'Jawaban tersimpan otomatis saat Anda mengetik. Bila orang lain lebih dahulu mengubahnya, kedua isian ditampilkan dan Anda memilih.',
        ],
      },
      {
        heading: 'Mengambil jawaban periode lalu',
        ordered: true,
        points: [
          'Pada kriteria yang tidak berubah, jawaban periode lalu tampil sebagai usulan dengan catatan, bukti, dan umur bukti itu pada tanggal acuan yang baru.',
          'Tombol Sama seperti periode lalu mengambil satu jawaban. Halaman Sama seperti periode lalu pada penilaian menampilkan usulan setiap standar untuk ditinjau dan diambil sekaligus.',
          'Bukti yang ditolak atau kedaluwarsa tidak diambil; halaman itu menyebutkan bukti mana dan sebabnya. Nilai Penilai tidak pernah terbawa.',
          'Jawaban yang sudah ada tidak ditimpa. Kriteria yang berubah sejak periode lalu diisi kembali.',
        ],
        place: { href: '/penilaian', label: 'Buka penilaian' },
      },
      {
        heading: 'Mengisi tanpa sambungan',
        ordered: true,
        points: [
          'Buka Kertas kerja luring pada penilaian, lalu unduh kertas kerjanya. Berkas memuat kriteria standar yang Anda isi; hanya sel nilai dan catatan yang dapat diubah.',
          'Isi dengan Excel atau LibreOffice, simpan sebagai .xlsx, lalu unggah pada halaman yang sama. Bukti tetap dilampirkan di aplikasi.',
          'Aplikasi membandingkan setiap kriteria: saat diunduh, di sistem sekarang, dan di berkas. Belum ada yang berubah pada tahap ini, dan hanya Anda yang melihat unggahan Anda.',
          'Kriteria yang diubah di kedua tempat, atau dikosongkan di berkas, menunggu keputusan Anda. Perubahan lain sudah tercentang dan dapat dilepas.',
          'Masukkan ke sistem menyimpan semua yang dipilih sekaligus. Satu unduhan dimasukkan satu kali; untuk perubahan berikutnya, unduh kertas kerja baru.',
        ],
        place: { href: '/penilaian', label: 'Buka penilaian' },
      },
      {
        heading: 'Melampirkan bukti',
        points: [
          'Unggah PDF, JPEG, PNG, DOCX, XLSX, ODT, atau ODS. Berkas lain, berkas kosong, dan berkas bermakro ditolak.',
          'Isi tanggal dokumen, sebab tanggal itu menentukan masa berlakunya, dan halaman yang membuktikan kriteria.',
          'Berkas yang sudah ada dipakai kembali lewat tombol Gunakan ulang bukti. Berkas tidak pernah disalin ke unit lain.',
        ],
        place: { href: '/bukti', label: 'Buka pustaka bukti' },
      },
      {
        heading: 'Mengajukan',
        ordered: true,
        points: [
          'Halaman Periksa dan ajukan menyebutkan setiap kriteria yang belum lengkap, dengan tautan ke tempatnya.',
          'Saat diajukan, jawaban dan sidik SHA-256 setiap berkas dibekukan.',
          'Pengajuan dapat ditarik selama Penilai belum memulai. Bila dikembalikan, alasan Penilai tampil pada setiap kriteria.',
        ],
      },
    ],
  },
  {
    slug: 'penilaian-faktual',
    title: 'Menilai secara faktual',
    summary: 'Meninjau bukti, memberi nilai, mencatat temuan, dan menetapkan hasil.',
    roles: ['PENILAI', 'KETUA_TIM_PENILAI'],
    sections: [
      {
        heading: 'Menilai satu kriteria',
        ordered: true,
        points: [
          'Ketua tim memulai penilaian faktual pada penilaian yang ditugaskan kepadanya.',
          'Terima atau tolak setiap bukti. Penolakan memerlukan alasan, yang dibaca unit.',
          'Putuskan permohonan Tidak Berlaku, lalu beri nilai pada skala yang sama dengan jawaban unit. Nilai Anda tidak pernah menimpa jawaban unit.',
          'Nilai di bawah Diterapkan Menyeluruh memerlukan temuan: keterangan, permintaan tindakan perbaikan, prioritas, dan target. Kriteria wajib yang tidak sesuai selalu berprioritas Tinggi.',
        ],
        place: { href: '/penilaian', label: 'Buka penugasan' },
      },
      {
        heading: 'Menilai di lokasi tanpa sambungan',
        ordered: true,
        points: [
          'Buka Kertas kerja luring pada penilaian yang sedang Anda nilai, lalu unduh kertas kerjanya. Jawaban unit dan bukti yang terlampir ada di samping setiap sel.',
          'Isi nilai dan catatan pada lembar Kertas Kerja, dan setiap temuan baru pada satu baris lembar Temuan. Usul Tidak Berlaku dan peninjauan bukti diputuskan di aplikasi.',
          'Unggah berkasnya, lalu putuskan baris yang juga diubah di sistem. Aturannya sama dengan formulir: nilai tidak melebihi bukti, nilai yang tidak sesuai memerlukan temuan, dan nilai Penilai lain hanya diganti ketua tim. Yang tidak memenuhi ditampilkan dengan sebabnya.',
          'Temuan dari berkas selalu ditambahkan. Temuan dengan uraian yang sama tidak dicatat dua kali.',
        ],
        place: { href: '/penilaian', label: 'Buka penugasan' },
      },
      {
        heading: 'Bekerja dengan papan ketik',
        points: [
          'Angka 1 sampai 4 memilih nilai. Alt dengan Page Down dan Page Up membuka kriteria berikutnya dan sebelumnya.',
          'Saringan Belum dinilai menampilkan seluruh kriteria yang masih menunggu nilai.',
        ],
      },
      {
        heading: 'Menyelesaikan',
        ordered: true,
        points: [
          'Ketua tim menyelesaikan penilaian faktual sesudah setiap kriteria bernilai dan setiap kriteria yang tidak sesuai mempunyai temuan.',
          'Tanpa temuan, hasil langsung final. Dengan temuan, unit melakukan tindakan perbaikan lebih dahulu.',
          'Hasil final dibekukan. Ketua tim dapat membukanya kembali dengan alasan, selama belum ada penetapan.',
        ],
      },
    ],
  },
  {
    slug: 'paket',
    title: 'Mengunduh paket penilaian',
    summary: 'Laporan, kertas kerja, dan seluruh bukti dalam satu berkas ZIP.',
    roles: [
      'PENILAI',
      'KETUA_TIM_PENILAI',
      'KEPALA_DINAS',
      'INSPEKTUR',
      'KEPALA_LPSE',
      'PENYELENGGARA_JARINGAN_WEB',
    ],
    sections: [
      {
        heading: 'Menyiapkan dan mengunduh',
        ordered: true,
        points: [
          'Pada halaman Dokumen sebuah penilaian yang sudah diajukan, tekan Siapkan paket. Setiap berkas bukti dibaca dan dicocokkan sidiknya; halaman menampilkan kemajuannya dan dapat ditinggalkan.',
          'Unduh paket sesudah siap. Unduhan yang terputus dapat dilanjutkan; paket disimpan paling sedikit tujuh hari dan hanya untuk Anda.',
          'Berkas yang hilang atau rusak disebutkan di halaman itu dan di dalam paket. Paket tetap dapat dipakai tanpa berkas tersebut.',
        ],
        place: { href: '/penilaian', label: 'Buka penilaian' },
      },
      {
        heading: 'Isi paket',
        points: [
          'Buka index.html pada folder paket: setiap kriteria menautkan buktinya beserta halaman yang membuktikannya, tanpa jaringan.',
          'Folder bukti disusun menurut standar dan kriteria, dan folder perbaikan menurut temuan. Bukti yang dipakai beberapa kriteria ada di folder setiap kriteria; yang ditolak hanya tercantum dalam daftar.',
          'MANIFEST.csv dibuka dengan Excel. Keutuhan seluruh berkas diperiksa dengan sha256sum -c SHA256SUMS di folder itu.',
        ],
      },
    ],
  },
  {
    slug: 'temuan',
    title: 'Temuan dan tindakan perbaikan',
    summary: 'Antrean unit, antrean Penilai, dan temuan yang dibawa ke periode berikutnya.',
    roles: ['KEPALA_LPSE', 'TIM_LPSE', 'PENYELENGGARA_JARINGAN_WEB', 'PENILAI', 'KETUA_TIM_PENILAI'],
    sections: [
      {
        heading: 'Sebagai unit',
        ordered: true,
        points: [
          'Antrean temuan memuat yang menunggu unit, dengan target terdekat di atas. Saring menurut standar, prioritas, penanggung jawab, atau yang lewat target.',
          'Isi penanggung jawab dan tindakan, lampirkan buktinya, lalu ubah status menjadi Proses atau Sudah.',
          'Beberapa temuan dapat dicentang di antrean dan diberi penanggung jawab yang sama sekaligus.',
          'Kepala unit mengirim tindakan perbaikan sesudah setiap temuan berpenanggung jawab dan bertindakan.',
          'Temuan yang ditolak kembali ke antrean, dengan alasan Penilai di bagian atas formulir.',
        ],
        place: { href: '/temuan', label: 'Buka temuan' },
      },
      {
        heading: 'Sebagai Penilai',
        points: [
          'Setujui tindakan perbaikan, tolak dengan alasan, atau bawa temuan ke periode berikutnya dengan target baru.',
          'Beberapa temuan yang berstatus Sudah dan berbukti dapat dicentang di antrean dan disetujui sekaligus; penolakan selalu satu per satu, dengan alasannya.',
          'Tidak seorang pun menyetujui tindakannya sendiri.',
        ],
      },
      {
        heading: 'Sesudah final',
        points: [
          'Temuan yang belum selesai dibawa ke penilaian periode berikutnya beserta riwayatnya, dan tetap terbuka sampai Penilai menutupnya. Tindakannya dicatat pada tahap tindakan perbaikan periode itu.',
          'Kriteria yang pada periode lalu terpenuhi dan sekarang tidak ditandai baru hilang; sebaliknya ditandai baru terpenuhi.',
        ],
      },
    ],
  },
];
