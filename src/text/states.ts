import type { AnswerValue, NotApplicableRuling } from '#core/assessment/answer.ts';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import type { GapCode } from '#core/assessment/completeness.ts';
import type { CriterionKind, InstrumentCode } from '#core/catalogue/instrument.ts';
import type { VersionState } from '#core/catalogue/instrument-version.ts';
import type { DesignationKind, DesignationState } from '#core/designation/designation.ts';
import type { Standing } from '#core/designation/standing.ts';
import type { Confidentiality, EvidenceKind, EvidenceStatus } from '#core/evidence/evidence.ts';
import type { CriterionChange } from '#core/judging/criterion-change.ts';
import type { FindingState, Priority } from '#core/judging/finding.ts';
import type { Conformity } from '#core/judging/verdict.ts';
import type { Role } from '#core/people/actor.ts';
import type { Stage } from '#core/period/period.ts';
import type { ReportState } from '#core/report/report-chain.ts';
import type { KindConclusion } from '#core/scoring/kind-breakdown.ts';
import type { Shortfall } from '#core/scoring/shortfall.ts';
import type { FulfilmentStatus } from '#core/scoring/standard-score.ts';
import type { TrainingState } from '#core/training/training.ts';

export const roleLabels: Record<Role, string> = {
  KEPALA_LPSE: 'Kepala LPSE',
  TIM_LPSE: 'Tim LPSE',
  PENYELENGGARA_JARINGAN_WEB: 'Penyelenggara Jaringan dan Website',
  OPERATOR_WEB: 'Operator Website',
  PENILAI: 'Penilai LPSE',
  KETUA_TIM_PENILAI: 'Ketua Tim Penilai',
  KEPALA_DINAS: 'Kepala Dinas',
  ASISTEN: 'Asisten Sekretaris Daerah',
  SEKDA: 'Sekretaris Daerah',
  WALIKOTA: 'Kepala Daerah',
  INSPEKTUR: 'Inspektur',
  ADMIN_SISTEM: 'Administrator Sistem',
};

export const assessmentStateLabels: Record<AssessmentState, string> = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DIKEMBALIKAN: 'Dikembalikan',
  PENILAIAN_FAKTUAL: 'Penilaian faktual',
  TINDAKAN_PERBAIKAN: 'Tindakan perbaikan',
  VERIFIKASI_PERBAIKAN: 'Verifikasi perbaikan',
  FINAL: 'Final',
  DIBUKA_KEMBALI: 'Dibuka kembali',
};

export const findingStateLabels: Record<FindingState, string> = {
  BELUM: 'Belum',
  PROSES: 'Proses',
  SUDAH: 'Sudah',
  DISETUJUI: 'Disetujui',
  DITOLAK: 'Ditolak',
};

export const reportStateLabels: Record<ReportState, string> = {
  DRAF: 'Draf',
  DITANDATANGANI: 'Ditandatangani',
  DITERIMA: 'Diterima',
  DITERUSKAN: 'Diteruskan',
  DIKEMBALIKAN: 'Dikembalikan',
};

export const versionStateLabels: Record<VersionState, string> = {
  RANCANGAN: 'Rancangan',
  DISERAHKAN: 'Menunggu penetapan',
  DITETAPKAN: 'Ditetapkan',
  DITOLAK: 'Ditolak',
  DITARIK: 'Ditarik',
};

export const designationStateLabels: Record<DesignationState, string> = {
  DITETAPKAN: 'Ditetapkan',
  DICABUT: 'Dicabut',
};

export const designationKindLabels: Record<DesignationKind, string> = {
  BERTAHAP: 'Bertahap',
  PENUH: 'Penuh',
};

export const standingLabels: Record<Standing, string> = {
  BELUM_BERLAKU: 'Belum berlaku',
  BERLAKU: 'Berlaku',
  AKAN_BERAKHIR: 'Segera berakhir',
  BERAKHIR: 'Berakhir',
  DICABUT: 'Dicabut',
};

export const trainingStateLabels: Record<TrainingState, string> = {
  DIRENCANAKAN: 'Direncanakan',
  DILAKSANAKAN: 'Dilaksanakan',
  DIBATALKAN: 'Dibatalkan',
};

export const fulfilmentLabels: Record<FulfilmentStatus, string> = {
  MEMENUHI: 'Memenuhi',
  BELUM_MEMENUHI: 'Belum memenuhi',
  DI_LUAR_LINGKUP: 'Di luar lingkup',
  TIDAK_BERLAKU: 'Tidak berlaku',
};

export const answerLabels: Record<AnswerValue, string> = {
  TIDAK_DILAKUKAN: 'Tidak Dilakukan',
  DALAM_PERENCANAAN: 'Dalam Perencanaan',
  DITERAPKAN_SEBAGIAN: 'Diterapkan Sebagian',
  DITERAPKAN_MENYELURUH: 'Diterapkan Menyeluruh',
  TIDAK_BERLAKU: 'Tidak Berlaku',
};

