/** The drafts of the two decrees of a designation (MJK54 Ps.9), for the legal section. */
export const decreeText = {
  watermark: 'RANCANGAN',
  draft: 'RANCANGAN - BELUM DITANDATANGANI, BUKAN KEPUTUSAN',
  decreeOf: (position: string) => `Keputusan ${position}`,
  number: 'NOMOR',
  about: 'TENTANG',
  considering: 'Menimbang',
  recalling: 'Mengingat',
  deciding: 'MEMUTUSKAN',
  stipulating: 'Menetapkan',
  dictums: ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'],
  blank: '.....................',
  annexTitle: 'LAMPIRAN',
  date: 'TANGGAL',
  decidedIn: (place: string) => `Ditetapkan di ${place}`,
  decidedOn: 'pada tanggal .....................',
  inForce: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
  therefore: (points: string, subject: string) =>
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud pada ${points}, perlu menetapkan keputusan tentang ${subject}.`,
  points: (last: string) =>
    last === 'a' ? 'huruf a' : last === 'b' ? 'huruf a dan huruf b' : `huruf a sampai dengan huruf ${last}`,
  columns: {
    number: 'No.',
    code: 'Kode',
    standard: 'Standar',
    criterion: 'Kriteria',
    finding: 'Temuan',
    state: 'Status',
  },
  designation: {
    title: 'Rancangan Keputusan Penetapan LPSE',
    subject: (unit: string, full: boolean) =>
      `Penetapan ${unit} sebagai Layanan Pengadaan Secara Elektronik yang Memenuhi Standar LPSE${full ? '' : ' Secara Bertahap'}`,
    assessed: (unit: string, period: string) =>
      `bahwa ${unit} telah melaksanakan penilaian mandiri dan telah dinilai secara faktual oleh Penilai LPSE atas penerapan Standar LPSE pada ${period};`,
    fulfilled: (unit: string, date: string, count: string, total: string) =>
      `bahwa berdasarkan hasil penilaian faktual yang menjadi final pada tanggal ${date}, ${unit} memenuhi ${count} dari ${total} Standar LPSE;`,
    decides: (unit: string, count: string, full: boolean) =>
      `Menetapkan ${unit} sebagai Layanan Pengadaan Secara Elektronik yang memenuhi ${full ? 'seluruh ' : ''}${count} Standar LPSE${full ? '' : ' secara bertahap'}, sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    validity:
      'Penetapan sebagaimana dimaksud dalam Diktum KESATU berlaku sejak tanggal ..................... sampai dengan tanggal .....................',
    keeps: (unit: string) =>
      `${unit} wajib mempertahankan pemenuhan Standar LPSE sebagaimana dimaksud dalam Diktum KESATU.`,
    revocable: (unit: string) =>
      `Penetapan sebagaimana dimaksud dalam Diktum KESATU dicabut dengan keputusan tersendiri apabila ${unit} tidak lagi memenuhi Standar LPSE.`,
    annex: 'DAFTAR STANDAR LPSE YANG DITETAPKAN',
  },
  revocation: {
    title: 'Rancangan Keputusan Pencabutan Penetapan LPSE',
    subject: (unit: string) =>
      `Pencabutan Penetapan ${unit} sebagai Layanan Pengadaan Secara Elektronik yang Memenuhi Standar LPSE`,
    designated: (unit: string, number: string, date: string, count: string) =>
      `bahwa dengan Keputusan Nomor ${number} tanggal ${date}, ${unit} telah ditetapkan sebagai Layanan Pengadaan Secara Elektronik yang memenuhi ${count} Standar LPSE;`,
    warned: (unit: string, number: string, date: string, deadline: string) =>
      `bahwa kepada ${unit} telah diberikan surat peringatan Nomor ${number} tanggal ${date} dengan batas waktu perbaikan tanggal ${deadline};`,
    reason: (unit: string) =>
      `bahwa ${unit} tidak lagi memenuhi Standar LPSE karena ..........................................;`,
    reasonFindings: (unit: string, count: string) =>
      `bahwa ${unit} tidak lagi memenuhi Standar LPSE karena .........................................., dengan ${count} temuan yang belum selesai sebagaimana tercantum dalam Lampiran;`,
    decides: (unit: string, number: string, date: string) =>
      `Mencabut penetapan ${unit} sebagaimana ditetapkan dengan Keputusan Nomor ${number} tanggal ${date}.`,
    effective:
      'Pencabutan sebagaimana dimaksud dalam Diktum KESATU berlaku efektif sejak tanggal .....................',
    again: (unit: string) =>
      `${unit} dapat ditetapkan kembali setelah memenuhi Standar LPSE berdasarkan hasil penilaian faktual.`,
    annex: 'DAFTAR TEMUAN YANG BELUM SELESAI',
  },
} as const;
