import type { DecreeKind } from '#core/designation/designation.ts';
import type { Standing } from '#core/designation/standing.ts';

/** The register of designations (MJK54 Ps.9): list, story, decisions, and the page everybody may read. */
export const designationTexts = {
  title: 'Penetapan',
  lead: 'LPSE yang ditetapkan memenuhi Standar LPSE, masa berlakunya, dan pencabutannya.',
  groups: {
    BERLAKU: 'Berlaku',
    AKAN_BERAKHIR: 'Berakhir dalam 60 hari',
    BELUM_BERLAKU: 'Belum berlaku',
    BERAKHIR: 'Sudah berakhir',
    DICABUT: 'Dicabut',
  } satisfies Record<Standing, string>,
  columns: {
    unit: 'LPSE',
    kind: 'Penetapan',
    decree: 'Keputusan',
    validity: 'Masa berlaku',
    state: 'Keadaan',
  },
  kindOf: (kind: string, standards: number) => `${kind}, ${standards} standar`,
  decreeOf: (number: string, date: string) => `Nomor ${number} tanggal ${date}`,
  from: (from: string, until: string) => `${from} s.d. ${until}`,
  emptyTitle: 'Belum ada penetapan',
  empty: {
    decider:
      'Penetapan dicatat dari hasil penilaian LPSE yang sudah final, setelah keputusannya ditandatangani.',
    reader: 'Penetapan LPSE tampil di sini setelah Kepala Dinas mencatat keputusannya.',
  },
  ready: 'Menunggu penetapan',
  readyText: 'Hasil final terbaru tiap LPSE yang memenuhi standar dan belum menjadi dasar penetapan.',
  readyDetail: (met: number, total: number, period: string) =>
    `${met} dari ${total} standar terpenuhi, ${period}`,
  readyUncovered: (count: number) =>
    count === 0 ? 'Semuanya sudah dalam penetapan yang berlaku' : `${count} standar belum ditetapkan`,
  designate: 'Catat penetapan',
  designateUnit: (unit: string) => `Catat penetapan ${unit}`,
  publicPage: 'Halaman publik penetapan',

  name: (unit: string, number: string) => `${unit}, Keputusan ${number}`,
  now: {
    BERLAKU: (last: string) => `Penetapan berlaku sampai dengan ${last}.`,
    AKAN_BERAKHIR: (last: string) =>
      `Penetapan berakhir setelah ${last}. Penetapan baru memerlukan hasil penilaian yang final.`,
    BELUM_BERLAKU: (_last: string, from: string) => `Penetapan mulai berlaku ${from}.`,
    BERAKHIR: (last: string) => `Masa berlaku penetapan berakhir ${last}.`,
    DICABUT: (last: string) => `Penetapan dicabut; hari terakhir berlakunya ${last}.`,
  } satisfies Record<Standing, (last: string, from: string) => string>,
  unit: 'LPSE',
  kind: 'Jenis',
  decree: 'Keputusan',
  validity: 'Masa berlaku',
  basis: 'Dasar hasil penilaian',
  recorded: 'Dicatat',
  byAt: (name: string, at: string) => `${name}, ${at}`,
  standards: 'Standar yang ditetapkan',
  dualHeadTitle: 'Benturan kepentingan',
  dualHeadNow: (name: string) =>
    `${name} menjabat Kepala Dinas sekaligus Kepala LPSE ini. Keputusan tetap dapat dicatat, dan keadaan ini ikut tersimpan bersama keputusan serta di jejak.`,
  dualHeadThen: (name: string) =>
    `Saat keputusan ini dicatat, ${name} menjabat Kepala Dinas sekaligus Kepala LPSE ini.`,
  warnings: 'Surat peringatan',
  noWarnings: 'Tidak ada surat peringatan.',
  letterOf: (number: string, date: string) => `Nomor ${number} tanggal ${date}`,
  deadlineOf: (date: string) => `Batas waktu perbaikan ${date}`,
  deadlinePassed: 'Batas waktu lewat',
  revocation: 'Pencabutan',
  effective: (date: string) => `Berlaku efektif ${date}`,
  findings: 'Temuan yang mendasari',
  findingOf: (criterion: string, number: number, period: string) =>
    `Temuan ${number}, kriteria ${criterion}, ${period}`,
  scans: 'Salinan keputusan',
  scanOf: { PENETAPAN: 'Keputusan penetapan', PENCABUTAN: 'Keputusan pencabutan' } satisfies Record<
    DecreeKind,
    string
  >,
  noScan: 'Salinan belum diunggah.',
  scanUpload: {
    PENETAPAN: 'Unggah salinan keputusan penetapan',
    PENCABUTAN: 'Unggah salinan keputusan pencabutan',
  } satisfies Record<DecreeKind, string>,
  scanHint: (limit: string) =>
    `Satu PDF hasil pindaian keputusan yang ditandatangani, paling besar ${limit}. Salinan yang sudah tersimpan tidak dapat diganti.`,
  upload: 'Unggah salinan',
  uploadedBy: (name: string, at: string) => `Diunggah ${name}, ${at}`,
  decisions: 'Tindakan Kepala Dinas',
  warn: 'Catat surat peringatan',
  warnText: 'Surat peringatan memberi LPSE waktu untuk memperbaiki sebelum pencabutan dipertimbangkan.',
  revoke: 'Cabut penetapan',
  revokeText: 'Pencabutan memerlukan keputusan tersendiri dan tidak pernah terjadi dengan sendirinya.',

  newTitle: 'Catat penetapan',
  newIntro: (unit: string, period: string, date: string) => `${unit}, ${period}. Hasil final sejak ${date}.`,
  existing: 'Penilaian ini sudah menjadi dasar penetapan yang belum dicabut.',
  openExisting: 'Buka penetapan',
  nothingMet: 'Tidak ada standar yang terpenuhi menurut hasil faktual, sehingga LPSE belum dapat ditetapkan.',
  draftFirst: 'Rancangan untuk bagian hukum',
  form: 'Isi keputusan',
  kindOptions: {
    BERTAHAP: { label: 'Bertahap', hint: 'Untuk standar yang dipilih di bawah ini.' },
    PENUH: { label: 'Penuh', hint: 'Untuk seluruh standar; hanya bila semuanya terpenuhi.' },
  },
  chosen: 'Standar (untuk penetapan bertahap)',
  chosenHint: 'Hanya standar yang terpenuhi menurut hasil faktual yang dibekukan.',
  unmet: (count: number) => `${count} standar tidak terpenuhi dan tidak dapat ditetapkan`,
  decreeNumber: 'Nomor keputusan',
  decreeNumberHint: 'Seperti tertulis pada keputusan; diberikan Tata Usaha.',
  decreeDate: 'Tanggal keputusan',
  validFrom: 'Berlaku sejak',
  validUntil: 'Berlaku sampai dengan',
  check: 'Periksa isian',
  checkTitle: 'Periksa penetapan',
  checkText:
    'Penetapan yang sudah dicatat tidak dapat diubah, dan penilaian yang mendasarinya tidak dapat dibuka kembali. Cocokkan dengan keputusan yang ditandatangani.',
  confirm: 'Tetapkan',
  change: 'Ubah isian',
  afterwards: 'Salinan keputusan (PDF) diunggah pada halaman berikutnya.',

  warnTitle: 'Catat surat peringatan',
  letterNumber: 'Nomor surat',
  letterDate: 'Tanggal surat',
  reason: 'Alasan',
  deadline: 'Batas waktu perbaikan',
  saveWarning: 'Simpan surat peringatan',

  revokeTitle: 'Cabut penetapan',
  revokeIntro:
    'Catat keputusan pencabutan yang sudah ditandatangani. Pencabutan tidak dapat dibatalkan; penetapan kembali memerlukan keputusan baru.',
  revocationNumber: 'Nomor keputusan pencabutan',
  revocationDate: 'Tanggal keputusan pencabutan',
  effectiveDate: 'Berlaku efektif sejak',
  effectiveHint: 'Hari pertama penetapan tidak lagi berlaku.',
  reasonHint: 'Standar mana yang tidak lagi dipenuhi, dan mengapa.',
  linked: 'Temuan yang mendasari',
  linkedHint: 'Temuan LPSE ini yang belum selesai; boleh dikosongkan.',
  confirmation: (number: string) => `Ketik nomor keputusan penetapan: ${number}`,
  confirmationHint: 'Supaya bukan penetapan lain yang dicabut.',
  cancel: 'Batal',

  publicTitle: 'Penetapan LPSE yang berlaku',
  publicIntro: (date: string) =>
    `LPSE yang ditetapkan memenuhi Standar LPSE menurut keputusan yang berlaku pada ${date}.`,
  publicEmpty: 'Tidak ada penetapan yang berlaku pada hari ini.',
  designated: 'Penilaian ini menjadi dasar penetapan LPSE, sehingga tidak dapat dibuka kembali.',
} as const;
