/** Issued documents: what they are called, and what they print about their own verification. */
export const issuanceText = {
  reportTitle: (unit: string, period: string) => `Laporan Pengelolaan ${unit} ${period}`,
  resultTitle: (standards: string, unit: string, period: string) =>
    `Hasil Penilaian Faktual ${standards} pada ${unit}, ${period}`,
  codeLabel: 'QR pemeriksaan salinan (bukan tanda tangan elektronik)',
  checkAt: 'Keaslian salinan dokumen ini dapat diperiksa pada:',
  code: (code: string) => `Kode pemeriksaan: ${code}`,
  address: 'Alamat pemeriksaan',
  codeOnly: 'Kode pemeriksaan',
  revisionOf: {
    report: (revision: number, number: string, date: string) =>
      `Revisi ${revision}, menggantikan laporan Nomor ${number} tanggal ${date}`,
    result: (revision: number, number: string, date: string) =>
      `Revisi ${revision}, menggantikan hasil penilaian dengan Berita Acara Nomor ${number} tanggal ${date}`,
  },
} as const;
