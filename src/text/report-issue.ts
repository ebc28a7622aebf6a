/** What an issued report is worth, what is noted on it, and how it is withdrawn. */
export const reportIssueTexts = {
  openPdf: 'Buka laporan (PDF)',
  newTab: 'terbuka di tab baru',
  withdrawnTitle: 'Laporan ini sudah ditarik',
  replacedTitle: 'Laporan ini sudah digantikan',
  replacedBy: (revision: number, at: string) =>
    `Revisi ${revision} ditandatangani ${at} dan menggantikan laporan ini. `,
  openSuccessor: 'Buka revisinya',
  replaces: (number: string | null, date: string) =>
    `Laporan ini menggantikan laporan ${number === null ? 'tanpa nomor' : `Nomor ${number}`} tanggal ${date}. `,
  openPredecessor: 'Buka laporan yang digantikan',
  issue: 'Dokumen terbit',

  notes: 'Catatan Sekretariat Daerah',
  noNotes: 'Belum ada catatan.',
  noteLabel: 'Tulis catatan',
  noteHint:
    'Terbaca oleh LPSE dan setiap orang yang dapat membuka laporan ini. Catatan tidak memindahkan laporan dan tidak dapat dihapus.',
  saveNote: 'Simpan catatan',

  needed: 'Wajib diisi sebelum ditandatangani',
  neededText: 'Tanpa bagian ini laporan tidak dapat ditandatangani. Kalimat "Tidak ada." sudah cukup.',
  advised: 'Sebaiknya diisi',
  advisedText: 'Bagian ini dicetak dengan kalimat baku atau titik-titik bila tetap kosong.',
  fill: (section: string) => `Isi ${section}`,
  complete: 'Seluruh bagian sudah terisi.',

  withdraw: 'Tarik laporan',
  withdrawTitle: 'Tarik laporan',
  withdrawText:
    'Laporan yang ditarik tetap tersimpan dan tetap dapat dibaca oleh pihak yang sudah menerimanya, tetapi tidak dapat diterima, diteruskan, atau dikembalikan lagi. Halaman pemeriksaan umum menyatakan bahwa laporan ini sudah ditarik, tanpa menyebut alasannya. Penarikan tidak dapat dibatalkan; perbaikannya disusun sebagai revisi.',
  withdrawReason: 'Alasan penarikan',
  withdrawReasonHint: 'Terbaca oleh setiap orang yang dapat membuka laporan ini, tidak oleh umum.',
  withdrawConfirm: (quarter: string) => `Ketik "${quarter}" untuk memastikan`,
  withdrawNotYours:
    'Laporan yang belum diteruskan ditarik oleh Kepala LPSE, dan yang sudah diteruskan oleh Sekretaris Daerah.',
  withdrawNotNow: 'Laporan ini tidak dapat ditarik: masih berupa draf, sudah ditarik, atau sudah digantikan.',
  cancel: 'Batal',
} as const;
