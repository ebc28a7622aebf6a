import type { ImportState } from '#core/offline/import-state.ts';
import type { OfflineCells } from '#core/offline/offline-workbook.ts';
import type { RefusalCode } from '#core/refusal.ts';
import { refusalSentence } from './id.ts';

/** Sentences of the pages where a workbook that was filled in offline comes back. */
export const importTexts = {
  title: 'Kertas kerja luring',
  lead: {
    UNIT: 'Isi jawaban dan catatan di Excel atau LibreOffice tanpa sambungan, lalu unggah kembali di sini.',
    PENILAI:
      'Isi nilai, catatan, dan temuan di lapangan dengan Excel atau LibreOffice, lalu unggah kembali di sini.',
    NONE: 'Kertas kerja luring diunggah oleh yang mengisi atau menilai penilaian ini.',
  },
  upload: 'Unggah kertas kerja yang sudah diisi',
  uploadText:
    'Berkas dibandingkan dengan isi sistem saat diunduh dan isi sistem sekarang. Belum ada yang berubah sebelum Anda memutuskannya pada halaman berikutnya.',
  file: 'Kertas kerja',
  fileHint: 'Berkas .xlsx yang diunduh dari penilaian ini, paling besar 1 MB.',
  compare: 'Unggah dan bandingkan',
  closedTitle: 'Kertas kerja tidak dapat dimasukkan sekarang',
  faults: (count: number) => `${count} kesalahan dalam kertas kerja`,
  faultsText: 'Tidak ada yang disimpan. Perbaiki berkas, lalu unggah kembali.',
  faultsMore: (listed: number) => `Yang ditampilkan ${listed} kesalahan pertama.`,
  faultColumns: { place: 'Tempat', fault: 'Kesalahan' },
  none: '–',
  own: 'Unggahan Anda',
  ownNone: 'Belum ada kertas kerja yang Anda unggah pada penilaian ini.',
  ownColumns: { file: 'Berkas', at: 'Diunggah', state: 'Status', decided: 'Diputuskan' },

  compareTitle: 'Perbandingan kertas kerja',
  from: (file: string, at: string) => `Berkas ${file}, diunggah ${at}.`,
  exported: (name: string, at: string) => `Diunduh dari Kaji oleh ${name}, ${at}.`,
  stats: {
    fresh: 'perubahan dari berkas',
    findings: 'temuan baru',
    decide: 'menunggu keputusan Anda',
    barred: 'tidak dapat dimasukkan',
    same: 'sudah sama di sistem',
  },
  decide: (count: number) => `Perlu keputusan Anda (${count})`,
  decideText:
    'Diubah di sistem dan di berkas sejak diunduh, atau dikosongkan di berkas. Pilih isi yang dipakai untuk setiap kriteria.',
  fresh: (count: number) => `Perubahan dari berkas (${count})`,
  freshText: 'Hanya berubah di berkas. Lepaskan centang pada yang tidak ingin Anda masukkan.',
  findings: (count: number) => `Temuan dari berkas (${count})`,
  findingsText: 'Temuan selalu ditambahkan; temuan yang sudah ada di sistem tidak diubah.',
  barred: (count: number) => `Tidak dapat dimasukkan (${count})`,
  barredText:
    'Isi sistem dipertahankan. Perbaiki pada halaman kriterianya, atau unggah berkas yang sudah diperbaiki.',
  same: (count: number) => `Sudah sama di sistem (${count})`,
  system: (count: number) => `Hanya berubah di sistem, dipertahankan (${count})`,
  untouched: (count: number) => `${count} kriteria lain tidak berubah di berkas maupun di sistem.`,
  nothing: 'Berkas ini tidak memuat perubahan yang dapat dimasukkan.',
  columns: {
    criterion: 'Kriteria',
    base: 'Saat diunduh',
    system: 'Di sistem sekarang',
    file: 'Di berkas',
    decision: 'Keputusan',
    reason: 'Sebab',
  },
  findingColumns: {
    criterion: 'Kriteria',
    text: 'Temuan',
    requestedAction: 'Permintaan tindakan perbaikan',
    priority: 'Prioritas',
    targetDate: 'Target',
    decision: 'Keputusan',
  },
  noNote: 'Tanpa catatan',
  noDate: 'Belum diisi',
  emptiedCell: {
    value: 'Nilai dikosongkan di berkas',
    note: 'Catatan dikosongkan di berkas',
  } satisfies Record<keyof OfflineCells, string>,
  changedBy: (name: string, at: string) => `${name}, ${at}`,
  choose: (criterion: string) => `Isi yang dipakai untuk ${criterion}`,
  useFile: 'Pakai isi berkas',
  keepSystem: 'Pertahankan isi sistem',
  take: 'Masukkan',
  takeOf: (criterion: string) => `isian ${criterion}`,
  takeFinding: (criterion: string) => `temuan ${criterion}`,
  findingIncomplete: 'Temuan, permintaan tindakan perbaikan, atau target belum diisi.',
  known: 'Temuan yang sama sudah ada; tidak dimasukkan dua kali.',
  undecided: 'Pilih isi yang dipakai.',
  changedMeanwhile: 'Isi sistem berubah setelah halaman ini ditampilkan. Periksa dan putuskan kembali.',
  rowError: (criterion: string, sentence: string) => `${criterion}: ${sentence}`,
  takeIn: 'Masukkan ke sistem',
  takeInText:
    'Semua yang dipilih dimasukkan sekaligus, atau tidak satu pun. Jejak mencatatnya sebagai satu tindakan.',
  drop: 'Batalkan kertas kerja ini',
  back: 'Kembali ke kertas kerja luring',
  takenTitle: 'Kertas kerja telah dimasukkan',
  takenText: (taken: number, findings: number, kept: number) =>
    `${taken} isian dan ${findings} temuan dari berkas dimasukkan; ${kept} isian sistem dipertahankan.`,
  taken: (count: number) => `Dari berkas (${count})`,
  kept: (count: number) => `Isi sistem dipertahankan (${count})`,
  droppedTitle: 'Kertas kerja dibatalkan',
  droppedText: 'Tidak ada isinya yang dimasukkan.',
  original: 'Unduh berkas yang diunggah',
  digest: (sha256: string) => `SHA-256 berkas: ${sha256}`,
} as const;

