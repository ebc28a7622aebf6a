/** The attendance list of a unit, as it becomes evidence. */
export const attendanceText = {
  title: 'DAFTAR HADIR',
  subtitle: 'BIMBINGAN TEKNIS',
  activity: 'Kegiatan',
  day: 'Hari, tanggal',
  hours: 'Waktu',
  place: 'Tempat',
  trainer: 'Narasumber',
  standards: 'Standar yang dibahas',
  unit: 'Unit',
  came: (count: string, unit: string) => `Peserta dari ${unit} yang tercatat hadir berjumlah ${count} orang:`,
  number: 'No.',
  name: 'Nama',
  position: 'Jabatan',
  closing: (training: string, unit: string, name: string, at: string) =>
    `Daftar hadir ${unit} pada bimbingan teknis "${training}" ini sesuai dengan kehadiran yang dicatat oleh ${name} pada ${at}.`,
  acknowledged: 'Mengetahui,',
  /** Of the piece of evidence. */
  evidenceTitle: (training: string) => `Daftar hadir bimbingan teknis: ${training}`,
  fileName: (date: string) => `Daftar-Hadir-Bimtek-${date}.pdf`,
} as const;
