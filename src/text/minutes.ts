/** The Berita Acara Penilaian Faktual. */
export const minutesText = {
  title: 'BERITA ACARA',
  subtitle: (standards: string) => `PENILAIAN FAKTUAL PENERAPAN ${standards.toUpperCase()}`,
  team: 'Tim Penilai',
  stated: (standards: string, unit: string) =>
    `Hasil Penilaian Faktual atas penerapan ${standards} pada ${unit}`,
  draft: 'KONSEP - PENILAIAN FAKTUAL BELUM SELESAI',
  opening: (date: string, figures: string, place: string) =>
    `Pada hari ini ${date} (${figures})${place === '' ? '' : `, bertempat di ${place}`}, kami yang bertanda tangan di bawah ini:`,
  name: 'Nama',
  employeeNumber: 'NIP',
  rank: 'Pangkat',
  position: 'Jabatan',
  appointment: 'Surat penunjukan',
  appointmentOf: (number: string, date: string) => `Nomor ${number} tanggal ${date}`,
  assessorsParty: 'selanjutnya disebut PIHAK KESATU (Tim Penilai);',
  unitParty: (unit: string) =>
    `bertindak untuk dan atas nama ${unit}, selanjutnya disebut PIHAK KEDUA (pihak yang dinilai),`,
  leadAssessor: 'Ketua Tim Penilai',
  assessor: 'Anggota Tim Penilai',
  stating: (standards: string, unit: string, period: string) =>
    `menyatakan bahwa telah dilaksanakan Penilaian Faktual atas penerapan ${standards} pada ${unit} untuk periode ${period}, dengan hasil sebagai berikut:`,
  basis: 'Dasar pelaksanaan:',
  procedure: (reference: string) => `Penilaian mengikuti ${reference}.`,
  scope: (scope: string, all: string) => `Ruang lingkup penilaian meliputi ${scope} dari ${all} standar.`,
  noScope: 'Belum ada ruang lingkup yang ditetapkan pada periode ini.',
  scopeChanged: (standard: string, reason: string) =>
    `Standar ${standard} dikeluarkan dari ruang lingkup: ${reason}`,
  met: (met: string, counted: string, total: string) =>
    `Standar yang memenuhi seluruh kriteria berjumlah ${met} dari ${counted} standar dalam ruang lingkup, atau ${total} terhadap seluruh standar.`,
  withOutside: (figure: string, count: number) =>
    `Dengan standar di luar peraturan kepala daerah, capaian terhadap ${count} Standar LKPP adalah ${figure}.`,
  score: (factual: string, self: string) =>
    `Skor kemajuan dalam ruang lingkup menurut Penilaian Faktual adalah ${factual}, menurut Penilaian Mandiri ${self}.`,
  findings: (words: string) =>
    `Terdapat ${words} temuan yang memerlukan tindakan perbaikan sebagaimana daftar di bawah ini.`,
  noFindings: 'Tidak terdapat temuan.',
  resultTable: 'Hasil per standar:',
  findingTable: 'Daftar temuan:',
  code: 'Kode',
  standard: 'Standar',
  self: 'Mandiri',
  factual: 'Faktual',
  delta: 'Selisih',
  status: 'Status pemenuhan',
  number: 'No.',
  criterion: 'Kriteria',
  finding: 'Temuan',
  request: 'Permintaan tindakan perbaikan',
  priority: 'Prioritas',
  target: 'Target',
  closing: (standards: string, unit: string, quarter: string) =>
    `Demikian Berita Acara Penilaian Faktual Penerapan ${standards} pada ${unit}, ${quarter}, ini dibuat dengan sebenarnya dalam rangkap secukupnya untuk dipergunakan sebagaimana mestinya.`,
  firstParty: 'PIHAK KESATU',
  secondParty: 'PIHAK KEDUA',
  acknowledged: 'Mengetahui,',
} as const;
