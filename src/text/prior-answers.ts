import type { PriorProposal, WithheldReason } from '#core/assessment/prior-answer.ts';
import type { CriterionPart } from '#core/catalogue/changed-parts.ts';

/** Sentences of "sama seperti periode lalu": the last period's answers as proposals. */
export const priorTexts = {
  title: 'Sama seperti periode lalu',
  take: 'Sama seperti periode lalu',
  takeText:
    'Jawaban, catatan, dan bukti yang digunakan ulang menjadi jawaban periode ini. Penilai menilainya kembali; nilai Penilai periode lalu tidak terbawa.',
  intro: (period: string) =>
    `Jawaban ${period} pada kriteria yang tidak berubah dapat diambil sebagai usulan. Tidak ada yang tersimpan sebelum Anda mengonfirmasinya, dan jawaban yang sudah ada tidak ditimpa.`,
  lastFactual: 'Nilai Penilai periode lalu',
  noNote: 'Tanpa catatan',
  evidence: 'Bukti yang digunakan ulang',
  noEvidence: 'Tidak ada bukti yang digunakan ulang.',
  leftBehind: 'Bukti yang tidak diambil',
  leftWhy: {
    DITOLAK: 'ditolak Penilai',
    KEDALUWARSA: 'kedaluwarsa pada tanggal acuan',
  } satisfies Record<PriorProposal['leftBehind'][number]['why'], string>,
  ageAt: (age: string, reference: string) => `umur ${age} pada ${reference}`,
  validUntil: (date: string) => `berlaku sampai ${date}`,
  page: (page: string) => `halaman ${page}`,
  gap: (gap: string) => `Sesudah diambil masih kurang: ${gap}`,
  wholeStandard: (code: string) => `Tinjau usulan seluruh standar ${code}`,
  standardTitle: (code: string) => `Sama seperti periode lalu: ${code}`,
  offered: (count: number) => `Usulan (${count})`,
  notOffered: (count: number) => `Tidak diusulkan (${count})`,
  takeAll: (count: number) => `Ambil ${count} jawaban ini`,
  takeAllText: (count: number, code: string) =>
    `${count} jawaban standar ${code} di atas, dengan catatan dan bukti yang digunakan ulang, menjadi jawaban periode ini. Setiap jawaban masih dapat diubah sampai penilaian diajukan.`,
  back: 'Kembali ke penilaian',
  nothing: 'Tidak ada usulan untuk standar ini.',
  noPriorTitle: 'Belum ada periode lalu',
  noPriorText:
    'Unit ini belum mempunyai penilaian pada periode sebelumnya, sehingga tidak ada jawaban yang dapat diambil.',
  noneTitle: 'Tidak ada standar untuk ditinjau',
  noneText:
    'Usulan tampil untuk standar dalam ruang lingkup yang ditugaskan kepada Anda, selama penilaian belum diajukan dan jendela penilaian mandiri dibuka.',
  closed:
    'Jawaban tidak dapat diambil sekarang: penilaian tidak sedang Anda isi, atau jendela waktunya tidak dibuka.',
  standards: 'Standar',
  proposals: (count: number) => (count === 0 ? 'tidak ada usulan' : `${count} usulan`),
  changedCount: (count: number) => `${count} kriteria berubah sejak periode lalu`,
  changed: (parts: string) => `Kriteria ini berubah sejak periode lalu (${parts}). Isi jawabannya kembali.`,
} as const;

export const withheldLabels: Record<WithheldReason, string> = {
  KRITERIA_BARU: 'kriteria baru',
  KRITERIA_BERUBAH: 'kriteria berubah',
  SUDAH_TERISI: 'sudah terisi',
  DAHULU_BELUM_TERISI: 'belum diisi pada periode lalu',
  TIDAK_BERLAKU_DITOLAK: 'usul Tidak Berlaku ditolak Penilai',
};

export const criterionPartLabels: Record<CriterionPart, string> = {
  text: 'bunyi',
  kind: 'jenis',
  mandatory: 'sifat wajib',
  expectedEvidence: 'bukti yang diharapkan',
  maxAgeMonths: 'umur bukti',
};
