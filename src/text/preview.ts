/** What stands in an example of a document: plainly invented, and stamped as such. */
export const previewText = {
  watermark: 'CONTOH',
  fileName: (document: string) => `contoh-${document}.pdf`,
  /** Where the seal of a real document stands. */
  seal: 'contoh',
  unit: 'Layanan Pengadaan Secara Elektronik',
  instrument: 'Standar Layanan Pengadaan Secara Elektronik',
  group: 'Standar LPSE',
  standards: ['Kebijakan Layanan', 'Pengorganisasian Layanan', 'Pengelolaan Aset Layanan'],
  assessor: 'Nama Penilai Contoh',
  appointment: '000/CONTOH',
  meetingPlace: 'tempat contoh',
  background: 'Bagian ini berisi kalimat contoh. Isi dokumen yang sebenarnya ditulis pada laporannya.',
  activities:
    'Kegiatan contoh pada triwulan ini meliputi bimbingan teknis, penilaian mandiri, dan penilaian faktual.',
  conclusion:
    'Simpulan contoh: kop, kertas, tepi halaman, dan ukuran huruf mengikuti isian yang sedang dicoba.',
  decisions: 'Keputusan contoh yang dimohonkan kepada kepala daerah.',
} as const;