export const importStateLabels: Record<ImportState, string> = {
  MENUNGGU: 'Menunggu keputusan',
  DIMASUKKAN: 'Dimasukkan',
  DIBATALKAN: 'Dibatalkan',
};

/** Why a row cannot be taken in, where the sentence of the form would not fit. */
const bars: Partial<Record<RefusalCode, string>> = {
  'criterion-out-of-scope': 'Standar kriteria ini di luar ruang lingkup penilaian.',
  'not-allowed': 'Standar kriteria ini tidak ditugaskan kepada Anda.',
  'justification-missing': 'Nilai "Tidak Berlaku" memerlukan alasan pada catatan.',
  'not-applicable-accepted': 'Kriteria ini sudah diterima sebagai Tidak Berlaku.',
  'not-applicable-unanswered': 'Usul "Tidak Berlaku" dari unit belum diputuskan.',
  'verdict-of-other': 'Nilai kriteria ini diberikan Penilai lain dan hanya dapat diubah ketua tim.',
  'verdict-above-evidence': 'Nilai ini lebih tinggi daripada yang didukung bukti yang ada.',
  'verdict-needs-confirmation':
    'Kriteria desain yang wajib pada standar ini belum diterapkan; nilai penuh memerlukan catatan penegasan.',
  'finding-missing': 'Kriteria yang tidak sesuai memerlukan temuan, dan temuannya tidak ikut dimasukkan.',
  'value-missing': 'Nilainya kosong. Nilai Penilai yang sudah diberikan tidak dapat dikosongkan.',
  'target-not-future': 'Tanggal target temuan harus sesudah hari ini.',
};

/** Why a finding cannot be noted. */
export function findingBarSentence(code: RefusalCode): string {
  return code === 'value-missing' ? importTexts.findingIncomplete : importBarSentence(code);
}

export function importBarSentence(code: RefusalCode): string {
  return bars[code] ?? refusalSentence(code);
}
