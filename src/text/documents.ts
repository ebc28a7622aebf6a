import type { AnswerValue, NotApplicableRuling } from '#core/answer.ts';
import type { AssessmentState } from '#core/assessment.ts';
import type { Confidentiality, EvidenceStatus } from '#core/evidence.ts';
import type { FindingState, Priority } from '#core/finding.ts';
import type { CriterionKind, InstrumentCode } from '#core/instrument.ts';
import type { KindConclusion } from '#core/scoring/kind-breakdown.ts';
import type { FulfilmentStatus, Reason } from '#core/scoring/standard-score.ts';
import type { Conformity } from '#core/verdict.ts';

/** What every printed document says. */
export const documentText = {
  missing: 'belum ada',
  none: '-',
  dots: '.....................',
  nameDots: '(.............................................)',
  unsigned: 'Dokumen ini dibuat oleh sistem dan belum ditandatangani secara elektronik.',
  proposal: 'Usulan',
  proposalNotice: (title: string) =>
    `Kriteria ${title} yang digunakan masih berstatus Usulan, belum ditetapkan dengan Keputusan Kepala Dinas.`,
  decree: (number: string, date: string) => `ditetapkan dengan Keputusan Kepala Dinas Nomor ${number} tanggal ${date}`,
  version: (version: number) => `versi ${version}`,
  outsideRegulation: 'di luar Peraturan Wali Kota',
  noScope: 'belum ada ruang lingkup',
  revision: (revision: number) => `Revisi ${revision}`,
  number: 'Nomor',
  carbonCopies: 'Tembusan:',
  employeeNumber: 'NIP',
  page: (page: number) => `- ${page} -`,
  frozen: (at: string) => `Data dibekukan pada ${at}`,
  seal: 'Segel data',
  modelHash: 'SHA-256 isi dokumen',
  auditHead: 'Kepala rantai jejak audit',
  percent: (figure: string) => `${figure}%`,
  ofTotal: (met: number, counted: number) => `${met}/${counted}`,
} as const;

/** Words of the charts. */
export const chartText = {
  missing: 'belum ada',
  trendTitle: 'Skor kemajuan per triwulan',
  radarTitle: (group: string) => `Skor kemajuan ${group}`,
  self: 'Penilaian Mandiri',
  factual: 'Penilaian Faktual',
} as const;

/** Stored codes as documents print them. */
export const documentLabels = {
  answer: {
    TIDAK_DILAKUKAN: 'Tidak Dilakukan',
    DALAM_PERENCANAAN: 'Dalam Perencanaan',
    DITERAPKAN_SEBAGIAN: 'Diterapkan Sebagian',
    DITERAPKAN_MENYELURUH: 'Diterapkan Menyeluruh',
    TIDAK_BERLAKU: 'Tidak Berlaku',
  } satisfies Record<AnswerValue, string>,
  unanswered: 'Belum Diisi',
  unjudged: 'Belum Dinilai',
  ruling: {
    MENUNGGU: 'menunggu persetujuan',
    DITERIMA: 'disetujui Penilai',
    DITOLAK: 'ditolak Penilai',
  } satisfies Record<NotApplicableRuling, string>,
  verdict: { SESUAI: 'Sesuai', TIDAK_SESUAI: 'Tidak Sesuai' } satisfies Record<Conformity, string>,
  status: {
    MEMENUHI: 'Memenuhi',
    BELUM_MEMENUHI: 'Belum Memenuhi',
    DI_LUAR_LINGKUP: 'Di Luar Ruang Lingkup',
    TIDAK_BERLAKU: 'Tidak Berlaku',
  } satisfies Record<FulfilmentStatus, string>,
  reason: {
    BELUM_DIISI: 'belum diisi',
    TIDAK_BERLAKU_MENUNGGU: 'Tidak Berlaku masih menunggu persetujuan',
    TIDAK_BERLAKU_DITOLAK: 'Tidak Berlaku ditolak Penilai',
    NILAI_BELUM_PENUH: 'belum diterapkan menyeluruh',
    BUKTI_TIDAK_ADA: 'tidak ada bukti',
    BUKTI_DITOLAK: 'seluruh bukti ditolak',
    BUKTI_KEDALUWARSA: 'bukti melewati umur yang diperbolehkan',
    DI_BAWAH_AMBANG: 'skor di bawah ambang pemenuhan',
  } satisfies Record<Reason['reason'], string>,
  kind: { D: 'Desain', I: 'Implementasi', E: 'Efektivitas' } satisfies Record<CriterionKind, string>,
  conclusion: {
    MEMADAI: 'Memadai',
    PERLU_PENINGKATAN: 'Perlu Peningkatan',
    TIDAK_MEMADAI: 'Tidak Memadai',
    SESUAI: 'Sesuai',
    TIDAK_SESUAI: 'Tidak Sesuai',
    EFEKTIF: 'Efektif',
    BELUM_EFEKTIF: 'Belum Efektif',
  } satisfies Record<KindConclusion, string>,
  priority: { TINGGI: 'Tinggi', SEDANG: 'Sedang', RENDAH: 'Rendah' } satisfies Record<Priority, string>,
  findingState: {
    BELUM: 'Belum',
    PROSES: 'Proses',
    SUDAH: 'Sudah',
    DISETUJUI: 'Disetujui',
    DITOLAK: 'Ditolak',
  } satisfies Record<FindingState, string>,
  evidence: {
    BELUM_DITINJAU: 'Belum ditinjau',
    DITERIMA: 'Diterima',
    DITOLAK: 'Ditolak',
  } satisfies Record<EvidenceStatus, string>,
  confidentiality: {
    TERBUKA: 'Terbuka',
    TERBATAS: 'Terbatas',
    RAHASIA: 'Rahasia',
  } satisfies Record<Confidentiality, string>,
  state: {
    DRAF: 'Draf',
    DIAJUKAN: 'Diajukan',
    DIKEMBALIKAN: 'Dikembalikan untuk dilengkapi',
    PENILAIAN_FAKTUAL: 'Penilaian faktual',
    TINDAKAN_PERBAIKAN: 'Tindakan perbaikan',
    VERIFIKASI_PERBAIKAN: 'Verifikasi perbaikan',
    FINAL: 'Final',
    DIBUKA_KEMBALI: 'Dibuka kembali',
  } satisfies Record<AssessmentState, string>,
  source: {
    MANDIRI: 'Penilaian Mandiri (belum diverifikasi)',
    FAKTUAL: 'Penilaian Faktual',
  },
  standards: {
    LPSE: 'Standar LPSE',
    JARINGAN: 'Standar Jaringan',
    WEBSITE: 'Standar Website',
  } satisfies Record<InstrumentCode, string>,
  region: { KOTA: 'Kota', KABUPATEN: 'Kabupaten', PROVINSI: 'Provinsi' },
  movement: { BARU_MEMENUHI: 'baru memenuhi', TIDAK_LAGI_MEMENUHI: 'tidak lagi memenuhi' },
  policy: {
    SEMUA: 'Seluruh kriteria yang berlaku diterapkan menyeluruh dengan bukti yang sah',
    AMBANG: (threshold: string) =>
      `Seluruh kriteria wajib diterapkan menyeluruh dengan bukti yang sah dan skor paling rendah ${threshold}%`,
  },
} as const;