/** A criterion nobody has answered. */
export const unansweredLabel = 'Belum Diisi';

export const rulingLabels: Record<NotApplicableRuling, string> = {
  MENUNGGU: 'menunggu persetujuan',
  DITERIMA: 'disetujui Penilai',
  DITOLAK: 'ditolak Penilai',
};

export const conformityLabels: Record<Conformity, string> = {
  SESUAI: 'Sesuai',
  TIDAK_SESUAI: 'Tidak sesuai',
};

export const kindLabels: Record<CriterionKind, string> = {
  D: 'Desain',
  I: 'Implementasi',
  E: 'Efektivitas',
};

export const kindConclusionLabels: Record<KindConclusion, string> = {
  MEMADAI: 'Memadai',
  PERLU_PENINGKATAN: 'Perlu Peningkatan',
  TIDAK_MEMADAI: 'Tidak Memadai',
  SESUAI: 'Sesuai',
  TIDAK_SESUAI: 'Tidak Sesuai',
  EFEKTIF: 'Efektif',
  BELUM_EFEKTIF: 'Belum Efektif',
};

export const instrumentLabels: Record<InstrumentCode, string> = {
  LPSE: 'Standar LPSE',
  JARINGAN: 'Standar Jaringan',
  WEBSITE: 'Standar Website',
};

export const stageLabels: Record<Stage, string> = {
  BIMBINGAN_TEKNIS: 'Bimbingan teknis',
  PENILAIAN_MANDIRI: 'Penilaian mandiri',
  PENILAIAN_FAKTUAL: 'Penilaian faktual',
};

export const evidenceKindLabels: Record<EvidenceKind, string> = {
  DOKUMEN: 'Dokumen',
  DOKUMEN_RENCANA: 'Dokumen perencanaan',
  PERNYATAAN_NIHIL: 'Pernyataan nihil',
};

export const evidenceStatusLabels: Record<EvidenceStatus, string> = {
  BELUM_DITINJAU: 'Belum ditinjau',
  DITERIMA: 'Diterima',
  DITOLAK: 'Ditolak',
};

export const confidentialityLabels: Record<Confidentiality, string> = {
  TERBUKA: 'Terbuka',
  TERBATAS: 'Terbatas',
  RAHASIA: 'Rahasia',
};

export const priorityLabels: Record<Priority, string> = {
  TINGGI: 'Tinggi',
  SEDANG: 'Sedang',
  RENDAH: 'Rendah',
};

/** A criterion against the last final result. */
export const criterionChangeLabels: Record<CriterionChange, string> = {
  BARU_HILANG: 'Baru hilang',
  BARU_TERPENUHI: 'Baru terpenuhi',
  KRITERIA_BERUBAH: 'Kriteria berubah',
};

export const shortfallLabels: Record<Shortfall, string> = {
  BELUM_DIISI: 'belum diisi',
  TIDAK_BERLAKU_MENUNGGU: 'usul Tidak Berlaku menunggu persetujuan',
  TIDAK_BERLAKU_DITOLAK: 'usul Tidak Berlaku ditolak',
  NILAI_BELUM_PENUH: 'belum diterapkan menyeluruh',
  BUKTI_TIDAK_ADA: 'belum ada bukti',
  BUKTI_DITOLAK: 'bukti ditolak',
  BUKTI_KEDALUWARSA: 'bukti kedaluwarsa',
};

/** What an answer still lacks before it can be handed in. */
export const gapLabels: Record<GapCode, string> = {
  BELUM_DIISI: 'Belum diisi',
  TIDAK_BERLAKU_DITOLAK: 'Usul Tidak Berlaku ditolak; pilih jawaban lain',
  ALASAN_TIDAK_ADA: 'Alasan Tidak Berlaku belum ditulis',
  CATATAN_TIDAK_ADA: 'Catatan tentang yang masih kurang belum ditulis',
  DOKUMEN_RENCANA_TIDAK_ADA: 'Dokumen perencanaan belum dilampirkan',
  BUKTI_TIDAK_ADA: 'Bukti belum dilampirkan',
  BUKTI_DITOLAK: 'Semua bukti ditolak; lampirkan bukti pengganti',
  BUKTI_KEDALUWARSA: 'Semua bukti kedaluwarsa pada tanggal acuan; lampirkan yang lebih baru',
};

/** Why a standard is not fulfilled: a criterion's shortfall, or the whole below the threshold. */
export const reasonLabels: Record<Shortfall | 'DI_BAWAH_AMBANG', string> = {
  ...shortfallLabels,
  DI_BAWAH_AMBANG: 'skor di bawah ambang pemenuhan',
};
