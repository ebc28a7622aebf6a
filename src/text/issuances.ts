/** Issued documents: what they are called, and what they print about their own verification. */
export const issuanceText = {
  reportTitle: (unit: string, period: string) => `Laporan Pengelolaan ${unit} ${period}`,
  resultTitle: (standards: string, unit: string, period: string) =>
    `Hasil Penilaian Faktual ${standards} pada ${unit}, ${period}`,
} as const;
