/** Acts as they stand in the audit trail (`jejak`); the words for each are in `text/audit.ts`. */
export const auditActs = [
  'INSTALASI_DISIAPKAN',
  'DAERAH_DIBUAT',
  'DAERAH_DIUBAH',
  'UNIT_DIBUAT',
  'UNIT_DIUBAH',
  'PENGATURAN_DITETAPKAN',
  'PENGATURAN_DIBATALKAN',
  'PEJABAT_DICATAT',
  'PEJABAT_DIAKHIRI',
  'PEJABAT_DIHAPUS',
  'NASKAH_DISESUAIKAN',
  'NASKAH_DIBAKUKAN',
  'PENGGUNA_DIUNDANG',
  'PENGGUNA_DIUBAH',
  'PENGGUNA_DIAKTIFKAN',
  'PENGGUNA_DINONAKTIFKAN',
  'KATA_SANDI_DIATUR_ULANG',
  'KATA_SANDI_DIUBAH',
  'PERAN_DIBERIKAN',
  'PERAN_DIAKHIRI',
  'MASUK',
  'KELUAR',
  'SESI_DICABUT',
  'PERIODE_DIBUKA',
  'JENDELA_DIPERPANJANG',
  'PENILAIAN_DIMULAI',
  'LINGKUP_DITETAPKAN',
  'STANDAR_DITUGASKAN',
  'JAWABAN_DISIMPAN',
  'JAWABAN_DIAMBIL_DARI_PERIODE_LALU',
  'BUKTI_DIUNGGAH',
  'BUKTI_DILAMPIRKAN',
  'BUKTI_DILEPAS',
  'BUKTI_DIUBAH',
  'BUKTI_DIHAPUS',
  'BUKTI_DIUNDUH',
  'KERTAS_KERJA_DIUNGGAH',
  'KERTAS_KERJA_DIMASUKKAN',
  'KERTAS_KERJA_PENILAI_DIMASUKKAN',
  'KERTAS_KERJA_DIBATALKAN',
  'KERTAS_KERJA_DIUNDUH',
  'PENILAIAN_DIAJUKAN',
  'PENGAJUAN_DITARIK',
  'PENILAI_DITUGASKAN',
  'PENILAI_DIBEBASTUGASKAN',
  'PENILAIAN_FAKTUAL_DIMULAI',
  'PENILAIAN_DIKEMBALIKAN',
  'TIDAK_BERLAKU_DIPUTUSKAN',
  'BUKTI_DITINJAU',
  'VERDIK_DIBERIKAN',
  'CATATAN_PENILAI_DISIMPAN',
  'TEMUAN_DICATAT',
  'TEMUAN_DIUBAH',
  'TEMUAN_DIHAPUS',
  'TINDAKAN_PERBAIKAN_DISIMPAN',
  'TINDAKAN_PERBAIKAN_DIKIRIM',
  'TINDAKAN_PERBAIKAN_DIKEMBALIKAN',
  'TEMUAN_DIPUTUSKAN',
  'TEMUAN_DIBAWA',
  'TEMUAN_DILANJUTKAN',
  'PENILAIAN_FAKTUAL_DISELESAIKAN',
  'PENILAIAN_DIFINALKAN',
  'PENILAIAN_DIBUKA_KEMBALI',
  'LAPORAN_DISUSUN',
  'LAPORAN_DIUBAH',
  'LAPORAN_DITANDATANGANI',
  'LAPORAN_DITERIMA',
  'LAPORAN_DITERUSKAN',
  'LAPORAN_DIKEMBALIKAN',
  'TENGGAT_LAPORAN_DIATUR',
  'TENGGAT_LAPORAN_DITETAPKAN',
  'TENGGAT_LAPORAN_DIPERPANJANG',
  'LAPORAN_DIBERI_CATATAN',
  'LAPORAN_DITARIK',
  'NOMOR_TERBITAN_DICATAT',
  'PENETAPAN_DICATAT',
  'PERINGATAN_DICATAT',
  'PENETAPAN_DICABUT',
  'SALINAN_DIUNGGAH',
  'SALINAN_DIUNDUH',
  'EDISI_DIIMPOR',
  'EDISI_DISERAHKAN',
  'EDISI_DITETAPKAN',
  'EDISI_DITOLAK',
  'EDISI_DITARIK',
  'SUREL_DICOBA_LAGI',
  'DOKUMEN_DIBUAT',
  'DOKUMEN_DIUNDUH',
  'PAKET_DISIAPKAN',
  'PAKET_DIUNDUH',
  'KERTAS_KERJA_DIEKSPOR',
  'BERKAS_BERTANDA_TANGAN_DITERIMA',
  'BIMTEK_DIRENCANAKAN',
  'BIMTEK_DIUBAH',
  'BIMTEK_DILAKSANAKAN',
  'BIMTEK_DIBATALKAN',
  'KEHADIRAN_DICATAT',
  'KEHADIRAN_DIJADIKAN_BUKTI',
  'MATERI_DIUNGGAH',
  'MATERI_DIHAPUS',
  'MATERI_DIUNDUH',
] as const;

export type AuditAct = (typeof auditActs)[number];

/**
 * The assessors' workings: a unit reads its results where and when they are published, and these in no trail. Rulings on
 * "Tidak Berlaku" and reviews of evidence are none of them: the unit has to act on those.
 */
export const assessorsWorkings = [
  'VERDIK_DIBERIKAN',
  'CATATAN_PENILAI_DISIMPAN',
  'TEMUAN_DICATAT',
  'TEMUAN_DIUBAH',
  'TEMUAN_DIHAPUS',
  'KERTAS_KERJA_PENILAI_DIMASUKKAN',
] as const satisfies readonly AuditAct[];

/** What an entry of the trail is about. */
export type ObjectKind =
  | 'daerah'
  | 'unit'
  | 'pejabat'
  | 'pengguna'
  | 'sesi'
  | 'periode'
  | 'penilaian'
  | 'bukti'
  | 'lampiran'
  | 'laporan'
  | 'paket'
  | 'penetapan'
  | 'bimtek'
  | 'edisi'
  | 'surel';

/** What happened, as a service reports it; storage adds sequence, time and the chain of hashes. */
export interface Trace {
  act: AuditAct;
  regionId: string | null;
  unitId: string | null;
  objectKind: ObjectKind;
  objectId: string;
  /** Plain data about the change: old and new values, never secrets or file contents. */
  payload: Record<string, unknown>;
}
