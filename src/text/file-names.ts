/** How the files of documents begin. */
export const fileNameText = {
  'assessor-pdf': 'Laporan Penilaian',
  'assessor-workbook': 'Kertas Kerja Penilaian',
  minutes: 'Berita Acara Penilaian Faktual',
  quarterly: 'Laporan Triwulan',
  'designation-decree': 'Rancangan Keputusan Penetapan',
  'revocation-decree': 'Rancangan Keputusan Pencabutan Penetapan',
  group: { LPSE: 'LPSE', JARINGAN: 'Jaringan', WEBSITE: 'Website' },
  quarter: (quarter: number, year: number) => `TW${quarter} ${year}`,
  revision: (revision: number) => `Revisi ${revision}`,
} as const;
