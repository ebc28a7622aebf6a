/** The places of the main menu. */
export const placeTexts = {
  home: 'Beranda',
  periods: 'Periode',
  assessments: 'Penilaian',
  evidence: 'Bukti',
  findings: 'Temuan',
  reports: 'Laporan',
  designations: 'Penetapan',
  catalogue: 'Standar',
  settings: 'Pengaturan',
  trail: 'Jejak',
} as const;
