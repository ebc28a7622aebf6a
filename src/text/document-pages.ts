/** Asking for documents and opening them. */
export const documentPageTexts = {
  title: 'Dokumen',
  intro:
    'Dokumen dibuat di latar belakang dari data penilaian ini. Halaman ini dapat ditinggalkan selama dokumen dibuat.',
  finalTitle: 'Dokumen final',
  finalText:
    'Penilaian ini final dan isinya dibekukan: dokumen yang dibuat kapan pun sama isinya. Tanda tangan dibubuhkan di luar sistem.',
  previewTitle: 'Pratinjau, bukan dokumen final',
  previewText:
    'Penilaian ini belum final. Dokumen memuat keadaan saat dibuat dan dapat berubah; jangan ditandatangani atau diedarkan.',
  final: 'Final',
  preview: 'Pratinjau',
  kinds: {
    'assessor-pdf': {
      title: 'Laporan Penilai',
      text: 'Ringkasan per kelompok, tabel kriteria per standar dengan bukti dan sidik SHA-256, serta temuan.',
      format: 'PDF',
    },
    'assessor-workbook': {
      title: 'Kertas kerja',
      text: 'Sampul, Ringkasan, Grafik, Kertas Kerja, Temuan dengan kolom LKPP, dan Bukti.',
      format: 'Excel (XLSX)',
    },
    minutes: {
      title: 'Berita Acara Penilaian Faktual',
      text: 'Identitas para pihak, hasil penilaian, dan ruang tanda tangan.',
      format: 'PDF',
    },
    quarterly: {
      title: 'Laporan triwulan',
      text: 'Nota dinas dan laporan kepada kepala daerah melalui Sekretaris Daerah.',
      format: 'PDF',
    },
    'designation-decree': {
      title: 'Rancangan keputusan penetapan',
      text: 'Menimbang, mengingat, memutuskan, dan lampiran dengan seluruh standar yang terpenuhi, untuk bagian hukum. Nomor dan tanggal dikosongkan.',
      format: 'PDF',
    },
    'revocation-decree': {
      title: 'Rancangan keputusan pencabutan',
      text: 'Memuat penetapan yang dicabut, surat peringatan, dan temuan yang belum selesai, untuk bagian hukum. Alasan, nomor, dan tanggal dikosongkan.',
      format: 'PDF',
    },
  },
  make: 'Buat dokumen',
  makeAgain: 'Buat ulang',
  making: 'Dokumen sedang dibuat',
  makingHint: 'Halaman ini memeriksa kemajuannya sendiri.',
  reload: 'Periksa lagi',
  ready: (fileName: string) => `${fileName} siap.`,
  open: 'Buka di tab baru',
  newTab: 'terbuka di tab baru',
  save: 'Unduh',
  failed: 'Dokumen gagal dibuat. Data penilaian tidak berubah; coba buat ulang.',
  forgotten: 'Dokumen yang diminta tidak tersimpan lagi. Buatlah kembali.',
} as const;
