import type { AnswerValue } from '#core/assessment/answer.ts';

/** Sentences of the workplace: one criterion with its answer and its evidence. */
export const workplaceTexts = {
  weight: (weight: number) => `Bobot ${weight}`,
  maxAge: (months: number) => `Bukti paling lama ${months} bulan`,
  expectedEvidence: 'Bukti yang diharapkan',
  articles: 'Pasal yang menjadi dasar',
  articleCount: (count: number) => `${count} pasal`,
  returnedTitle: (time: number) => `Dikembalikan oleh Penilai (pengembalian ke-${time})`,
  earlierReturns: 'Alasan pengembalian sebelumnya',
  byAt: (name: string, at: string) => `${name}, ${at}`,
  rejectedTitle: (count: number) => `${count} bukti ditolak Penilai`,
  rejectedText: 'Ganti atau perbaiki bukti yang ditolak; alasannya tertulis pada setiap bukti di bawah.',
  rulingRefusedTitle: 'Usul Tidak Berlaku ditolak Penilai',
  rulingRefusedText: 'Pilih jawaban lain untuk kriteria ini.',
  gapTitle: 'Yang masih kurang',
  lastPeriod: (period: string) => `Jawaban ${period}`,
  lastFactual: 'Nilai Penilai',
  lastNone: 'Kriteria ini belum diisi pada periode sebelumnya.',
  findings: 'Temuan pada kriteria ini',
  finding: (number: number) => `Temuan ${number}`,
  requestedAction: 'Permintaan tindakan perbaikan',
  answer: 'Jawaban',
  answerHeading: 'Jawaban penilaian mandiri',
  note: 'Catatan',
  noteHint:
    'Wajib untuk "Diterapkan Sebagian" (apa yang masih kurang) dan "Tidak Berlaku" (alasannya). Tersimpan otomatis saat Anda mengetik.',
  save: 'Simpan',
  nextCriterion: 'Kriteria berikutnya',
  savedBy: (name: string, at: string) => `Terakhir disimpan oleh ${name}, ${at}`,
  neverSaved: 'Belum ada jawaban yang tersimpan.',
  staleTitle: 'Isian yang tersimpan sekarang',
  staleText:
    'Orang lain menyimpan jawaban ini sesudah Anda membukanya. Isian Anda masih ada di formulir; isian yang tersimpan ada di bawah ini. Sesuaikan, lalu simpan kembali.',
  noNote: 'Tanpa catatan',
  readOnly: {
    state: 'Jawaban tidak dapat diubah karena penilaian sudah diajukan.',
    assigned: 'Standar ini tidak ditugaskan kepada Anda, sehingga jawabannya hanya dapat dibaca.',
    reader: 'Anda membaca penilaian ini tanpa mengubahnya.',
    outOfScope: 'Standar ini berada di luar ruang lingkup penilaian.',
  },
  criteriaOf: (code: string) => `Kriteria ${code}`,
  criteriaList: 'Daftar kriteria',
  filters: 'Saring kriteria',
  filterAll: 'Standar ini',
  filterOpen: 'Belum diisi',
  filterRejected: 'Perlu diperbaiki',
  filterMine: 'Tugas saya',
  filterUnjudged: 'Belum dinilai',
  filterEmpty: 'Tidak ada kriteria pada saringan ini.',
  keysHint: 'Alt + Page Down membuka kriteria berikutnya, Alt + Page Up yang sebelumnya.',
} as const;

/** What each answer takes, beside its choice. */
export const answerHints: Record<AnswerValue, string> = {
  TIDAK_DILAKUKAN: 'Belum ada pelaksanaan maupun rencana.',
  DALAM_PERENCANAAN: 'Ada dokumen perencanaan resmi sebagai bukti.',
  DITERAPKAN_SEBAGIAN: 'Ada bukti pelaksanaan, dan catatan tentang yang masih kurang.',
  DITERAPKAN_MENYELURUH: 'Ada bukti pelaksanaan yang masih berlaku pada tanggal acuan.',
  TIDAK_BERLAKU: 'Disertai alasan dan bukti; berlaku setelah disetujui Penilai.',
};
