import type { AnswerValue } from '#core/assessment/answer.ts';
import type { Criterion, CriterionKind } from '#core/catalogue/instrument.ts';
import type { Priority } from '#core/judging/finding.ts';
import type { VerdictValue } from '#core/judging/verdict.ts';
import type { PlannedCriterion } from './values.ts';

/** What the unit writes beside an answer. */
export function answerNote({ criterion, self }: PlannedCriterion): string {
  return self === null ? '' : answerNotes[self](firstOf(criterion));
}

const answerNotes: Record<AnswerValue, (paper: string) => string> = {
  TIDAK_DILAKUKAN: (paper) =>
    `Belum dilaksanakan karena tenaga dan anggaran belum tersedia. ${paper} akan disusun pada tahun anggaran berikutnya.`,
  DALAM_PERENCANAAN: (paper) => `Sudah direncanakan; ${lower(paper)} disusun sesuai rencana terlampir.`,
  DITERAPKAN_SEBAGIAN: (paper) =>
    `Sudah berjalan tetapi belum menyeluruh. Yang masih kurang: ${lower(paper)} untuk seluruh lingkup layanan.`,
  DITERAPKAN_MENYELURUH: () => 'Diterapkan pada seluruh lingkup layanan.',
  TIDAK_BERLAKU: () =>
    'LPSE tidak menyewa pusat data pihak ketiga; seluruh perangkat berada di ruang server Pemerintah Daerah.',
};

/** What the assessors write beside a verdict. */
export function verdictNote(value: VerdictValue): string {
  return verdictNotes[value];
}

const verdictNotes: Record<VerdictValue, string> = {
  TIDAK_DILAKUKAN: 'Tidak ditemukan bukti pelaksanaan.',
  DALAM_PERENCANAAN: 'Baru berupa rencana; pelaksanaan belum dapat dibuktikan.',
  DITERAPKAN_SEBAGIAN: 'Bukti menunjukkan pelaksanaan sebagian.',
  DITERAPKAN_MENYELURUH: 'Bukti lengkap, mutakhir, dan sesuai dengan hasil wawancara.',
};

interface FindingWords {
  text: string;
  requestedAction: string;
  priority: Priority;
}

/** A finding in the words of an assessor, about the papers the criterion asks for. */
export function findingWords({ criterion }: PlannedCriterion, value: VerdictValue): FindingWords {
  const paper = firstOf(criterion);
  const text =
    value === 'DITERAPKAN_SEBAGIAN' ? partly[criterion.kind](paper) : `${paper} belum dapat ditunjukkan.`;
  const requestedAction = `Melengkapi dan menyampaikan: ${criterion.expectedEvidence}`;
  return { text, requestedAction, priority: criterion.kind === 'E' ? 'RENDAH' : 'SEDANG' };
}

const partly: Record<CriterionKind, (paper: string) => string> = {
  D: (paper) => `${paper} sudah ada, tetapi belum memuat seluruh ketentuan yang diminta kriteria.`,
  I: (paper) => `${paper} baru tersedia untuk sebagian lingkup dan belum mencakup seluruh bulan penilaian.`,
  E: (paper) => `${paper} sudah disusun, tetapi tindak lanjutnya belum tercatat.`,
};

/** What the unit does about a finding. */
export function correctionAction(criterion: Criterion): string {
  return `${firstOf(criterion)} telah dilengkapi, diperiksa atasan, dan disimpan pada berkas unit.`;
}

export const correctionUnderWay =
  'Penyusunan sedang berjalan bersama bagian terkait; rancangan pertama sudah dibahas.';

/** What the unit shows of all its corrections of a quarter. */
export const correctionPaper = {
  title: 'Laporan Tindak Lanjut Temuan Penilaian Faktual',
  kind: 'DOKUMEN',
  format: 'pdf',
  confidentiality: 'TERBUKA',
} as const;

export const revocationWords = {
  warned: 'Bukti beberapa standar tidak diperbarui, dan temuan yang dibawa belum diperbaiki.',
  revoked:
    'Sampai batas waktu surat peringatan temuan belum diperbaiki, sehingga standar tidak lagi dipenuhi.',
} as const;

export const decisionNotes = {
  refused: 'Bukti perbaikan belum ditandatangani. Lengkapi, lalu kirim kembali.',
  approved: 'Tindakan perbaikan diterima setelah bukti diperiksa.',
  carried:
    'Perbaikan memerlukan waktu melampaui periode ini; dibawa ke periode berikutnya dengan target baru.',
} as const;

/** The first paper a criterion asks for. */
function firstOf({ expectedEvidence }: Criterion): string {
  return (expectedEvidence.split(';')[0] ?? expectedEvidence).replace(/\.$/, '');
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
